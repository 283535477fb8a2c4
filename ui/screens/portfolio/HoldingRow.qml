// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One holding: picture, name, amount, mark, health.
Item {
    id: root

    property bool roomy: true
    property string iconPath: ""
    property string name: ""
    property string note: ""
    property string lead: ""
    property string rest: ""
    property int mark: ProofMark.Level.None
    property string markName: ""
    property string health: ""
    readonly property real amountRight: roomy ? Math.min(width * 0.55, Theme.px(560)) : width - Theme.s32
    readonly property real healthLeft: amountRight + Theme.px(72)

    signal proofAsked(Item mark)

    implicitHeight: Theme.px(48)
    Accessible.role: Accessible.Row
    Accessible.name: name

    HoverHandler {
        id: pointer
    }
    Rectangle {
        anchors.fill: parent
        color: pointer.hovered ? Theme.hover : Theme.clear
    }
    Rectangle {
        id: box

        x: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.s24
        height: Theme.s24
        radius: Theme.radiusChip
        color: Theme.clear
        border.width: 1
        border.color: Theme.line2
        Icon {
            anchors.centerIn: parent
            size: 14
            path: root.iconPath
        }
    }
    Column {
        anchors.left: box.right
        anchors.leftMargin: Theme.s12
        anchors.right: amount.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        Label {
            width: parent.width
            text: root.name
            font.weight: Font.Medium
        }
        Label {
            width: parent.width
            text: root.note
            role: Label.Role.Micro
            font.weight: Font.Normal
        }
    }
    AmountLabel {
        id: amount

        x: root.amountRight - width
        anchors.verticalCenter: parent.verticalCenter
        lead: root.lead
        rest: root.rest
    }
    MarkButton {
        id: mark

        x: root.amountRight + Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        level: root.mark
        name: root.markName
        onClicked: root.proofAsked(mark)
    }
    Row {
        visible: root.roomy && root.health !== ""
        x: root.healthLeft
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 14
            path: Icons.check
        }
        Label {
            text: root.health
            role: Label.Role.Note
            color: Theme.text2
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
