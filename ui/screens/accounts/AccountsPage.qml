// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Keys and contacts: accounts with their files, people, and messages that are signed or checked.
Item {
    id: root

    enum Tab { Accounts, Contacts, Message }

    required property ShellModel shell
    required property AccountsModel accounts
    required property AccountModel account
    required property ContactsModel contacts
    required property MessageModel message
    property int tab: AccountsPage.Tab.Accounts

    signal startAsked
    signal upgradeAsked
    signal unlockAsked

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keys and contacts", "name of the page, spoken")

    ScrollPane {
        anchors.fill: parent
        maximumWidth: Theme.px(1080)
        spacing: Theme.s24

        PageHead {
            width: parent.width
            title: qsTr("Keys and contacts", "title of the page")

            AppButton {
                visible: root.tab === AccountsPage.Tab.Accounts
                iconPath: Icons.plus
                text: qsTr("Add an account", "accounts page: opens the doors of the first start")
                onClicked: root.startAsked()
            }
            AppButton {
                visible: root.tab === AccountsPage.Tab.Contacts
                objectName: "addContact"
                iconPath: Icons.plus
                text: qsTr("Add a contact", "contacts: opens the form for a new one")
                onClicked: people.add()
            }
        }
        TabLine {
            width: parent.width
            label: qsTr("Parts of the page", "tabs of the page, spoken")
            options: [qsTr("Accounts", "tab: own accounts and their key files"), qsTr("Contacts", "tab: accounts of others"),
                qsTr("Sign and verify", "tab: messages")]
            current: root.tab
            onPicked: (index) => root.tab = index
        }
        AccountsPane {
            visible: root.tab === AccountsPage.Tab.Accounts
            width: parent.width
            shell: root.shell
            accounts: root.accounts
            account: root.account
            onStartAsked: root.startAsked()
            onUpgradeAsked: root.upgradeAsked()
        }
        ContactsPane {
            id: people

            visible: root.tab === AccountsPage.Tab.Contacts
            width: parent.width
            contacts: root.contacts
        }
        MessagePane {
            visible: root.tab === AccountsPage.Tab.Message
            width: parent.width
            shell: root.shell
            message: root.message
            onUnlockAsked: root.unlockAsked()
        }
    }
}
