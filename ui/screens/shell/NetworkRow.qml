// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// One network of the menu.
T.AbstractButton {
    id: root

    required property int network
    required property string standing
    required property int mark
    required property bool current
    required property bool startMissing
    required property string words
    property bool reached: false // by the keyboard

    implicitHeight: content.implicitHeight + 2 * Theme.s8
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: chip.text + ". " + words + " " + standing
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.pressed ? Theme.pressed : root.current ? Theme.selected : root.hovered ? Theme.hover : Theme.clear
        border.width: root.reached ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight

        Column {
            id: content

            x: Theme.s12
            y: Theme.s8
            width: parent.width - 2 * Theme.s12
            spacing: Theme.s4
            Item {
                width: parent.width
                height: chip.implicitHeight
                NetworkChip {
                    id: chip

                    network: root.network
                    chainName: qsTr("own", "network menu: a chain that the person names")
                    Accessible.ignored: true
                }
                Row {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(5)
                    ProofMark {
                        anchors.verticalCenter: parent.verticalCenter
                        ground: Theme.raised
                        level: root.mark
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.standing
                        role: Label.Role.Note
                        color: root.startMissing ? Theme.warn : root.current ? Theme.text : Theme.text3
                        Accessible.ignored: true
                    }
                }
            }
            Label {
                width: parent.width
                text: root.words
                role: Label.Role.Note
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: root.startMissing
                text: qsTr("What is published about its authorities contradicts itself, so no start is built in. Enter a block hash from a source you trust.",
                    "network menu: the test network has no checkpoint")
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
