// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A proof mark that opens its details. 24 x 24 to hit; its name says level and block.
T.AbstractButton {
    id: root

    property int level: ProofMark.Level.None
    property real size: 12
    property string name: ""
    property bool opened: false

    implicitWidth: Theme.s24
    implicitHeight: Theme.s24
    visible: level !== ProofMark.Level.None
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.s20
            height: Theme.s20
            radius: width / 2
            color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
            border.width: root.opened || root.visualFocus ? 1.5 : 0
            border.color: Theme.accent
        }
        ProofMark {
            anchors.centerIn: parent
            size: root.size
            level: root.level
        }
    }
    Hint {
        visible: root.hovered && !root.opened
        text: root.name
    }
}
