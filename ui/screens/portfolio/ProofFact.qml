// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One link of the chain of trust: mark, name, what it is, where it comes from.
Item {
    id: root

    property int level: ProofMark.Level.None
    property string name: ""
    property string value: ""
    property string source: ""
    property bool mono: false

    implicitHeight: Theme.row
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value + (source === "" ? "" : ", " + source)

    ProofMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        size: 16
        ground: Theme.raised
        level: root.level
    }
    Label {
        id: nameLabel

        anchors.left: mark.right
        anchors.leftMargin: Theme.s12
        width: Theme.px(152)
        height: parent.height
        text: root.name
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    Label {
        visible: !root.mono
        anchors.left: nameLabel.right
        anchors.leftMargin: Theme.s8
        anchors.right: sourceLabel.left
        height: parent.height
        text: root.value
        color: Theme.text2
        Accessible.ignored: true
    }
    MonoLabel {
        visible: root.mono
        anchors.left: nameLabel.right
        anchors.leftMargin: Theme.s8
        anchors.right: sourceLabel.left
        anchors.rightMargin: Theme.s8
        height: parent.height
        text: root.value
        color: Theme.text
        Accessible.ignored: true
    }
    Label {
        id: sourceLabel

        anchors.right: parent.right
        height: parent.height
        text: root.source
        role: Label.Role.Note
        color: Theme.text3
        Accessible.ignored: true
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
