// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Who signed the newest final header: a picture of each key, its number, a tick or a dash.
Column {
    id: root

    required property NetworkModel network

    spacing: Theme.s12

    Item {
        width: parent.width
        height: Theme.px(32)
        Label {
            id: title

            width: Math.min(implicitWidth, parent.width)
            height: parent.height
            text: qsTr("Authorities that signed the final header", "network page: group")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.left: title.right
            anchors.leftMargin: Theme.s12
            anchors.right: parent.right
            height: parent.height
            text: root.network.signedLine
            role: Label.Role.Note
            color: Theme.text3
        }
    }
    Label {
        width: parent.width
        visible: root.network.authorities.count === 0
        text: qsTr("Not known before the first finality proof was checked.", "network page: no authorities yet")
        color: Theme.text3
        wrapMode: Text.Wrap
    }
    Flow {
        id: grid

        objectName: "authorities"
        width: parent.width
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Authorities, %1", "network page: list, spoken").arg(root.network.signedLine)

        Repeater {
            model: root.network.authorities
            Item {
                id: cell

                required property string number
                required property string key
                required property bool signedIt
                required property string spoken

                width: Theme.px(56)
                height: Theme.px(52)
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                Identicon {
                    width: Theme.s24
                    height: Theme.s24
                    opacity: cell.signedIt ? 1 : 0.35
                    address: cell.key
                    Accessible.ignored: true
                }
                Row {
                    y: Theme.px(28)
                    height: Theme.s16
                    spacing: Theme.s4
                    layoutDirection: cell.signedIt ? Qt.LeftToRight : Qt.RightToLeft
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: cell.signedIt
                        size: 12
                        path: Icons.check
                        color: Theme.ok
                    }
                    Label {
                        visible: !cell.signedIt
                        height: parent.height
                        text: "–"
                        role: Label.Role.Micro
                        Accessible.ignored: true
                    }
                    Label {
                        height: parent.height
                        text: cell.number
                        role: Label.Role.Micro
                        color: cell.signedIt ? Theme.ok : Theme.text3
                        Accessible.ignored: true
                    }
                }
                HoverHandler {
                    id: pointer
                }
                Hint {
                    visible: pointer.hovered
                    text: cell.spoken
                }
            }
        }
    }
}
