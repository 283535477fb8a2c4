// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// A short promise with its icon.
Row {
    id: root

    property string iconPath: ""
    property string text: ""

    height: Theme.controlSmall
    spacing: Theme.s8
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        size: 14
        path: root.iconPath
        color: Theme.text3
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        role: Label.Role.Note
        color: Theme.text3
    }
}
