// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Asks for the password of the selected wallet. The text leaves the field in one call and is cleared at once.
AppDialog {
    id: root

    required property ShellModel shell

    function hand() {
        if (password.text === "" || root.shell.unlocking)
            return
        root.shell.unlock(password.text)
        password.clear()
    }

    onOpened: password.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        password.clear()
        reveal.checked = false
        root.shell.forgetUnlockError()
    }

    Connections {
        target: root.shell
        function onUnlockedNow() {
            root.close()
        }
    }
    Row {
        spacing: Theme.s12
        Identicon {
            width: Theme.px(40)
            height: Theme.px(40)
            address: root.shell.accountAddress
            Accessible.ignored: true
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            Label {
                text: root.shell.accountName
                role: Label.Role.Section
            }
            AddressLabel {
                address: root.shell.accountAddress
            }
        }
    }
    Gap {
        size: Theme.s24
    }
    Label {
        text: qsTr("Unlock to sign", "title of the unlock dialog")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Gap {
        size: Theme.s8
    }
    Label {
        width: parent.width
        text: qsTr("Balances stay visible and proven. The password opens the key on this computer only.",
            "unlock dialog, below the title")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Gap {
        size: Theme.s24
    }
    Field {
        id: password

        objectName: "password"
        width: parent.width
        label: qsTr("Password", "unlock dialog: field")
        secret: !reveal.checked
        enabled: !root.shell.unlocking
        error: text === "" ? root.shell.unlockError : ""
        boxHeight: Theme.px(40)
        onAccepted: root.hand()
        trailing: IconButton {
            id: reveal

            anchors.verticalCenter: parent === null ? undefined : parent.verticalCenter
            checkable: true
            size: 16
            iconPath: Icons.eye
            ink: checked ? Theme.accent : Theme.text2
            name: checked ? qsTr("Hide the password", "eye in a password field") : qsTr("Show the password", "eye in a password field")
        }
    }
    Gap {
        size: Theme.s24
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.s12
        AppButton {
            text: qsTr("Cancel", "unlock dialog: closes it")
            onClicked: root.close()
        }
        AppButton {
            kind: AppButton.Kind.Primary
            iconPath: Icons.unlock
            enabled: password.text !== "" && !root.shell.unlocking
            text: root.shell.unlocking ? qsTr("Opening…", "unlock dialog: the password is being tried")
                : qsTr("Unlock", "unlock dialog: tries the password")
            onClicked: root.hand()
        }
    }
    Gap {
        size: Theme.s24
    }
    Hairline {
        width: parent.width
    }
    Gap {
        size: Theme.s16
    }
    Label {
        width: parent.width
        text: qsTr("A password cannot be reset, by anyone. If it is lost, the words open the same account again.",
            "unlock dialog, at the foot")
        role: Label.Role.Note
        color: Theme.text3
        wrapMode: Text.Wrap
    }
}
