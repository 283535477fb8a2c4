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
    property string second: "" // another way out, quieter
    readonly property color ink: kind === Banner.Kind.Bad ? Theme.bad : kind === Banner.Kind.Warning ? Theme.warn
        : Theme.text2

    signal triggered
    signal secondTriggered

    readonly property bool folded: buttons.width > width * 0.4 // then the buttons stand below

    implicitHeight: 2 * Theme.s12 + (folded ? words.implicitHeight + Theme.s8 + buttons.height
        : Math.max(words.implicitHeight, buttons.height))
    radius: Theme.radiusControl
    color: kind === Banner.Kind.Bad ? Theme.badTint : kind === Banner.Kind.Warning ? Theme.warnTint : Theme.surface
    border.width: 1
    border.color: kind === Banner.Kind.Neutral ? Theme.line2 : ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + message

    Icon {
        id: icon

        x: Theme.s16
        y: root.folded ? Theme.s12 : Math.round((root.height - height) / 2)
        opacity: root.kind === Banner.Kind.Bad ? 0 : 1
        path: root.kind === Banner.Kind.Neutral ? Icons.offline : Icons.warning
        color: root.ink
    }
    ProofMark {
        anchors.centerIn: icon
        visible: root.kind === Banner.Kind.Bad
        size: 20
        level: ProofMark.Level.Contradiction
    }
    Column {
        id: words

        x: icon.x + icon.width + Theme.s12
        y: root.folded ? Theme.s12 : Math.round((root.height - height) / 2)
        width: (root.folded ? root.width : buttons.x) - Theme.s16 - x
        Label {
            width: parent.width
            text: root.title
            font.weight: Font.DemiBold
            color: root.kind === Banner.Kind.Bad ? Theme.bad : Theme.text
            wrapMode: Text.Wrap
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
    Row {
        id: buttons

        x: root.folded ? words.x : root.width - width - Theme.s16
        y: root.folded ? words.y + words.height + Theme.s8 : Math.round((root.height - height) / 2)
        spacing: Theme.s12
        AppButton {
            visible: root.second !== ""
            kind: AppButton.Kind.Link
            small: true
            text: root.second
            onClicked: root.secondTriggered()
        }
        AppButton {
            visible: root.action !== ""
            small: true
            text: root.action
            onClicked: root.triggered()
        }
    }
}
