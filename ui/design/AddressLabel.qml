// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick

// An address: short (first and last eight characters), or whole in groups of four, six to a line, ends in colour.
Item {
    id: root

    property string address: ""
    property bool whole: false
    property real size: Theme.note

    implicitWidth: whole ? groups.implicitWidth : short8.implicitWidth
    implicitHeight: whole ? groups.implicitHeight : short8.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: address

    Row {
        id: short8

        visible: !root.whole
        MonoLabel {
            text: root.address.slice(0, 8)
            color: Theme.head
            font.pixelSize: root.size
            Accessible.ignored: true
        }
        MonoLabel {
            visible: root.address !== ""
            text: "…"
            color: Theme.text3
            font.pixelSize: root.size
            Accessible.ignored: true
        }
        MonoLabel {
            text: root.address.slice(-8)
            color: Theme.tail
            font.pixelSize: root.size
            Accessible.ignored: true
        }
    }
    Grid {
        id: groups

        visible: root.whole
        columns: 6
        columnSpacing: Math.round(root.size * 0.6)
        rowSpacing: Theme.s4
        Repeater {
            model: Math.ceil(root.address.length / 4)
            MonoLabel {
                required property int index

                text: root.address.slice(index * 4, index * 4 + 4)
                color: index < 2 ? Theme.head : (index + 2) * 4 >= root.address.length ? Theme.tail : Theme.text2
                font.pixelSize: root.size
                Accessible.ignored: true
            }
        }
    }
}
