// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One value of a call, an event or an answer: its name at the left, the value at the right; addresses whole.
Item {
    id: root

    property string name: ""
    property string text: ""
    property string address: ""
    property bool mono: false
    property int depth: 0
    property real nameWidth: Theme.px(140)
    readonly property real indent: Math.min(depth, 8) * Theme.s12
    readonly property bool folded: width < Theme.px(360)

    implicitHeight: folded ? nameLabel.height + value.height + Theme.s12 : Math.max(nameLabel.height, value.height) + Theme.s12
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + text + (address === "" ? "" : " " + address)

    Label {
        id: nameLabel

        x: root.indent
        y: Theme.px(6)
        width: root.folded ? root.width - x : Math.max(0, root.nameWidth - root.indent)
        text: root.name
        role: Label.Role.Note
        color: Theme.text2
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 3
        Accessible.ignored: true
    }
    Column {
        id: value

        x: root.folded ? root.indent : root.nameWidth + Theme.s12
        y: root.folded ? nameLabel.y + nameLabel.height : Theme.px(6)
        width: root.width - x
        spacing: Theme.px(2)
        Label {
            width: parent.width
            visible: root.text !== "" && !root.mono
            text: root.text
            role: Label.Role.Note
            font.weight: root.address === "" ? Font.Normal : Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        MonoLabel {
            width: parent.width
            visible: root.text !== "" && root.mono
            text: root.text
            color: Theme.text
            elide: Text.ElideNone
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
        AddressLabel {
            visible: root.address !== ""
            whole: true
            address: root.address
            Accessible.ignored: true
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        x: root.indent
        width: parent.width - x
    }
}
