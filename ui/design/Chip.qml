// SPDX-License-Identifier: MIT
import QtQuick

// A small tag: colour, shape, word.
Rectangle {
    id: root

    enum Shape { None, Disc, Ring, Lozenge }

    property string text: ""
    property string detail: ""
    property color ink: Theme.text2
    property color fill: Theme.clear
    property int shape: Chip.Shape.Disc
    property bool opens: false // an arrow says that a press lists more

    implicitWidth: row.implicitWidth + 2 * Theme.px(10)
    implicitHeight: Theme.controlSmall
    radius: Theme.radiusChip
    color: fill
    border.width: 1
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: detail === "" ? text : text + " " + detail

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s8
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shape !== Chip.Shape.None
            width: Theme.s8
            height: Theme.s8
            radius: root.shape === Chip.Shape.Lozenge ? 0 : width / 2
            rotation: root.shape === Chip.Shape.Lozenge ? 45 : 0
            antialiasing: true
            color: root.shape === Chip.Shape.Ring ? Theme.clear : root.ink
            border.width: root.shape === Chip.Shape.Ring ? 1.5 : 0
            border.color: root.ink
        }
        Label {
            text: root.text
            role: Label.Role.Note
            font.weight: Font.DemiBold
            color: root.ink
            Accessible.ignored: true
        }
        Label {
            visible: root.detail !== ""
            text: root.detail
            role: Label.Role.Note
            color: root.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.opens
            size: 12
            path: Icons.down
            color: root.ink
        }
    }
}
