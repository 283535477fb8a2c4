// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// All accounts of this computer with their hotkeys, and the way to another one.
Popover {
    id: root

    required property AccountsModel accounts

    signal addAsked
    signal manageAsked

    width: Theme.px(360)
    onOpened: tree.forceActiveFocus(Qt.TabFocusReason)

    contentItem: Column {
        spacing: Theme.s4
        AccountTree {
            id: tree

            width: parent.width
            height: Math.min(wholeHeight, Theme.px(360), Math.max(Theme.px(52), Window.height - Theme.px(130)))
            accounts: root.accounts
            onPicked: (row) => {
                root.accounts.select(row)
                root.close()
            }
        }
        Hairline {
            visible: tree.count > 0
            width: parent.width
        }
        Row {
            width: parent.width
            spacing: Theme.s16
            leftPadding: Theme.s8
            AppButton {
                kind: AppButton.Kind.Link
                iconPath: Icons.plus
                text: qsTr("Add an account", "account switcher: opens the doors of the first start")
                onClicked: {
                    root.close()
                    root.addAsked()
                }
            }
            AppButton {
                kind: AppButton.Kind.Link
                visible: tree.count > 0
                text: qsTr("Keys and contacts", "account switcher: opens the page of accounts")
                onClicked: {
                    root.close()
                    root.manageAsked()
                }
            }
        }
    }
}
