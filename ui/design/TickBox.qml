// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A tick with its words; without words the name is spoken.
T.CheckBox {
    id: root

    property string name: text

    implicitWidth: Theme.s16 + (text === "" ? 0 : Theme.s12 + words.implicitWidth)
    implicitHeight: Math.max(Theme.s20, text === "" ? 0 : words.implicitHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.name: name
    Keys.onReturnPressed: root.pressByEnter()

    function pressByEnter() {
        root.toggle()
        root.toggled()
    }

    indicator: Rectangle {
        y: root.text === "" ? Math.round((root.height - height) / 2) : Theme.px(2)
        width: Theme.s16
        height: Theme.s16
        radius: Theme.radiusKey
        color: root.checked ? root.enabled ? Theme.accent : Theme.disabled : Theme.clear
        border.width: root.checked ? 0 : 1.5
        border.color: root.enabled ? Theme.ctl : Theme.line
        Icon {
            anchors.centerIn: parent
            visible: root.checked
            size: 12
            stroke: 3
            path: Icons.check
            color: Theme.accentInk
        }
    }
    contentItem: Item {
        Label {
            id: words

            x: Theme.px(28)
            width: Math.max(0, root.width - x)
            visible: root.text !== ""
            text: root.text
            wrapMode: Text.Wrap
            color: root.enabled ? Theme.text : Theme.disabled
            Accessible.ignored: true
        }
    }
    FocusRing {
        control: root
        rounding: Theme.radiusKey
    }
}
