// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// A way on, as a line: icon, name, what it means, arrow.
T.AbstractButton {
    id: root

    property string iconPath: ""
    property string note: ""

    width: parent === null ? 0 : parent.width
    implicitHeight: words.implicitHeight + Theme.s16
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: note
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        x: -Theme.s8
        width: root.width + 2 * Theme.s8
        height: root.height
        radius: Theme.radiusControl
        color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Icon {
            id: icon

            y: Theme.s8
            path: root.iconPath
        }
        Column {
            id: words

            y: Theme.s8
            anchors.left: icon.right
            anchors.leftMargin: Theme.s12
            anchors.right: arrow.left
            anchors.rightMargin: Theme.s12
            Label {
                width: parent.width
                text: root.text
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: root.note !== ""
                text: root.note
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            path: Icons.right
            color: Theme.text3
        }
    }
}
