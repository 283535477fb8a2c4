// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A switch: on or off, at once.
T.Switch {
    id: root

    property string name: ""

    implicitWidth: Theme.px(36)
    implicitHeight: Theme.s20
    focusPolicy: Qt.StrongFocus
    Accessible.name: name

    indicator: Rectangle {
        width: root.width
        height: root.height
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.clear
        border.width: root.checked ? 0 : 1.5
        border.color: root.enabled ? Theme.ctl : Theme.line
        Rectangle {
            x: root.checked ? parent.width - width - Theme.s4 : Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.s12
            height: Theme.s12
            radius: width / 2
            color: root.checked ? Theme.accentInk : root.enabled ? Theme.ctl : Theme.line
        }
    }
    FocusRing {
        control: root
        rounding: Theme.px(10)
    }
}
