// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A labelled line for a password: dots, and letters while the eye is held. Its text stays in C++.
FocusScope {
    id: root

    readonly property SecretText content: input.content
    readonly property bool empty: content.empty
    property string label: ""
    property string help: ""
    property string error: ""
    property string name: "password" // of the input, for tests
    property real boxHeight: Theme.control

    signal accepted
    signal edited

    function clear() {
        content.clear()
    }

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.px(6)

        Label {
            visible: root.label !== ""
            text: root.label
            role: Label.Role.Caption
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: root.boxHeight
            radius: Theme.radiusControl
            color: root.enabled ? Theme.inset : Theme.clear
            border.width: input.activeFocus ? 2 : 1
            border.color: root.error !== "" ? Theme.bad : input.activeFocus ? Theme.accent
                : root.enabled ? Theme.ctl : Theme.line

            SecretInput {
                id: input

                objectName: root.name
                anchors.left: parent.left
                anchors.leftMargin: Theme.s12
                anchors.right: eye.left
                anchors.rightMargin: Theme.s8
                height: parent.height
                focus: true
                revealed: eye.down
                color: root.enabled ? Theme.text : Theme.disabled
                caretColor: Theme.accent
                selectionColor: Theme.accent
                selectedColor: Theme.accentInk
                font.family: Theme.textFamily
                font.pixelSize: Theme.body
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.error !== "" ? root.error : root.help
                Accessible.passwordEdit: true
                Accessible.focusable: true
                onAccepted: root.accepted()
                onEdited: root.edited()
            }
            HoldButton {
                id: eye

                anchors.right: parent.right
                anchors.rightMargin: Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                enabled: !root.empty
                iconPath: Icons.eye
                name: qsTr("Hold to see the password", "eye in a password field")
            }
        }
        FieldNote {
            error: root.error
            help: root.help
        }
    }
}
