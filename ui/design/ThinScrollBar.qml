// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Six pixels, only there when something is out of sight.
T.ScrollBar {
    id: root

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    visible: size < 1
    Accessible.ignored: true
    background: null
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.text3 : root.hovered ? Theme.ctl : Theme.line2
    }
}
