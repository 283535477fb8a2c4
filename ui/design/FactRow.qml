// SPDX-License-Identifier: MIT
import QtQuick

// A quiet pair of name and value in a list of facts, 28 high; hashes and addresses in the mono face.
Item {
    id: root

    property string name: ""
    property string value: ""
    property bool mono: false
    property real nameWidth: Theme.px(132)

    implicitHeight: Theme.controlSmall
    implicitWidth: nameWidth + Theme.px(200)
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Label {
        id: nameLabel

        width: Math.min(root.nameWidth, root.width / 2)
        height: parent.height
        text: root.name
        role: Label.Role.Note
        color: Theme.text3
        Accessible.ignored: true
    }
    Label {
        visible: !root.mono
        anchors.left: nameLabel.right
        anchors.right: parent.right
        height: parent.height
        text: root.value
        role: Label.Role.Note
        Accessible.ignored: true
    }
    MonoLabel {
        visible: root.mono
        anchors.left: nameLabel.right
        anchors.right: parent.right
        height: parent.height
        text: root.value
        color: Theme.text
        Accessible.ignored: true
    }
}
