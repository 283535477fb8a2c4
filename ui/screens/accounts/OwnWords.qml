// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Label and note of an account: kept when the field is left.
Column {
    id: root

    required property AccountModel account

    spacing: Theme.s16

    Field {
        id: label

        objectName: "label"
        width: parent.width
        maximumLength: 60
        label: qsTr("Label", "account detail: field")
        placeholder: root.account.name
        help: qsTr("Only in this window. The folder keeps its name.", "below the label of an account")
        onAccepted: root.account.setLabel(text)
        onActiveFocusChanged: {
            if (!activeFocus)
                root.account.setLabel(text)
        }
    }
    Field {
        id: note

        objectName: "note"
        width: parent.width
        maximumLength: 200
        label: qsTr("Note", "account detail: field")
        onAccepted: root.account.setNote(text)
        onActiveFocusChanged: {
            if (!activeFocus)
                root.account.setNote(text)
        }
    }
    Connections {
        target: root.account
        function onChanged() {
            root.show()
        }
    }
    Component.onCompleted: root.show()

    /// What is kept, unless it is being typed.
    function show() {
        if (!label.activeFocus)
            label.text = root.account.label
        if (!note.activeFocus)
            note.text = root.account.note
    }
}
