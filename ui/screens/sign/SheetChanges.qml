pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Balances before and after, and the fee.
Column {
    id: root

    required property ReviewModel review

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
        model: root.review.changes
        ChangeRow {
            required property var modelData

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
