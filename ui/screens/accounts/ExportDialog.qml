// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A key file that polkadot-js, browser wallets and btcli read.
AppDialog {
    id: root

    required property AccountModel account
    property string file: ""

    function hand() {
        if (foot.ready)
            root.account.exportKey(root.file, password.content, fresh.content)
    }

    spacing: Theme.s16
    onOpened: password.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        password.clear()
        fresh.clear()
        root.file = ""
        root.account.abandon()
    }

    Connections {
        target: root.account
        function onDone() {
            root.close()
        }
    }
    Label {
        text: qsTr("Export the key", "dialog: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("A JSON file in the form of polkadot-js: browser wallets and btcli read it. Whoever has the file and its password has the money.",
            "dialog: text")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    SecretField {
        id: password

        name: "exportPassword"
        width: parent.width
        label: qsTr("Password of the wallet", "dialog: field")
    }
    NewPassword {
        id: fresh

        name: "exportNewPassword"
        label: qsTr("Password for the file", "dialog: field")
        onAccepted: root.hand()
    }
    Row {
        width: parent.width
        spacing: Theme.s12
        AppButton {
            id: choose

            iconPath: Icons.disk
            text: qsTr("Where to", "opens the system's window for choosing a file")
            onClicked: picker.open()
        }
        MonoLabel {
            width: parent.width - choose.width - parent.spacing
            height: choose.height
            text: root.file.replace("file://", "")
        }
    }
    TaskFoot {
        id: foot

        task: root.account.task
        inDialog: true
        action: qsTr("Export", "dialog: writes the file")
        ready: !password.empty && fresh.good && root.file !== ""
        onPressed: root.hand()
        onCloseAsked: root.close()
    }
    FilePicker {
        id: picker

        saves: true
        suggested: root.account.address + ".json"
        title: qsTr("Where the key file goes", "title of the window for choosing a file")
        onPicked: (file) => root.file = String(file)
    }
}
