// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A contact, new or changed.
AppDialog {
    id: root

    required property ContactsModel contacts
    property string editing: "" // the address of the contact that is changed; "": a new one

    function ask(address: string, name: string, note: string, trust: int) {
        root.editing = address
        addressField.text = address
        nameField.text = name
        noteField.text = note
        mark.current = trust
        root.open()
    }
    function hand() {
        if (foot.ready)
            root.contacts.save(addressField.text, nameField.text, noteField.text, mark.current)
    }

    spacing: Theme.s16
    onOpened: (editing === "" ? addressField : nameField).forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.contacts.task.forget()

    Connections {
        target: root.contacts
        function onDone() {
            root.close()
        }
    }
    Label {
        text: root.editing === "" ? qsTr("New contact", "dialog: title") : qsTr("Contact", "dialog: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Field {
        id: addressField

        objectName: "contactAddress"
        width: parent.width
        mono: true
        enabled: root.editing === ""
        maximumLength: 200
        label: qsTr("Address", "dialog: field")
        error: text === "" ? "" : root.contacts.addressProblem(text, root.editing)
    }
    Field {
        id: nameField

        objectName: "contactName"
        width: parent.width
        maximumLength: 60
        label: qsTr("Name", "dialog: field, name of a contact")
    }
    Field {
        id: noteField

        objectName: "contactNote"
        width: parent.width
        maximumLength: 200
        label: qsTr("Note", "dialog: field, note about a contact")
        onAccepted: root.hand()
    }
    Column {
        spacing: Theme.px(6)
        Label {
            text: qsTr("Mark", "dialog: choice of trust")
            role: Label.Role.Caption
            Accessible.ignored: true
        }
        Segment {
            id: mark

            label: qsTr("Mark", "dialog: choice of trust")
            options: [qsTr("None", "mark of a contact"), qsTr("Trusted", "mark of a contact"), qsTr("Blocked", "mark of a contact")]
            onPicked: (index) => mark.current = index
        }
        Label {
            text: mark.current === 2 ? qsTr("Nothing can be sent to it.", "below the mark of a contact")
                : mark.current === 1 ? qsTr("The signing sheet names it without a warning.", "below the mark of a contact")
                : qsTr("The signing sheet warns before the first transfer.", "below the mark of a contact")
            role: Label.Role.Note
            color: Theme.text3
        }
    }
    Item {
        width: parent.width
        height: foot.height

        TaskFoot {
            id: foot

            task: root.contacts.task
            inDialog: true
            cancellable: false
            working: qsTr("Saving.", "progress of keeping a contact")
            action: qsTr("Save", "dialog: keeps the contact")
            ready: addressField.text !== "" && addressField.error === "" && nameField.text.trim() !== ""
            onPressed: root.hand()
            onCloseAsked: root.close()
        }
        AppButton {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            visible: root.editing !== ""
            kind: AppButton.Kind.Link
            text: qsTr("Remove", "dialog: removes the contact")
            onClicked: root.contacts.remove(root.editing)
        }
    }
}
