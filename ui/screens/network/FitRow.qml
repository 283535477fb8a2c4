// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One declared item that is not exactly as the chain has it.
Item {
    id: root

    required property var modelData // map: item, kind, off, reason, detail
    property bool reached: false

    implicitHeight: Math.max(Theme.row, words.height + Theme.s16)
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData.kind + " " + modelData.item + ": " + modelData.reason

    Rectangle {
        anchors.fill: parent
        visible: root.reached
        color: Theme.clear
        border.width: 2
        border.color: Theme.accent
    }
    Icon {
        x: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        size: 16
        path: root.modelData.off ? Icons.stop : Icons.info
        color: root.modelData.off ? Theme.warn : Theme.text3
    }
    Column {
        id: words

        x: Theme.px(36)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.s8
        Label {
            width: parent.width
            height: Theme.s20
            text: root.modelData.item
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.modelData.detail === "" ? qsTr("%1. %2.", "fits: kind of item, why it differs").arg(root.modelData.kind).arg(root.modelData.reason)
                : qsTr("%1. %2: %3", "fits: kind of item, why it differs, technical detail").arg(root.modelData.kind).arg(root.modelData.reason).arg(root.modelData.detail)
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
