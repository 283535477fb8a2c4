// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Another server of a network.
AppDialog {
    id: root

    required property NetworksModel networks
    property int network: 0

    function ask(network: int) {
        root.network = network === NetworkChip.Kind.Local ? NetworkChip.Kind.Finney : network
        url.text = ""
        provider.text = ""
        root.networks.task.forget()
        root.open()
    }
    function hand() {
        if (foot.ready)
            root.networks.addEndpoint(root.network, url.text, provider.text)
    }

    spacing: Theme.s16
    onOpened: url.forceActiveFocus(Qt.TabFocusReason)
    onClosed: networks.task.forget()

    Connections {
        target: root.networks
        enabled: root.visible
        function onDone() {
            root.close()
        }
    }
    Label {
        text: qsTr("Add an endpoint", "dialog: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("A server is only asked, never believed. Servers of different operators make it harder to keep another chain before you.",
            "dialog of endpoints: what it is for")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Column {
        spacing: Theme.px(6)
        Label {
            text: qsTr("Network", "dialog of endpoints: choice")
            role: Label.Role.Caption
            Accessible.ignored: true
        }
        Segment {
            objectName: "endpointNetwork"
            label: qsTr("Network", "dialog of endpoints: choice")
            // The embedded chain is its own server.
            options: ["test", "finney", qsTr("own", "network menu: a chain that the person names")]
            current: root.network - 1
            onPicked: (index) => root.network = index + 1
        }
    }
    Field {
        id: url

        objectName: "endpointUrl"
        width: parent.width
        mono: true
        maximumLength: 300
        label: qsTr("Address", "dialog of endpoints: field")
        placeholder: "wss://"
        help: qsTr("Also a node of your own: ws://127.0.0.1:9944", "dialog of endpoints: below the field")
        error: text.length < 6 ? "" : root.networks.urlProblem(text)
        onAccepted: provider.forceActiveFocus(Qt.TabFocusReason)
    }
    Field {
        id: provider

        objectName: "endpointProvider"
        width: parent.width
        maximumLength: 60
        label: qsTr("Run by", "dialog of endpoints: field, the operator")
        help: qsTr("Endpoints of one operator count as one witness. Empty: the name of the server.", "dialog of endpoints: below the field")
        onAccepted: root.hand()
    }
    TaskFoot {
        id: foot

        task: root.networks.task
        inDialog: true
        cancellable: false
        working: qsTr("Saving.", "progress of keeping an endpoint")
        action: qsTr("Add endpoint", "dialog of endpoints: button")
        ready: url.text !== "" && root.networks.urlProblem(url.text) === ""
        onPressed: root.hand()
        onCloseAsked: root.close()
    }
}
