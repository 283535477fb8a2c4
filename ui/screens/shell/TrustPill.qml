// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// How far the chain is verified; a press tells the details.
T.AbstractButton {
    id: root

    required property ShellModel shell
    property bool brief: false

    signal networkAsked

    readonly property bool checking: shell.trustMark === ProofMark.Level.Checking && shell.bannerKind < 0

    implicitWidth: row.implicitWidth + 2 * Theme.s12
    implicitHeight: Theme.controlSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: shell.trustBlock === ""
        ? qsTr("%1, open details", "trust pill, spoken: state").arg(shell.trustWord)
        : qsTr("%1 at block %2, open details", "trust pill, spoken: state, block").arg(shell.trustWord).arg(shell.trustBlock)
    onClicked: details.visible ? details.close() : details.open()
    Keys.onReturnPressed: details.open()

    background: Rectangle {
        radius: height / 2
        color: root.pressed ? Theme.pressed : root.hovered ? Theme.hover : Theme.clear
        border.width: 1
        border.color: root.shell.trustMark === ProofMark.Level.Contradiction ? Theme.bad : Theme.line2
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.s8
            ProofMark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                size: 14
                level: root.shell.trustMark
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.shell.trustWord
                role: Label.Role.Note
                font.weight: Font.DemiBold
                color: root.shell.trustMark === ProofMark.Level.Contradiction ? Theme.bad : Theme.text
                Accessible.ignored: true
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.brief && text !== ""
                text: root.shell.trustBlock
                role: Label.Role.Note
                color: Theme.text3
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        control: root
        rounding: root.height / 2
    }
    // Eight steps of 200 ms; a running animation would redraw the window all the time.
    Timer {
        property int step: 0

        interval: 200
        repeat: true
        running: root.checking && !Theme.reduceMotion && root.visible
        onTriggered: {
            step = (step + 1) % 8
            mark.opacity = 1 - 0.45 * Math.min(step, 8 - step) / 4
        }
        onRunningChanged: mark.opacity = 1
    }
    TrustPopover {
        id: details

        x: root.width - width
        y: root.height + Theme.s8
        shell: root.shell
        onNetworkAsked: root.networkAsked()
    }
}
