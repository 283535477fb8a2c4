// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// A decoded value as rows; long ones scroll inside.
ListView {
    id: root

    property var rows: []
    property real most: Theme.px(460)

    width: parent === null ? 0 : parent.width
    height: Math.min(contentHeight, most)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: rows
    interactive: contentHeight > height
    activeFocusOnTab: interactive
    cacheBuffer: 400
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Decoded value", "table of a value of the chain, spoken")
    T.ScrollBar.vertical: ThinScrollBar {}
    Keys.onDownPressed: flick(0, -600)
    Keys.onUpPressed: flick(0, 600)
    delegate: ArgumentLine {
        required property var modelData

        width: root.width
        depth: modelData.depth
        name: modelData.name
        text: modelData.text
        address: modelData.address
        mono: modelData.mono
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.s4
        visible: root.activeFocus
        radius: Theme.radiusControl
        color: Theme.clear
        border.width: 2
        border.color: Theme.accent
    }
}
