// SPDX-License-Identifier: MIT
import QtQuick

// How far something is: a bar with its words.
Column {
    id: root

    property real progress: 0 // 0 to 1
    property string words: ""

    width: parent === null ? 0 : parent.width
    spacing: Theme.s8
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words

    Rectangle {
        width: parent.width
        height: Theme.s4
        radius: height / 2
        color: Theme.pressed
        Rectangle {
            width: Math.round(parent.width * Math.min(1, Math.max(0.02, root.progress)))
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
    Label {
        width: parent.width
        visible: root.words !== ""
        text: root.words
        role: Label.Role.Note
        color: Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
