// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// Words of a wallet, or any other form of a key. Unfinished words are completed from the English list; words that
// the list does not have are marked. Its text stays in C++.
FocusScope {
    id: root

    readonly property SecretText content: input.content
    readonly property bool empty: content.empty
    property bool oneWord: false
    property string label: ""
    property string help: ""
    property string error: ""
    property string hint: ""
    property string name: "phrase" // of the input, for tests
    property int rows: 1

    signal accepted
    signal edited
    signal wordDone

    function clear() {
        content.clear()
        eye.checked = false
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
            id: box

            width: parent.width
            height: root.oneWord ? Theme.control : input.height + 2 * Theme.s8
            radius: Theme.radiusControl
            color: root.enabled ? Theme.inset : Theme.clear
            border.width: input.activeFocus ? 2 : 1
            border.color: root.error !== "" ? Theme.bad : input.activeFocus ? Theme.accent
                : root.enabled ? Theme.ctl : Theme.line

            Label {
                x: input.x
                y: input.y
                width: input.width
                height: root.oneWord ? input.height : Math.round(Theme.body * 1.54)
                visible: root.empty
                text: root.hint
                color: Theme.text3
                Accessible.ignored: true
            }
            PhraseInput {
                id: input

                objectName: root.name
                x: Theme.s12
                y: root.oneWord ? 0 : Theme.s8
                width: parent.width - x - (eye.visible ? eye.width + 2 * Theme.s8 : Theme.s12)
                height: root.oneWord ? parent.height : Math.round(Theme.body * 1.54) * root.rows
                focus: true
                oneWord: root.oneWord
                wrap: !root.oneWord
                revealed: !eye.checked
                color: root.enabled ? Theme.text : Theme.disabled
                caretColor: Theme.accent
                markColor: Theme.bad
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
                onWordDone: root.wordDone()
            }
            IconButton {
                id: eye

                visible: !root.oneWord
                anchors.right: parent.right
                anchors.rightMargin: Theme.s8
                y: Theme.s4
                checkable: true
                size: 16
                iconPath: Icons.eye
                ink: checked ? Theme.accent : Theme.text2
                name: checked ? qsTr("Show what is typed", "eye in the words field") : qsTr("Hide what is typed", "eye in the words field")
            }
        }
        FieldNote {
            error: root.error
            help: root.help
        }
    }
    T.Popup {
        x: Math.min(root.width - width, input.x + Math.max(0, input.caretBox.x) - Theme.s12)
        y: box.y + input.y + Math.min(input.height, input.caretBox.y + input.caretBox.height) + Theme.s4
        width: Theme.px(160)
        height: input.suggestionCount * Theme.controlSmall + 2 * Theme.s4
        padding: Theme.s4
        focus: false
        visible: input.activeFocus && input.suggestionCount > 0
        closePolicy: T.Popup.NoAutoClose

        background: Rectangle {
            radius: Theme.radiusControl
            color: Theme.raised
            border.width: 1
            border.color: Theme.line2
        }
        contentItem: SuggestionView {
            source: input
            rowHeight: Theme.controlSmall
            inset: Theme.s8
            color: Theme.text
            typedColor: Theme.text3
            chosenColor: Theme.pressed
            font.family: Theme.textFamily
            font.pixelSize: Theme.body
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n words fit. Tab takes the first, the arrow keys choose.", "completion of words, spoken", input.suggestionCount)

            TapHandler {
                onTapped: (point) => input.complete(Math.floor(point.position.y / Theme.controlSmall))
            }
        }
    }
}
