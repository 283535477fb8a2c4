// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Asks for the password of the selected wallet, and says what to do when it is lost. The text leaves the field in one
// call and is gone from it.
AppDialog {
    id: root

    required property ShellModel shell
    property bool lost: false

    signal wordsAsked
    signal foundAsked

    function hand() {
        if (!password.empty && !root.shell.unlocking)
            root.shell.unlock(password.content)
    }

    onAboutToShow: root.lost = false
    onOpened: {
        password.forceActiveFocus(Qt.TabFocusReason)
    }
    onClosed: {
        password.clear()
        root.shell.cancelUnlock()
        root.shell.forgetUnlockError()
    }

    Connections {
        target: root.shell
        function onUnlockedNow() {
            root.close()
        }
        function onUnlockChanged() {
            if (root.visible && !root.lost && !root.shell.unlocking)
                password.forceActiveFocus(Qt.TabFocusReason)
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
    LostPassword {
        visible: root.lost
        onAgainAsked: {
            root.lost = false
            password.forceActiveFocus(Qt.TabFocusReason)
        }
        onWordsAsked: {
            root.close()
            root.wordsAsked()
        }
        onFoundAsked: {
            root.close()
            root.foundAsked()
        }
    }
    Column {
        visible: !root.lost
        width: parent.width
        spacing: Theme.s8
        Label {
            text: qsTr("Unlock to sign", "title of the unlock dialog")
            role: Label.Role.Title
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: qsTr("Balances stay visible and proven. The password opens the key on this computer only.",
                "unlock dialog, below the title")
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Gap {
            size: Theme.s8
        }
        SecretField {
            id: password

            width: parent.width
            label: qsTr("Password", "unlock dialog: field")
            enabled: !root.shell.unlocking
            error: empty && !root.shell.unlocking ? root.shell.unlockError : ""
            boxHeight: Theme.px(40)
            onAccepted: root.hand()
        }
        ProgressLine {
            visible: root.shell.unlocking
            progress: root.shell.unlockProgress
            words: qsTr("Trying the password. It takes a second or two, on purpose: guessing takes as long.", "unlock dialog: progress")
        }
        Gap {
            size: Theme.s8
        }
        Item {
            width: parent.width
            height: Theme.control
            AppButton {
                objectName: "forgot"
                kind: AppButton.Kind.Link
                visible: !root.shell.unlocking
                text: qsTr("I forgot it", "unlock dialog: goes to what can be done about a lost password")
                onClicked: root.lost = true
            }
            Row {
                anchors.right: parent.right
                spacing: Theme.s12
                AppButton {
                    text: qsTr("Cancel", "unlock dialog: closes it")
                    onClicked: root.shell.unlocking ? root.shell.cancelUnlock() : root.close()
                }
                AppButton {
                    kind: AppButton.Kind.Primary
                    iconPath: Icons.unlock
                    enabled: !password.empty && !root.shell.unlocking
                    text: root.shell.unlocking ? qsTr("Opening…", "unlock dialog: the password is being tried")
                        : qsTr("Unlock", "unlock dialog: tries the password")
                    onClicked: root.hand()
                }
            }
        }
    }
}
