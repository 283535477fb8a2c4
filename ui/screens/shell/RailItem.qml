// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// One screen in the rail; only its icon where the window is narrow.
T.AbstractButton {
    id: root

    property bool compact: false
    property bool current: false
    property string iconPath: ""
    property string keys: ""

    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            visible: root.current
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: Theme.s20
            color: Theme.accent
        }
        Rectangle {
            x: Theme.s12
            width: parent.width - 2 * Theme.s12
            height: parent.height
            radius: Theme.radiusControl
            color: root.current ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
            border.width: root.visualFocus ? 2 : 0
            border.color: Theme.accent
        }
        Icon {
            x: root.compact ? Math.round((root.width - width) / 2) : Theme.px(22)
            anchors.verticalCenter: parent.verticalCenter
            path: root.iconPath
            color: root.current ? Theme.text : Theme.text2
        }
        Label {
            visible: !root.compact
            x: Theme.px(54)
            width: parent.width - x - Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.weight: Font.Medium
            color: root.current ? Theme.text : Theme.text2
            Accessible.ignored: true
        }
    }
    Hint {
        x: root.width
        y: Math.round((root.height - height) / 2)
        visible: root.compact && (root.hovered || root.visualFocus)
        text: root.text
    }
}
