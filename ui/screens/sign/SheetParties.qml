// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// To whom and from whom; the recipient's address whole.
Column {
    id: root

    required property ReviewModel review
    readonly property int indent: Math.max(Theme.px(44), to.implicitWidth + Theme.s8, from.implicitWidth + Theme.s12)

    spacing: Theme.s12

    Item {
        visible: root.review.recipient !== ""
        width: parent.width
        height: who.height

        Label {
            id: to

            height: Theme.s20
            text: qsTr("To", "signing sheet: the recipient")
            color: Theme.text3
        }
        Identicon {
            id: picture

            x: root.indent
            width: Theme.px(40)
            height: Theme.px(40)
            address: root.review.recipient
            Accessible.ignored: true
        }
        Column {
            id: who

            x: root.indent + picture.width + Theme.s12
            width: parent.width - x
            spacing: Theme.s4
            Label {
                width: parent.width
                visible: text !== ""
                text: root.review.recipientName
                font.weight: Font.Medium
            }
            AddressLabel {
                whole: true
                size: Theme.reading
                address: root.review.recipient
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.s12
        Label {
            id: from

            width: root.indent - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("From", "signing sheet: the sender")
            color: Theme.text3
        }
        Identicon {
            width: Theme.s20
            height: Theme.s20
            address: root.review.sender
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.review.senderName
            font.weight: Font.Medium
        }
        AddressLabel {
            anchors.verticalCenter: parent.verticalCenter
            address: root.review.sender
        }
    }
}
