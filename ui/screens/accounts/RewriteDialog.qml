// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The same key and password in another form of file.
AppDialog {
    id: root

    required property AccountModel account

    function hand() {
        if (!password.empty)
            root.account.rewrite(password.content, hard.checked)
    }

    spacing: Theme.s16
    onOpened: {
        plain.checked = root.account.hardened || root.account.legacy
        hard.checked = !plain.checked
        password.forceActiveFocus(Qt.TabFocusReason)
    }
    onClosed: {
        password.clear()
        root.account.abandon()
    }

    Connections {
        target: root.account
        function onDone() {
            root.close()
        }
    }
    Label {
        text: qsTr("Write the key file anew", "dialog: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("The same key under the same password. The file that is there now stays in the backup folder.", "dialog: text")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    RadioLine {
        id: plain

        text: qsTr("Bittensor form", "choice of the form of a key file")
        note: qsTr("Opens in btcli and every other Bittensor program.", "below Bittensor form, short")
    }
    RadioLine {
        id: hard

        text: qsTr("Hardened form", "choice of the form of a key file")
        note: qsTr("Resists guessing better. Only Taonaut opens it.", "below hardened form, short")
    }
    SecretField {
        id: password

        name: "rewritePassword"
        width: parent.width
        label: qsTr("Password of the wallet", "dialog: field")
        onAccepted: root.hand()
    }
    TaskFoot {
        task: root.account.task
        inDialog: true
        action: qsTr("Write it anew", "dialog: writes the key file")
        ready: !password.empty
        onPressed: root.hand()
        onCloseAsked: root.close()
    }
}
