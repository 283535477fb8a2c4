// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One contact.
Item {
    id: root

    required property string name
    required property string address
    required property string note
    required property int trust

    signal editAsked
    signal copyAsked

    implicitHeight: Math.max(Theme.px(64), words.height + 2 * Theme.s12)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "a contact, spoken: name, address").arg(name).arg(address)

    Identicon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(36)
        height: Theme.px(36)
        address: root.address
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.s12
        anchors.right: side.left
        anchors.rightMargin: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)
        Label {
            width: parent.width
            text: root.name
            font.weight: Font.Medium
        }
        AddressLabel {
            address: root.address
        }
        Label {
            width: parent.width
            visible: root.note !== ""
            text: root.note
            role: Label.Role.Note
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: side

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s16
        Row {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.trust !== 0
            spacing: Theme.s8
            Icon {
                size: 16
                path: root.trust === 1 ? Icons.check : Icons.stop
                color: root.trust === 1 ? Theme.ok : Theme.bad
            }
            Label {
                text: root.trust === 1 ? qsTr("Trusted", "mark of a contact") : qsTr("Blocked", "mark of a contact")
                role: Label.Role.Note
                font.weight: Font.Medium
                color: root.trust === 1 ? Theme.ok : Theme.bad
            }
        }
        CopyButton {
            name: qsTr("Copy the address", "beside a contact")
            onClicked: root.copyAsked()
        }
        IconButton {
            iconPath: Icons.edit
            size: 16
            name: qsTr("Edit %1", "opens the form of a contact").arg(root.name)
            onClicked: root.editAsked()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
