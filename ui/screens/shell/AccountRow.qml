// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// One account in the switcher.
T.AbstractButton {
    id: root

    property string address: ""
    property bool current: false
    property bool reached: false // by the arrow keys

    implicitHeight: Theme.px(48)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "row of the account switcher, spoken: name, address").arg(text).arg(address)
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.pressed ? Theme.pressed : root.hovered || root.current ? Theme.hover : Theme.clear
        border.width: root.reached ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Identicon {
            id: picture

            x: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(28)
            height: Theme.px(28)
            address: root.address
            Accessible.ignored: true
        }
        Column {
            anchors.left: picture.right
            anchors.leftMargin: Theme.s12
            anchors.right: tick.left
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.text
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            AddressLabel {
                address: root.address
                Accessible.ignored: true
            }
        }
        Icon {
            id: tick

            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            width: root.current ? implicitWidth : 0
            size: 16
            path: root.current ? Icons.check : ""
        }
    }
}
