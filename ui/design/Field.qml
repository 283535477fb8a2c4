// SPDX-License-Identifier: MIT
import QtQuick

// A labelled line of text with help or an error sentence below.
FocusScope {
    id: root

    property alias text: input.text
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias placeholder: hint.text
    property string label: ""
    property string note: "" // at the right of the label
    property string help: ""
    property string error: ""
    property string prefix: ""
    property real inputSize: Theme.body
    property real boxHeight: Theme.control
    property bool mono: false
    property Item trailing: null

    signal accepted
    signal edited

    function clear() {
        input.clear()
    }
    function paste() {
        input.selectAll()
        input.paste()
    }

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.px(6)

        Item {
            visible: root.label !== "" || root.note !== ""
            width: parent.width
            height: caption.implicitHeight
            Label {
                id: caption

                width: Math.min(implicitWidth, parent.width)
                text: root.label
                role: Label.Role.Caption
                Accessible.ignored: true
            }
            Label {
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width - caption.width - Theme.s8)
                height: parent.height
                text: root.note
                role: Label.Role.Micro
                Accessible.ignored: true
            }
        }
        Rectangle {
            width: parent.width
            height: root.boxHeight
            radius: Theme.radiusControl
            color: root.enabled ? Theme.inset : Theme.clear
            border.width: input.activeFocus ? 2 : 1
            border.color: root.error !== "" ? Theme.bad : input.activeFocus ? Theme.accent
                : root.enabled ? Theme.ctl : Theme.line

            Label {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.s12
                height: parent.height
                text: root.prefix
                color: Theme.text3
                font.pixelSize: root.inputSize
                Accessible.ignored: true
            }
            TextInput {
                id: input

                anchors.left: root.prefix === "" ? parent.left : sign.right
                anchors.leftMargin: root.prefix === "" ? Theme.s12 : Theme.s8
                anchors.right: slot.left
                anchors.rightMargin: Theme.s8
                height: parent.height
                verticalAlignment: TextInput.AlignVCenter
                focus: true
                clip: true
                selectByMouse: true
                activeFocusOnTab: true
                color: root.enabled ? Theme.text : Theme.disabled
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                renderType: Text.NativeRendering
                font.family: root.mono ? Theme.monoFamily : Theme.textFamily
                font.pixelSize: root.inputSize
                font.preferShaping: !root.mono
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.error !== "" ? root.error : root.help
                onAccepted: root.accepted()
                onTextEdited: root.edited()
            }
            Label {
                id: hint

                anchors.fill: input
                visible: input.text === "" && input.preeditText === ""
                color: Theme.text3
                font.pixelSize: root.inputSize
                Accessible.ignored: true
            }
            Item {
                id: slot

                anchors.right: parent.right
                anchors.rightMargin: Theme.s8
                width: root.trailing === null ? 0 : root.trailing.width
                height: parent.height
                data: root.trailing === null ? [] : [root.trailing]
            }
        }
        FieldNote {
            error: root.error
            help: root.help
        }
    }
}
