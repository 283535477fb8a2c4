// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Column heads of the transactions; the places are those of ActivityRow.
Item {
    id: root

    property bool roomy: true

    implicitHeight: Theme.px(32) + 1

    Label {
        visible: root.roomy
        x: Theme.s8
        height: Theme.px(32)
        text: qsTr("When", "activity: column head")
        role: Label.Role.Micro
        color: Theme.text
    }
    Label {
        x: root.roomy ? Theme.px(132) : Theme.s8
        height: Theme.px(32)
        text: qsTr("What", "activity: column head")
        role: Label.Role.Micro
    }
    Label {
        x: root.width - (root.roomy ? Theme.px(372) : Theme.px(172)) - width
        height: Theme.px(32)
        text: qsTr("Change, τ", "activity: column head")
        role: Label.Role.Micro
    }
    Label {
        visible: root.roomy
        x: root.width - Theme.px(340)
        height: Theme.px(32)
        text: qsTr("Steps", "activity: column head")
        role: Label.Role.Micro
    }
    Label {
        x: root.width - (root.roomy ? Theme.px(252) : Theme.px(152))
        height: Theme.px(32)
        text: qsTr("State", "activity: column head")
        role: Label.Role.Micro
    }
    Label {
        visible: root.roomy
        x: root.width - width - Theme.s8
        height: Theme.px(32)
        text: qsTr("Block", "activity: column head")
        role: Label.Role.Micro
    }
    Hairline {
        anchors.bottom: parent.bottom
        strong: true
        width: parent.width
    }
}
