// SPDX-License-Identifier: MIT
import QtQuick

// A line of a form or a list of facts: name and note at the left, something at the right, a hairline below. Where
// both do not fit beside each other, the right part goes below.
Item {
    id: root

    property string name: ""
    property string note: ""
    property color nameColor: Theme.text2
    property real minimumHeight: Theme.px(44)
    property bool line: true
    default property alias content: slot.data
    readonly property real wanted: Math.max(words.nameWidth, 0) + slot.childrenRect.width + Theme.s24
    readonly property bool folded: wanted > width

    implicitHeight: (folded ? words.height + slot.childrenRect.height + Theme.s8
        : Math.max(words.height, slot.childrenRect.height)) + 2 * Theme.s12 > minimumHeight
        ? (folded ? words.height + slot.childrenRect.height + Theme.s8
            : Math.max(words.height, slot.childrenRect.height)) + 2 * Theme.s12 : minimumHeight

    Column {
        id: words

        readonly property real nameWidth: nameLabel.implicitWidth

        y: root.folded ? Theme.s12 : Math.round((root.height - height) / 2)
        width: root.folded ? root.width : root.width - slot.childrenRect.width - Theme.s24
        Label {
            id: nameLabel

            width: parent.width
            text: root.name
            color: root.nameColor
            font.weight: root.note === "" ? Font.Normal : Font.Medium
        }
        Label {
            width: parent.width
            visible: root.note !== ""
            text: root.note
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: slot

        x: root.folded ? 0 : root.width - childrenRect.width
        y: root.folded ? words.y + words.height + Theme.s8 : Math.round((root.height - childrenRect.height) / 2)
        width: childrenRect.width
        height: childrenRect.height
    }
    Hairline {
        visible: root.line
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
