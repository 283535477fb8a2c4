// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The loudest figure of the program, and how certain it is.
Column {
    id: root

    required property PortfolioModel portfolio
    property alias mark: markButton
    property bool opened: false

    signal proofAsked

    spacing: Theme.s4

    Label {
        text: qsTr("Total", "portfolio: above the sum of free and reserved")
        role: Label.Role.Caption
        color: Theme.text2
    }
    AmountLabel {
        height: Theme.px(52)
        lead: root.portfolio.totalLead
        rest: root.portfolio.totalRest
        role: Label.Role.FigureXl
        restSize: Theme.px(24)
    }
    Row {
        spacing: Theme.px(5)
        MarkButton {
            id: markButton

            anchors.verticalCenter: parent.verticalCenter
            level: root.portfolio.mark
            opened: root.opened
            name: root.portfolio.known
                ? qsTr("%1 %2, open details", "proof mark, spoken: level, \"at block N\"").arg(root.portfolio.markWord).arg(root.portfolio.provenLine)
                : root.portfolio.markWord
            onClicked: root.proofAsked()
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.portfolio.markWord
            role: Label.Role.Note
            font.weight: Font.Medium
            color: root.portfolio.mark === ProofMark.Level.Proven ? Theme.ok
                : root.portfolio.mark === ProofMark.Level.Contradiction ? Theme.bad : Theme.text2
        }
        Gap {
            width: Theme.s4
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.portfolio.mark === ProofMark.Level.Contradiction
                ? qsTr("the value is hidden", "portfolio: beside the word Contradiction") : root.portfolio.provenLine
            role: Label.Role.Note
            color: Theme.text3
        }
    }
}
