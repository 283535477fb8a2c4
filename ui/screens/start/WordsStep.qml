// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The words of a new wallet over the whole window: painted, not text, so that nothing can select or copy them.
Rectangle {
    id: root

    required property StartModel start

    property bool shown: false

    signal ready
    signal backAsked

    color: Theme.bg
    onVisibleChanged: {
        root.shown = false
        if (visible)
            show.forceActiveFocus(Qt.TabFocusReason)
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        Accessible.ignored: true
    }
    ScrollPane {
        anchors.fill: parent
        inset: Math.max(Theme.s32, Math.round((root.width - Theme.px(760)) / 2))
        spacing: Theme.s16

        Gap {
            size: Math.max(0, (root.height - Theme.px(620)) / 2)
        }
        StepHead {
            title: qsTr("Write these words on paper, in this order", "first start: title above the words")
            note: qsTr("They are the wallet. Whoever has them has the money; without them and the password it is lost. They are not on the clipboard and never shown again.",
                "first start: below the title of the words")
            onBackAsked: root.backAsked()
        }
        Rectangle {
            width: parent.width
            height: phrase.height + 2 * Theme.s32
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: 1
            border.color: Theme.line2
            PhraseView {
                id: phrase

                x: Theme.s24
                y: Theme.s32
                width: parent.width - 2 * x
                height: Math.ceil(12 / columns) * Theme.px(44)
                columns: parent.width >= Theme.px(560) ? 3 : 2
                content: root.start.words
                revealed: root.shown
                barColor: Theme.pressed
                color: Theme.text
                numberColor: Theme.text3
                font.family: Theme.textFamily
                font.pixelSize: Theme.title
                font.weight: Font.Medium
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Twelve words, painted on the screen. They are not read aloud.", "first start: the words, spoken")
            }
        }
        AppButton {
            id: show

            objectName: "wordsShow"
            visible: !root.shown
            kind: AppButton.Kind.Primary
            iconPath: Icons.eye
            text: qsTr("Show the words", "first start: the words of a new wallet are hidden until then")
            onClicked: {
                root.shown = true
                seen.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        AppButton {
            id: seen

            objectName: "wordsSeen"
            visible: root.shown
            kind: AppButton.Kind.Primary
            enterPresses: false
            text: qsTr("They are on paper", "first start: goes on to confirm three words")
            onClicked: root.ready()
        }
    }
}
