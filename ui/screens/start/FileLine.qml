// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// The file that was chosen, and the way to put it away.
Column {
    id: root

    property string fileName: ""
    property string problem: ""

    signal dropped

    spacing: Theme.px(6)

    Label {
        text: qsTr("Key file", "above the name of a chosen file")
        role: Label.Role.Caption
    }
    Rectangle {
        width: parent.width
        height: Theme.control
        radius: Theme.radiusControl
        color: Theme.inset
        border.width: 1
        border.color: root.problem === "" ? Theme.line2 : Theme.bad
        Icon {
            id: icon

            x: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            path: Icons.disk
        }
        Label {
            anchors.left: icon.right
            anchors.leftMargin: Theme.s8
            anchors.right: close.left
            height: parent.height
            text: root.fileName
        }
        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            iconPath: Icons.close
            name: qsTr("Put the file away", "beside the name of a chosen file")
            onClicked: root.dropped()
        }
    }
    FieldNote {
        error: root.problem
    }
}
