// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// How many items fit in one way.
Row {
    id: root

    property string figure: ""
    property string name: ""
    property string iconPath: ""
    property color ink: Theme.text2

    spacing: Theme.s12
    Accessible.role: Accessible.StaticText
    Accessible.name: figure + " " + name

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        path: root.iconPath
        color: root.ink
    }
    Column {
        Label {
            text: root.figure
            role: Label.Role.Stat
            Accessible.ignored: true
        }
        Label {
            text: root.name
            role: Label.Role.Caption
            Accessible.ignored: true
        }
    }
}
