// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// One call inside the signed one: its number, what it does, its arguments. Indented as it is nested.
Column {
    id: root

    property string number: ""
    property int depth: 0
    property string sentence: ""
    property string name: ""
    property bool unnamed: false
    property bool raw: false
    property var values: []
    readonly property real indent: Math.min(depth, 5) * Theme.s24

    spacing: Theme.s4

    Item {
        width: parent.width
        height: Math.max(Theme.controlSmall, words.height + Theme.s8)
        Accessible.role: Accessible.StaticText
        Accessible.name: root.number + ": " + root.sentence

        Label {
            id: numeral

            x: root.indent
            y: Theme.s4
            width: Math.max(Theme.px(32), implicitWidth + Theme.s8)
            height: Theme.s20
            text: root.number
            role: Label.Role.Note
            color: Theme.text3
            Accessible.ignored: true
        }
        Column {
            id: words

            x: root.indent + numeral.width
            y: Theme.s4
            width: parent.width - x
            Label {
                width: parent.width
                text: root.sentence
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: root.unnamed || root.raw
                text: root.raw ? qsTr("cannot be decoded", "signing sheet: below a call inside another")
                    : qsTr("this version has no words for it", "signing sheet: below a call inside another")
                role: Label.Role.Note
                color: root.raw ? Theme.bad : Theme.warn
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: !root.unnamed && !root.raw
                text: root.name
                role: Label.Role.Note
                color: Theme.text3
                Accessible.ignored: true
            }
        }
    }
    FoldOut {
        visible: root.values.length > 0
        x: root.indent + numeral.width
        width: parent.width - x
        unfolded: root.unnamed
        text: qsTr("Arguments", "signing sheet: folds out the arguments of a call")
        note: root.values.length

        Repeater {
            model: root.values
            ArgumentLine {
                required property var modelData

                width: parent === null ? 0 : parent.width
                nameWidth: Theme.px(120)
                depth: modelData.depth
                name: modelData.name
                text: modelData.text
                address: modelData.address
                mono: modelData.mono
            }
        }
    }
}
