// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The left part of the first start: what the program is, and how far the chain is verified.
Rectangle {
    id: root

    required property ShellModel shell

    color: Theme.rail

    StarTrails {
        width: parent.width
        height: Math.round(parent.height * 0.6)
        color: Theme.line2
        bright: Theme.text
        Accessible.ignored: true
    }
    Row {
        x: Theme.px(56)
        y: Theme.px(52)
        spacing: Theme.s16
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 28
            stroke: 1.75
            path: Icons.app
            color: Theme.text
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Taonaut", "name of the program, first start")
            role: Label.Role.Section
        }
    }
    Column {
        x: Theme.px(56)
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(56)
        spacing: Theme.s12
        Label {
            width: parent.width
            text: qsTr("See the network as it can be proven.", "first start: the large sentence at the left")
            role: Label.Role.Hero
            wrapMode: Text.Wrap
        }
        Label {
            width: Math.min(parent.width, Theme.px(400))
            text: qsTr("A wallet and a whole Bittensor in a box. Every figure leads back to a header that the chain’s own authorities signed.",
                "first start: below the large sentence")
            role: Label.Role.Reading
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Gap {
            size: Theme.s12
        }
        Hairline {
            strong: true
            width: parent.width
        }
        Row {
            spacing: Theme.s8
            ProofMark {
                anchors.verticalCenter: parent.verticalCenter
                size: 14
                level: root.shell.trustMark
            }
            Label {
                text: root.shell.trustWord
                role: Label.Role.Note
                font.weight: Font.DemiBold
            }
            Label {
                text: root.shell.bannerKind < 0 ? root.shell.statusLine : root.shell.bannerTitle
                role: Label.Role.Note
                color: Theme.text2
            }
        }
        MonoLabel {
            width: parent.width
            visible: text !== ""
            text: root.shell.endpoint
            color: Theme.text3
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
