// SPDX-License-Identifier: MIT
import QtQuick

// A message that stays: what failed or waits, what still works, one thing to do.
Rectangle {
    id: root

    enum Kind { Neutral, Warning, Bad }

    property int kind: Banner.Kind.Neutral
    property string title: ""
    property string message: ""
    property string action: ""
    readonly property color ink: kind === Banner.Kind.Bad ? Theme.bad : kind === Banner.Kind.Warning ? Theme.warn
        : Theme.text2

    signal triggered

    implicitHeight: Math.max(words.implicitHeight, button.implicitHeight) + 2 * Theme.s12
    radius: Theme.radiusControl
    color: kind === Banner.Kind.Bad ? Theme.badTint : kind === Banner.Kind.Warning ? Theme.warnTint : Theme.surface
    border.width: 1
    border.color: kind === Banner.Kind.Neutral ? Theme.line2 : ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + message

    Icon {
        id: icon

        x: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        path: root.kind === Banner.Kind.Neutral ? Icons.offline : Icons.warning
        color: root.ink
    }
    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.s12
        anchors.right: button.left
        anchors.rightMargin: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        Label {
            width: parent.width
            text: root.title
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: root.message !== ""
            text: root.message
            wrapMode: Text.Wrap
            role: Label.Role.Note
            color: Theme.text2
            Accessible.ignored: true
        }
    }
    AppButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        anchors.verticalCenter: parent.verticalCenter
        width: root.action === "" ? 0 : implicitWidth
        visible: root.action !== ""
        small: true
        text: root.action
        onClicked: root.triggered()
    }
}
