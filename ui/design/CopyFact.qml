// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A name and a hash at the right edge; a press copies the whole of it. Without a hash a plain fact.
T.AbstractButton {
    id: root

    property string name: ""
    property string value: "" // as it is shown
    property string whole: "" // what a press copies; "" when there is nothing to copy
    property bool mono: true
    property string copyName: "" // what a press does, spoken and shown

    signal copyAsked(string text)

    implicitHeight: Theme.px(30)
    focusPolicy: whole === "" ? Qt.NoFocus : Qt.StrongFocus
    Accessible.role: whole === "" ? Accessible.StaticText : Accessible.Button
    Accessible.name: name + ": " + (whole === "" ? value : whole)
    Accessible.description: copyName
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: {
        if (root.whole !== "") {
            root.copyAsked(root.whole)
            done.restart()
        }
    }

    background: Rectangle {
        color: root.whole === "" ? Theme.clear : root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
    }
    contentItem: Item {
        Label {
            id: nameLabel

            width: Math.min(implicitWidth, parent.width - valueLabel.width - Theme.s12)
            height: parent.height
            text: root.name
            color: Theme.text2
            Accessible.ignored: true
        }
        Icon {
            anchors.right: valueLabel.left
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.whole !== "" && (root.hovered || root.visualFocus || done.running)
            size: 14
            path: done.running ? Icons.check : Icons.copy
            color: done.running ? Theme.ok : Theme.text2
        }
        Label {
            id: valueLabel

            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            height: parent.height
            text: root.value
            font.family: root.mono ? Theme.monoFamily : Theme.textFamily
            font.pixelSize: root.mono ? Theme.note : Theme.body
            font.preferShaping: !root.mono
            Accessible.ignored: true
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing {
        control: root
    }
    Hint {
        visible: root.whole !== "" && root.hovered && root.copyName !== ""
        text: root.copyName
    }
    Timer {
        id: done

        interval: 1500
    }
}
