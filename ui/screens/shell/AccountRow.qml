// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// One account of the tree: a coldkey, or a hotkey below it.
T.AbstractButton {
    id: root

    property string address: ""
    property string note: ""
    property bool hotkey: false
    property bool doubt: false
    property bool current: false
    property bool reached: false // by the arrow keys
    property bool locked: false
    property bool open: false // unlocked

    implicitHeight: hotkey ? Theme.row : Theme.px(52)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: hotkey
        ? qsTr("Hotkey %1, %2", "row of the account tree, spoken: name, address").arg(text).arg(address)
        : qsTr("%1, %2", "row of the account switcher, spoken: name, address").arg(text).arg(address)
    Accessible.description: note
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.pressed ? Theme.pressed : root.current ? Theme.selected : root.hovered ? Theme.hover : Theme.clear
        border.width: root.reached ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Rectangle {
            visible: root.hotkey
            x: Theme.px(25)
            width: 1
            height: root.height / 2
            color: Theme.line2
        }
        Rectangle {
            visible: root.hotkey
            x: Theme.px(25)
            y: Math.round(root.height / 2)
            width: Theme.s12
            height: 1
            color: Theme.line2
        }
        Identicon {
            id: picture

            x: root.hotkey ? Theme.px(44) : Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            width: root.hotkey ? Theme.s20 : Theme.px(28)
            height: width
            visible: root.address !== ""
            address: root.address
            Accessible.ignored: true
        }
        Column {
            x: root.hotkey ? Theme.px(76) : Theme.px(52)
            width: parent.width - x - state.width - Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.text
                font.weight: root.hotkey ? Font.Normal : Font.Medium
                Accessible.ignored: true
            }
            AddressLabel {
                visible: !root.hotkey
                address: root.address
                Accessible.ignored: true
            }
        }
        Row {
            id: state

            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s8
            AddressLabel {
                visible: root.hotkey && root.address !== "" && root.width > Theme.px(300)
                address: root.address
                Accessible.ignored: true
            }
            Icon {
                visible: root.doubt
                size: 16
                path: Icons.warning
                color: Theme.warn
            }
            Icon {
                visible: root.open && root.locked
                size: 16
                path: Icons.unlock
            }
            Icon {
                visible: root.current && !root.hotkey
                size: 16
                path: Icons.check
            }
        }
    }
}
