// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Primary (filled), plain (bordered), destructive or link. Enter and Space press it only while it has the focus.
T.Button {
    id: root

    enum Kind { Plain, Primary, Destructive, Link }

    property int kind: AppButton.Kind.Plain
    property string iconPath: ""
    property bool small: false
    property bool enterPresses: true // false where only a deliberate press may act
    readonly property bool filled: kind === AppButton.Kind.Primary
    readonly property color ink: {
        if (!enabled)
            return Theme.disabled
        if (filled)
            return Theme.accentInk
        if (kind === AppButton.Kind.Link)
            return hovered ? Theme.accentHover : Theme.accent
        return kind === AppButton.Kind.Destructive ? Theme.bad : Theme.text
    }

    implicitHeight: small ? Theme.controlSmall : Theme.control
    implicitWidth: Math.max(implicitHeight, content.implicitWidth + leftPadding + rightPadding)
    leftPadding: kind === AppButton.Kind.Link ? Theme.s4 : small ? Theme.px(10) : Theme.s16
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: (event) => root.pressByEnter(event)
    Keys.onEnterPressed: (event) => root.pressByEnter(event)

    function pressByEnter(event: var) {
        if (root.enterPresses)
            root.clicked()
        else
            event.accepted = false
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth
        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.s8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconPath !== ""
                size: 16
                path: root.iconPath
                color: root.ink
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.text !== ""
                text: root.text
                role: root.small ? Label.Role.Note : Label.Role.Body
                font.weight: Font.DemiBold
                color: root.ink
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusControl
        border.width: root.filled || root.kind === AppButton.Kind.Link ? 0 : 1
        border.color: !root.enabled ? Theme.line
            : root.kind === AppButton.Kind.Destructive ? Theme.bad : root.hovered ? Theme.ctl : Theme.line2
        color: {
            if (root.kind === AppButton.Kind.Link)
                return Theme.clear
            if (!root.enabled)
                return root.filled ? Theme.pressed : Theme.clear
            if (root.filled)
                return root.pressed ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent
            return root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
        }
    }

    Rectangle {
        parent: root
        anchors.fill: parent
        anchors.margins: -4
        radius: Theme.radiusControl + 4
        color: Theme.clear
        border.width: 2
        border.color: Theme.accent
        visible: root.visualFocus
    }
}
