// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What the total is made of: one row per kind of holding, decimal points under each other.
Column {
    id: root

    required property PortfolioModel portfolio
    readonly property bool roomy: width >= Theme.px(560)

    signal proofAsked(Item mark)

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Holdings", "name of the table, spoken")

    Item {
        width: parent.width
        height: Theme.px(32)
        Label {
            x: Theme.s8
            height: parent.height
            text: qsTr("Holdings", "column head: kind of holding")
            role: Label.Role.Micro
        }
        Label {
            x: free.amountRight - width
            height: parent.height
            text: qsTr("Amount, τ", "column head")
            role: Label.Role.Micro
            color: Theme.text
        }
        Label {
            visible: root.roomy
            x: free.healthLeft
            height: parent.height
            text: qsTr("Health", "column head: whether something is locked")
            role: Label.Role.Micro
        }
    }
    Hairline {
        strong: true
        width: parent.width
    }
    HoldingRow {
        id: free

        width: parent.width
        roomy: root.roomy
        iconPath: Icons.portfolio
        name: qsTr("Free", "row of the portfolio")
        note: qsTr("can be sent", "row of the portfolio, below Free")
        lead: root.portfolio.freeLead
        rest: root.portfolio.freeRest
        mark: root.portfolio.mark
        markName: qsTr("Free: %1 %2, open details", "proof mark of a row, spoken: level, \"at block N\"")
            .arg(root.portfolio.markWord).arg(root.portfolio.provenLine)
        health: root.portfolio.lockedLine
        onProofAsked: (item) => root.proofAsked(item)
    }
    HoldingRow {
        width: parent.width
        visible: root.portfolio.hasReserved
        roomy: root.roomy
        iconPath: Icons.lock
        name: qsTr("Reserved", "row of the portfolio")
        note: qsTr("deposits, returned later", "row of the portfolio, below Reserved")
        lead: root.portfolio.reservedLead
        rest: root.portfolio.reservedRest
        mark: root.portfolio.mark
        markName: qsTr("Reserved: %1 %2, open details", "proof mark of a row, spoken: level, \"at block N\"")
            .arg(root.portfolio.markWord).arg(root.portfolio.provenLine)
        onProofAsked: (item) => root.proofAsked(item)
    }
}
