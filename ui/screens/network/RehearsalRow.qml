// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One lie of the test: what it is, and how it was judged.
Item {
    id: root

    enum State { Waiting, Running, Rejected, KeptLower, Failed } // as RehearsalModel::State

    required property string name
    required property string words
    required property int stage
    required property string verdict
    required property string reason
    required property string took
    required property string spoken
    readonly property bool refused: stage === RehearsalRow.State.Rejected || stage === RehearsalRow.State.KeptLower
    readonly property color ink: stage === RehearsalRow.State.Failed ? Theme.bad : refused ? Theme.ok : Theme.text3

    implicitHeight: Theme.px(44)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    Icon {
        id: icon

        x: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.stage !== RehearsalRow.State.Waiting
        size: 16
        path: root.stage === RehearsalRow.State.Failed ? Icons.warning : root.refused ? Icons.check : Icons.terminal
        color: root.stage === RehearsalRow.State.Running ? Theme.accent : root.ink
    }
    Column {
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        width: verdictColumn.x - x - Theme.s12
        Label {
            width: parent.width
            text: root.name
            font.weight: Font.Medium
            color: root.stage === RehearsalRow.State.Waiting ? Theme.text2 : Theme.text
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.words
            role: Label.Role.Note
            color: Theme.text3
            Accessible.ignored: true
        }
    }
    Column {
        id: verdictColumn

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.max(verdictLabel.implicitWidth, reasonLabel.implicitWidth), root.width * 0.45)
        Label {
            id: verdictLabel

            anchors.right: parent.right
            text: root.stage === RehearsalRow.State.Running ? qsTr("Playing", "lying-server test: this lie is being told") : root.verdict
            role: Label.Role.Note
            font.weight: Font.Medium
            color: root.stage === RehearsalRow.State.Running ? Theme.text2 : root.ink
            Accessible.ignored: true
        }
        MonoLabel {
            id: reasonLabel

            width: parent.width
            visible: root.reason !== ""
            horizontalAlignment: Text.AlignRight
            text: root.reason
            color: Theme.text3
            font.pixelSize: Theme.micro
            Accessible.ignored: true
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
