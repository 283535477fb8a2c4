// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A button that is only an icon. Its name is spoken and shown when the pointer rests on it.
T.AbstractButton {
    id: root

    property string iconPath: ""
    property string name: ""
    property real size: 20
    property color ink: Theme.text2

    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Keys.onReturnPressed: root.pressByEnter()
    Keys.onEnterPressed: root.pressByEnter()

    function pressByEnter() {
        if (root.checkable)
            root.checked = !root.checked
        root.clicked()
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: root.size
            path: root.iconPath
            color: !root.enabled ? Theme.disabled : root.hovered ? Theme.text : root.ink
        }
    }
    FocusRing {
        control: root
    }
    Hint {
        visible: root.hovered || root.visualFocus
        text: root.name
    }
}
