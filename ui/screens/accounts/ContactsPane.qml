// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Accounts of others: name, note, mark of trust.
Column {
    id: root

    required property ContactsModel contacts

    function add() {
        dialog.ask("", "", "", 0)
    }

    EmptyState {
        visible: root.contacts.count === 0
        width: parent.width
        iconPath: Icons.contact
        title: qsTr("No contacts yet", "contacts: title when there are none")
        message: qsTr("A contact is an address under a name that you gave it. The signing sheet then says who is paid, and warns of an address that only looks alike.",
            "contacts: text when there are none")
    }
    Repeater {
        model: root.contacts
        ContactRow {
            width: root.width
            onEditAsked: dialog.ask(address, name, note, trust)
            onCopyAsked: root.contacts.copy(address)
        }
    }
    ContactDialog {
        id: dialog

        contacts: root.contacts
    }
}
