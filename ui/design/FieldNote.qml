// SPDX-License-Identifier: MIT
import QtQuick

// The line below a field: help, or what is wrong.
Item {
    id: root

    property string error: ""
    property string help: ""

    visible: error !== "" || help !== ""
    width: parent === null ? 0 : parent.width
    implicitHeight: words.implicitHeight
    height: visible ? implicitHeight : 0

    Icon {
        id: sign

        visible: root.error !== ""
        y: Theme.px(2)
        size: 14
        path: Icons.warning
        color: Theme.bad
    }
    Label {
        id: words

        x: sign.visible ? sign.width + Theme.s8 : 0
        width: parent.width - x
        wrapMode: Text.Wrap
        text: root.error !== "" ? root.error : root.help
        role: Label.Role.Note
        color: root.error !== "" ? Theme.bad : Theme.text3
    }
}
