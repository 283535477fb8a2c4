// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Bytes as they are, with a button that copies all of them.
Rectangle {
    id: root

    property string hex: ""
    property string name: "" // of the copy button
    property string placeholder: ""
    property int lines: 8

    signal copyAsked

    width: parent === null ? 0 : parent.width
    implicitHeight: Math.max(text.height, copy.height) + 2 * Theme.s8
    radius: Theme.radiusControl
    color: Theme.inset
    border.width: 1
    border.color: Theme.line2

    MonoLabel {
        id: text

        x: Theme.s12
        y: Theme.s8
        width: copy.x - x - Theme.s8
        text: root.hex === "" ? root.placeholder : root.hex
        color: root.hex === "" ? Theme.text3 : Theme.text
        elide: Text.ElideNone
        wrapMode: Text.WrapAnywhere
        maximumLineCount: root.lines
        lineHeight: 1.2
    }
    CopyButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        y: Theme.px(6)
        visible: root.hex !== ""
        name: root.name
        onClicked: root.copyAsked()
    }
}
