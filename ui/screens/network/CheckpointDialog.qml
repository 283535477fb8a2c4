// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A block hash from a source that the person trusts becomes the start of all proofs.
AppDialog {
    id: root

    required property NetworksModel networks
    property int network: 0
    property string startLine: ""
    property bool hasOwn: false

    function ask(network: int) {
        root.network = network
        hash.text = ""
        set.text = ""
        root.startLine = root.networks.startLine(network)
        root.hasOwn = root.networks.hasOwnStart(network)
        root.networks.task.forget()
        root.open()
    }
    function hand() {
        if (foot.ready)
            root.networks.useCheckpoint(root.network, hash.text, set.text)
    }

    spacing: Theme.s16
    width: Math.min(Theme.px(560), parent === null ? Theme.px(560) : parent.width - 2 * Theme.s16)
    onOpened: hash.forceActiveFocus(Qt.TabFocusReason)
    onClosed: networks.task.forget()

    Connections {
        target: root.networks
        enabled: root.visible
        function onDone() {
            root.close()
        }
    }
    Item {
        width: parent.width
        height: Theme.px(28)
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Set a checkpoint", "dialog: title")
            role: Label.Role.Title
            Accessible.role: Accessible.Heading
        }
        NetworkChip {
            anchors.right: parent.right
            network: root.network
            brief: true
        }
    }
    Label {
        width: parent.width
        text: qsTr("Take the hash of a final block from a source you trust, and compare it with a second one. Header and authorities of that block are then proven from its own state, and the number of the set by signatures. All proofs start there.",
            "dialog of checkpoints: what it does")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        text: root.startLine
        role: Label.Role.Note
        color: Theme.text3
        wrapMode: Text.Wrap
    }
    OwnChain {
        width: parent.width
        visible: root.network === 3 // the person's own
        networks: root.networks
    }
    Field {
        id: hash

        objectName: "checkpointHash"
        width: parent.width
        mono: true
        maximumLength: 80
        label: qsTr("Block hash", "dialog of checkpoints: field")
        placeholder: "0x"
        error: text === "" || text === "0" || text === "0x" ? "" : root.networks.hashProblem(text)
        onAccepted: set.forceActiveFocus(Qt.TabFocusReason)
    }
    Field {
        id: set

        objectName: "checkpointSet"
        width: parent.width
        maximumLength: 20
        inputMethodHints: Qt.ImhDigitsOnly
        label: qsTr("Number of the authority set", "dialog of checkpoints: field")
        help: qsTr("The set that signs blocks after this one. A wrong number is found out: no signature would fit.", "dialog of checkpoints: below the field")
        error: text === "" ? "" : root.networks.setProblem(text)
        onAccepted: root.hand()
    }
    Item {
        width: parent.width
        height: foot.height
        TaskFoot {
            id: foot

            task: root.networks.task
            inDialog: true
            working: qsTr("Fetching and proving the block. This takes a few answers of the servers.", "progress of a checkpoint")
            action: qsTr("Start from here", "dialog of checkpoints: button")
            ready: root.networks.hashProblem(hash.text) === "" && root.networks.setProblem(set.text) === ""
            onPressed: root.hand()
            onCloseAsked: root.close()
        }
        AppButton {
            objectName: "forgetCheckpoint"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            visible: root.hasOwn && !root.networks.task.busy
            kind: AppButton.Kind.Link
            text: qsTr("Forget mine", "dialog of checkpoints: back to the one that is built in")
            onClicked: root.networks.forgetCheckpoint(root.network)
        }
    }
}
