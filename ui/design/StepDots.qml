// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick

// Signed, sent, in block, final: four discs on a line. The word stands beside them.
Item {
    id: root

    property int done: 0 // how many are reached
    property bool failed: false
    property bool expired: false
    readonly property int pitch: Theme.px(18)
    readonly property int disc: Theme.px(6)

    implicitWidth: 3 * pitch + disc
    implicitHeight: disc
    Accessible.ignored: true

    Rectangle {
        y: Math.floor((root.disc - height) / 2)
        width: root.width
        height: 1
        color: Theme.line2
    }
    Repeater {
        model: 4
        Rectangle {
            id: dot

            required property int index
            readonly property bool reached: index < root.done
            readonly property bool last: index === root.done - 1

            x: index * root.pitch
            width: root.disc
            height: root.disc
            radius: root.disc / 2
            antialiasing: true
            color: !reached ? Theme.bg : last && root.failed ? Theme.bad : last && root.expired ? Theme.warn
                : Theme.text2
            border.width: reached ? 0 : 1
            border.color: Theme.line2
        }
    }
}
