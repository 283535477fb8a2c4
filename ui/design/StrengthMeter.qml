// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick

// Four bars and a sentence: how hard a new password is to guess.
Row {
    id: root

    property int strength: 0 // 0 to 3
    property string words: ""
    readonly property color ink: strength === 0 ? Theme.warn : strength === 3 ? Theme.ok : Theme.text2

    spacing: Theme.s12
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Row {
        id: bars

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4
        Repeater {
            model: 4
            Rectangle {
                required property int index

                width: Theme.s24
                height: Theme.s4
                radius: height / 2
                color: index <= root.strength ? root.ink : Theme.pressed
            }
        }
    }
    Label {
        width: root.width - bars.width - root.spacing
        text: root.words
        role: Label.Role.Note
        color: root.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
