// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Recipient, amount, fee. The review shows what will really be signed.
Column {
    id: root

    required property ShellModel shell
    required property SendModel send

    function reach() {
        recipient.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Theme.s20

    Connections {
        target: root.send
        function onMaxReady(amount: string) {
            amountField.text = amount
            root.send.setAmount(amount)
        }
        function onCleared() {
            recipient.clear()
            amountField.clear()
        }
    }
    Column {
        width: parent.width
        spacing: Theme.s12

        Field {
            id: recipient

            objectName: "recipient"
            width: parent.width
            label: qsTr("Recipient", "send form: field")
            placeholder: qsTr("Paste an address", "send form: in the empty recipient field")
            mono: true
            boxHeight: Theme.px(44)
            maximumLength: 200
            error: root.send.recipientError
            onEdited: root.send.setRecipient(text)
            trailing: AppButton {
                anchors.verticalCenter: parent === null ? undefined : parent.verticalCenter
                kind: AppButton.Kind.Link
                small: true
                text: qsTr("Paste", "send form: takes the recipient from the clipboard")
                onClicked: {
                    recipient.paste()
                    root.send.setRecipient(recipient.text)
                }
            }
        }
        Row {
            visible: root.send.recipient !== ""
            x: Theme.s12
            spacing: Theme.s12
            Identicon {
                width: Theme.px(40)
                height: Theme.px(40)
                address: root.send.recipient
                Accessible.ignored: true
            }
            Column {
                spacing: Theme.s4
                Label {
                    visible: text !== ""
                    text: root.send.recipientName
                    font.weight: Font.Medium
                }
                AddressLabel {
                    whole: true
                    size: Theme.body
                    address: root.send.recipient
                }
            }
        }
        Row {
            visible: root.send.recipientNote !== ""
            x: Theme.s12
            width: parent.width - x
            spacing: Theme.s8
            Icon {
                id: noteIcon

                size: 14
                path: Icons.warning
                color: Theme.warn
            }
            Label {
                width: parent.width - noteIcon.width - parent.spacing
                text: root.send.recipientNote
                role: Label.Role.Note
                color: Theme.warn
                wrapMode: Text.Wrap
            }
        }
    }
    Item {
        width: parent.width
        height: amountField.height

        Field {
            id: amountField

            objectName: "amount"
            width: parent.width
            label: qsTr("Amount", "send form: field, in TAO")
            prefix: "τ"
            inputSize: Theme.title
            boxHeight: Theme.px(52)
            maximumLength: 40
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            error: root.send.amountError
            onEdited: root.send.setAmount(text)
            onAccepted: root.send.review()
            trailing: AppButton {
                anchors.verticalCenter: parent === null ? undefined : parent.verticalCenter
                kind: AppButton.Kind.Link
                small: true
                enabled: root.send.recipient !== ""
                text: qsTr("Max", "send form: fills in the most that can be sent")
                onClicked: root.send.max()
            }
        }
        Label {
            anchors.right: parent.right
            text: root.send.freeText
            role: Label.Role.Note
            color: Theme.text3
        }
    }
    Column {
        width: parent.width

        Hairline {
            width: parent.width
        }
        DetailRow {
            width: parent.width
            name: qsTr("Keep the account alive", "send form: switch")
            note: qsTr("Refuses a transfer that would leave less than τ 0.000 000 500.", "send form: below the switch")
            minimumHeight: Theme.px(56)
            Toggle {
                name: qsTr("Keep the account alive", "send form: switch")
                checked: root.send.keepAlive
                onToggled: root.send.setKeepAlive(checked)
            }
        }
        DetailRow {
            width: parent.width
            name: qsTr("Fee", "send form: row")
            Row {
                spacing: Theme.s8
                Label {
                    visible: root.send.feeLead === ""
                    text: qsTr("after recipient and amount", "send form: when the fee will be known")
                    role: Label.Role.Note
                    color: Theme.text3
                }
                ProofMark {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.send.feeLead !== ""
                    level: ProofMark.Level.Reported
                }
                Label {
                    visible: root.send.feeLead !== ""
                    text: qsTr("Reported", "proof mark word: the node's own figure")
                    role: Label.Role.Note
                    color: Theme.text3
                }
                AmountLabel {
                    lead: root.send.feeLead
                    rest: root.send.feeRest
                }
            }
        }
    }
    Banner {
        visible: root.send.error !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("The transfer cannot be reviewed", "send form: building the review failed")
        message: root.send.error
    }
    AppButton {
        objectName: "review"
        kind: AppButton.Kind.Primary
        enabled: root.send.canReview
        text: root.send.busy ? qsTr("Building…", "send form: the review is being made")
            : qsTr("Review", "send form: opens the signing sheet")
        onClicked: root.send.review()
    }
}
