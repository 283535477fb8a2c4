// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The tree of accounts, and the chosen one beside it; below it where the page is narrow.
Item {
    id: root

    required property ShellModel shell
    required property AccountsModel accounts
    required property AccountModel account
    readonly property bool narrow: width < Theme.px(760)

    signal startAsked
    signal upgradeAsked

    implicitHeight: narrow ? tree.height + Theme.s24 + detail.height : Math.max(tree.height, detail.height)

    EmptyState {
        id: nothing

        visible: root.accounts.count === 0
        width: parent.width
        iconPath: Icons.key
        title: qsTr("No account yet", "accounts page without any account: title")
        message: qsTr("Create a wallet, open one that you have, or watch an address.", "accounts page without any account: text")
        AppButton {
            kind: AppButton.Kind.Primary
            iconPath: Icons.plus
            text: qsTr("Add an account", "accounts page: opens the doors of the first start")
            onClicked: root.startAsked()
        }
    }
    AccountTree {
        id: tree

        visible: root.accounts.count > 0
        width: root.narrow ? parent.width : Theme.px(360)
        height: Math.min(wholeHeight, Theme.px(600))
        accounts: root.accounts
        onPicked: (row) => root.accounts.select(row)
    }
    Rectangle {
        visible: !root.narrow && root.accounts.count > 0
        x: tree.width + Theme.s24
        width: 1
        height: Math.max(tree.height, detail.height)
        color: Theme.line
    }
    AccountDetail {
        id: detail

        visible: root.account.present
        x: root.narrow ? 0 : tree.width + Theme.s48
        y: root.narrow ? tree.height + Theme.s24 : 0
        width: parent.width - x
        shell: root.shell
        account: root.account
        onUpgradeAsked: root.upgradeAsked()
    }
}
