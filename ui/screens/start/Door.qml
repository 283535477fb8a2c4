// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// One way to begin: picture, name, what it means.
T.AbstractButton {
    id: root

    property string iconPath: ""
    property string note: ""
    property string foot: ""
    property bool first: false

    implicitHeight: Math.max(Theme.px(216), words.height + foot.height + Theme.px(72))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: note
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.accent : Theme.line
    }
    contentItem: Item {
        Column {
            id: words

            x: Theme.px(28)
            y: Theme.px(28)
            width: parent.width - 2 * x
            spacing: Theme.s8
            Icon {
                size: 28
                path: root.iconPath
                color: !root.enabled ? Theme.disabled : root.hovered || root.visualFocus ? Theme.accent : Theme.text2
            }
            Gap {
                size: Theme.s4
            }
            Label {
                width: parent.width
                text: root.text
                role: Label.Role.Stat
                font.weight: Font.DemiBold
                color: root.enabled ? Theme.text : Theme.disabled
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.note
                color: root.enabled ? Theme.text2 : Theme.disabled
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            id: foot

            x: Theme.px(28)
            y: parent.height - height - Theme.s24
            width: parent.width - 2 * x - Theme.s32
            text: root.foot
            role: Label.Role.Note
            color: root.enabled ? Theme.text3 : Theme.disabled
            Accessible.ignored: true
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: foot.verticalCenter
            visible: root.enabled
            size: 16
            path: Icons.arrow
            color: root.hovered || root.visualFocus ? Theme.accent : Theme.text2
        }
    }
}
