// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Raw words of a request or an answer, in a box.
Column {
    id: root

    property string name: ""
    property string words: ""

    width: parent === null ? 0 : parent.width
    spacing: Theme.px(6)
    visible: words !== ""

    Label {
        text: root.name
        role: Label.Role.Caption
    }
    Rectangle {
        width: parent.width
        height: box.height + 2 * Theme.s8
        radius: Theme.radiusControl
        color: Theme.inset
        border.width: 1
        border.color: Theme.line
        MonoLabel {
            id: box

            x: Theme.s12
            y: Theme.s8
            width: parent.width - 2 * Theme.s12
            text: root.words
            elide: Text.ElideRight
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 6
        }
    }
}
