// SPDX-License-Identifier: MIT
import QtQuick

// A shortcut, shown only where it works.
Rectangle {
    id: root

    property string keys: ""

    implicitWidth: word.implicitWidth + 2 * Theme.px(6)
    implicitHeight: Theme.s20
    radius: Theme.radiusKey
    color: Theme.clear
    border.width: 1
    border.color: Theme.line2
    Accessible.ignored: true

    Label {
        id: word

        anchors.centerIn: parent
        text: root.keys
        role: Label.Role.Micro
        Accessible.ignored: true
    }
}
