// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// What is asked at the left, what comes of it at the right; below each other where the page is narrow.
Item {
    id: root

    property alias asked: leftColumn.data
    property alias answer: rightColumn.data
    readonly property bool narrow: width < Theme.px(820)
    readonly property real half: narrow ? width : Math.round((width - Theme.s48) * 0.46)

    implicitHeight: narrow ? leftColumn.height + Theme.s32 + rightColumn.height
        : Math.max(leftColumn.height, rightColumn.height)

    Column {
        id: leftColumn

        width: root.half
        spacing: Theme.s16
    }
    Rectangle {
        visible: !root.narrow
        x: root.half + Theme.s24
        width: 1
        height: parent.height
        color: Theme.line
    }
    Column {
        id: rightColumn

        x: root.narrow ? 0 : root.half + Theme.s48
        y: root.narrow ? leftColumn.height + Theme.s32 : 0
        width: root.width - x
        spacing: Theme.s16
    }
}
