// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// The selected account; a press lists all.
T.AbstractButton {
    id: root

    required property ShellModel shell
    required property AccountsModel accounts
    property bool brief: false
    property real room: Theme.px(300) // what the bar can give

    signal addAsked
    signal manageAsked

    implicitWidth: row.implicitWidth + 2 * Theme.s8
    implicitHeight: Theme.px(44)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: shell.hasAccount
        ? qsTr("Account %1, %2", "account switcher, spoken: name, address").arg(shell.accountName).arg(shell.accountAddress)
        : qsTr("No account yet", "account switcher")
    onClicked: menu.visible ? menu.close() : menu.open()
    Keys.onReturnPressed: menu.open()
    Keys.onDownPressed: menu.open()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.pressed ? Theme.pressed : root.hovered || menu.visible ? Theme.hover : Theme.clear
    }
    contentItem: Item {
        Row {
            id: row

            x: Theme.s8
            height: parent.height
            spacing: Theme.px(10)
            Identicon {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                visible: root.shell.hasAccount
                width: Theme.s24
                height: Theme.s24
                address: root.shell.accountAddress
                Accessible.ignored: true
            }
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                Label {
                    width: Math.min(implicitWidth, Math.max(0, root.room - Theme.px(root.shell.hasAccount ? 84 : 50)))
                    text: root.shell.hasAccount ? root.shell.accountName : qsTr("No account yet", "account switcher")
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
                AddressLabel {
                    visible: root.shell.hasAccount && !root.brief
                    address: root.shell.accountAddress
                    Accessible.ignored: true
                }
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 16
                path: Icons.down
                color: Theme.text3
            }
        }
    }
    FocusRing {
        control: root
    }
    AccountMenu {
        id: menu

        y: root.height + Theme.s4
        accounts: root.accounts
        onAddAsked: root.addAsked()
        onManageAsked: root.manageAsked()
    }
}
