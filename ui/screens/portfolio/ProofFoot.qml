// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What can be done with a proof, what came of it, and what no proof can do.
Column {
    id: root

    required property ProofModel proof

    topPadding: Theme.s12
    spacing: Theme.s12

    Row {
        id: outcome

        objectName: "proofVerdict"
        width: parent.width
        visible: root.proof.verdict !== ""
        spacing: Theme.s8
        ProofMark {
            id: mark

            y: Theme.px(2)
            size: 16
            ground: Theme.raised
            level: root.proof.verdictMark
        }
        Icon {
            y: Theme.px(2)
            visible: root.proof.verdictMark === ProofMark.Level.None
            size: 16
            path: Icons.warning
            color: Theme.warn
        }
        Label {
            width: outcome.width - Theme.s24
            text: root.proof.verdict
            role: Label.Role.Note
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Item {
        width: parent.width
        height: folded ? buttons.height + Theme.s8 + honest.height : Theme.controlSmall

        readonly property bool folded: buttons.width + honest.implicitWidth + Theme.s16 > width

        Row {
            id: buttons

            spacing: Theme.s12
            AppButton {
                objectName: "checkAgain"
                small: true
                iconPath: Icons.refresh
                enabled: !root.proof.checking
                text: root.proof.checking ? qsTr("Checking…", "proof detail: a fresh proof is awaited")
                    : qsTr("Check again", "proof detail: asks for a fresh proof of the same value")
                onClicked: root.proof.checkAgain()
            }
            AppButton {
                objectName: "copyProof"
                small: true
                iconPath: Icons.copy
                enabled: !root.proof.copying
                text: root.proof.copying ? qsTr("Gathering…", "proof detail: the document is being made")
                    : qsTr("Copy the proof", "proof detail: copies the proof as JSON")
                onClicked: root.proof.copyProof()
            }
        }
        Label {
            id: honest

            x: parent.folded ? 0 : parent.width - width
            y: parent.folded ? buttons.height + Theme.s8 : Math.round((Theme.controlSmall - height) / 2)
            width: parent.folded ? parent.width : implicitWidth
            text: qsTr("A server can still withhold or be late.", "proof detail: what a proof cannot do")
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: parent.folded ? Text.Wrap : Text.NoWrap
        }
    }
}
