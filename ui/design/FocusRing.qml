// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// The ring around a control that the keyboard has reached.
Rectangle {
    property T.Control control: null
    property real rounding: Theme.radiusControl

    parent: control
    anchors.fill: parent
    anchors.margins: -Theme.s4
    radius: rounding + Theme.s4
    color: Theme.clear
    border.width: 2
    border.color: Theme.accent
    visible: control !== null && control.visualFocus
    Accessible.ignored: true
}
