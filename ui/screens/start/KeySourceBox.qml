// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Where a key from elsewhere goes in: text, or a file that is chosen or dropped. A file may need its own password.
Column {
    id: root

    required property ImportModel imports

    function clear() {
        phrase.clear()
        password.clear()
    }
    function reach() {
        phrase.forceActiveFocus(Qt.OtherFocusReason)
    }

    width: parent === null ? 0 : parent.width
    spacing: Theme.s12

    DropArea {
        id: drop

        width: parent.width
        height: box.height
        keys: ["text/uri-list"]
        onDropped: (drop) => {
            if (drop.hasUrls)
                root.takeFile(drop.urls[0])
        }

        Column {
            id: box

            width: parent.width
            spacing: Theme.s8
            PhraseField {
                id: phrase

                visible: root.imports.fileName === ""
                width: parent.width
                rows: 3
                label: qsTr("Words, URI, seed or JSON", "field for a key from elsewhere")
                hint: qsTr("Type or paste here, or drop a key file", "inside the field for a key from elsewhere")
                help: root.imports.progress !== "" ? root.imports.progress
                    : qsTr("English words only. Tab completes a word.", "below the field for a key from elsewhere")
                error: root.imports.passwordNeeded ? "" : root.imports.problem
                onEdited: root.imports.look(content)
            }
            FileLine {
                visible: root.imports.fileName !== ""
                width: parent.width
                fileName: root.imports.fileName
                problem: root.imports.passwordNeeded ? "" : root.imports.problem
                onDropped: root.imports.abandon()
            }
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.s8
            visible: drop.containsDrag
            radius: Theme.radiusCard
            color: Theme.accentTint
            border.width: 2
            border.color: Theme.accent
            Label {
                anchors.centerIn: parent
                text: qsTr("Drop the key file here", "while a file is dragged over the field")
                color: Theme.accent
                font.weight: Font.DemiBold
            }
        }
    }
    AppButton {
        visible: root.imports.fileName === "" && phrase.empty
        objectName: "chooseFile"
        small: true
        iconPath: Icons.disk
        text: qsTr("Choose a file", "opens the system's window for choosing a file")
        onClicked: picker.open()
    }
    Row {
        visible: root.imports.passwordNeeded
        width: parent.width
        spacing: Theme.s12

        SecretField {
            id: password

            name: "sourcePassword"
            width: parent.width - open.width - parent.spacing
            label: qsTr("Password of this key", "field for the password of a pasted or dropped key")
            help: qsTr("The one it was exported with.", "below the password of a pasted key")
            error: empty ? root.imports.problem : ""
            onAccepted: root.imports.open(content)
        }
        AppButton {
            id: open

            y: Theme.px(22)
            enabled: !password.empty && !root.imports.checking
            text: root.imports.checking ? qsTr("Opening…", "a pasted key is being opened") : qsTr("Open", "opens a pasted key with its password")
            onClicked: root.imports.open(password.content)
        }
    }
    FilePicker {
        id: picker

        title: qsTr("Choose a key file", "title of the window for choosing a file")
        onPicked: (file) => root.takeFile(file)
    }

    function takeFile(file: url) {
        root.clear()
        root.imports.lookAtFile(file)
    }
}
