// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// One of a few choices, with what it means.
T.RadioButton {
    id: root

    property string note: ""

    width: parent === null ? 0 : parent.width
    implicitHeight: words.implicitHeight
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: note
    Keys.onReturnPressed: root.toggle()

    indicator: Rectangle {
        y: Theme.px(2)
        width: Theme.s16
        height: Theme.s16
        radius: width / 2
        color: root.checked ? Theme.accent : Theme.clear
        border.width: root.checked ? 0 : 1.5
        border.color: Theme.ctl
        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: Theme.px(6)
            height: width
            radius: width / 2
            color: Theme.accentInk
        }
    }
    contentItem: Column {
        id: words

        leftPadding: Theme.px(28)
        Label {
            width: root.width - words.leftPadding
            text: root.text
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: root.width - words.leftPadding
            visible: root.note !== ""
            text: root.note
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    FocusRing {
        control: root
    }
}
