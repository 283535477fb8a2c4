// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Balances before and after, and the fee.
Column {
    id: root

    required property ReviewModel review
    property int column: 0 // of the widest row

    function measure(): void {
        let widest = 0
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as ChangeRow
            widest = Math.max(widest, row ? row.needed : 0)
        }
        column = widest
    }

    Label {
        height: Theme.s24
        text: qsTr("What changes, in τ", "signing sheet: group")
        role: Label.Role.Caption
        color: Theme.text2
    }
    Hairline {
        strong: true
        width: parent.width
    }
    Repeater {
        id: rows

        model: root.review.changes
        onItemAdded: root.measure()
        ChangeRow {
            required property var modelData

            column: root.column
            onNeededChanged: root.measure()

            width: parent.width
            name: modelData.name
            beforeLead: modelData.beforeLead
            beforeRest: modelData.beforeRest
            afterLead: modelData.afterLead ?? ""
            afterRest: modelData.afterRest ?? ""
            sign: modelData.sign ?? ""
            less: modelData.less ?? false
            deltaLead: modelData.deltaLead ?? ""
            deltaRest: modelData.deltaRest ?? ""
        }
    }
    DetailRow {
        width: parent.width
        minimumHeight: Theme.row
        name: qsTr("Fee, paid by %1 in TAO", "signing sheet: account that pays").arg(root.review.senderName)
        Row {
            spacing: Theme.s8
            ProofMark {
                anchors.verticalCenter: parent.verticalCenter
                level: ProofMark.Level.Reported
            }
            Label {
                text: qsTr("Reported", "proof mark word: the node's own figure")
                role: Label.Role.Note
                color: Theme.text3
            }
            AmountLabel {
                lead: root.review.feeLead
                rest: root.review.feeRest
            }
        }
    }
}
