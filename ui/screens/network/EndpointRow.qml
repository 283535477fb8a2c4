// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// One server: how fast it is, how far, and whether it agrees. A press tells more.
T.AbstractButton {
    id: root

    enum Tone { Quiet, Good, Late, Bad } // as EndpointsModel::Tone

    property EndpointColumns columns: null
    property string host: ""
    property string provider: ""
    property bool primary: false
    property string latency: ""
    property bool slow: false
    property string head: ""
    property int tone: EndpointRow.Tone.Quiet
    property string words: ""
    property int mark: 0
    property string proofs: ""
    property string refused: ""
    property bool unfolded: false
    readonly property color toneInk: tone === EndpointRow.Tone.Good ? Theme.ok : tone === EndpointRow.Tone.Late
        ? Theme.warn : tone === EndpointRow.Tone.Bad ? Theme.bad : Theme.text2

    implicitHeight: columns.narrow ? Theme.px(48) : Theme.px(36)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.description: unfolded ? qsTr("Details are shown", "endpoints, spoken: a row is unfolded")
        : qsTr("Shows details", "endpoints, spoken: what a press on a row does")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
    }
    contentItem: Item {
        Row {
            x: Theme.s8
            height: root.columns.narrow ? Theme.s24 : parent.height
            y: root.columns.narrow ? Theme.s4 : 0
            spacing: Theme.s8
            MonoLabel {
                width: Math.min(implicitWidth, root.columns.hostWidth - (root.primary ? chip.width + Theme.s16 : Theme.s8))
                height: parent.height
                text: root.host
                color: Theme.text
                Accessible.ignored: true
            }
            Label {
                id: chip

                visible: root.primary
                height: parent.height
                text: qsTr("asked first", "endpoints: the server that the program follows")
                role: Label.Role.Micro
                Accessible.ignored: true
            }
        }
        Label {
            visible: !root.columns.narrow
            x: root.columns.providerLeft
            width: root.columns.providerWidth
            height: parent.height
            text: root.provider
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            x: root.columns.latencyRight - width
            height: root.columns.narrow ? Theme.px(32) : parent.height
            text: root.latency
            color: root.slow ? Theme.warn : Theme.text
            Accessible.ignored: true
        }
        Label {
            visible: !root.columns.narrow
            x: root.columns.headRight - width
            height: parent.height
            text: root.head
            color: Theme.text2
            Accessible.ignored: true
        }
        Row {
            x: root.columns.wordsLeft
            y: root.columns.narrow ? Theme.px(24) : 0
            height: root.columns.narrow ? Theme.s20 : parent.height
            spacing: Theme.px(5)
            ProofMark {
                anchors.verticalCenter: parent.verticalCenter
                level: root.mark
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.mark === 0 && root.tone === EndpointRow.Tone.Late
                size: 14
                path: Icons.clock
                color: root.toneInk
            }
            Label {
                height: parent.height
                width: Math.min(implicitWidth, root.columns.wordsWidth - Theme.s20)
                text: root.words
                role: Label.Role.Note
                font.weight: root.tone === EndpointRow.Tone.Quiet ? Font.Normal : Font.Medium
                color: root.toneInk
                Accessible.ignored: true
            }
        }
        Label {
            visible: !root.columns.narrow
            x: root.columns.proofsRight - width
            height: parent.height
            text: root.proofs
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            visible: !root.columns.narrow
            x: root.columns.refusedRight - width
            height: parent.height
            text: root.refused
            color: root.refused === "0" ? Theme.text3 : Theme.bad
            Accessible.ignored: true
        }
        Icon {
            x: parent.width - width - Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            size: 14
            path: root.unfolded ? Icons.down : Icons.right
            color: Theme.text3
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.clear
        border.width: 2
        border.color: Theme.accent
        visible: root.visualFocus
    }
}
