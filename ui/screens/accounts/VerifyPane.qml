// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A signature of somebody over a text: valid or not, and by which reading.
Column {
    id: root

    required property MessageModel message

    spacing: Theme.s16

    Label {
        text: qsTr("Verify a signature", "title of the pane")
        role: Label.Role.Section
        Accessible.role: Accessible.Heading
    }
    Field {
        id: signer

        objectName: "verifyAddress"
        width: parent.width
        mono: true
        maximumLength: 200
        label: qsTr("Address of the signer", "verify a signature: field")
        error: text === "" ? "" : root.message.addressProblem(text)
        onEdited: root.message.forgetVerdict()
    }
    TextBox {
        id: words

        objectName: "verifyText"
        width: parent.width
        label: qsTr("Message", "verify a signature: field")
        onEdited: root.message.forgetVerdict()
    }
    TextBox {
        id: signature

        objectName: "verifySignature"
        width: parent.width
        rows: 3
        mono: true
        label: qsTr("Signature", "verify a signature: field")
        help: qsTr("Hexadecimal, with or without 0x.", "below the signature")
        onEdited: root.message.forgetVerdict()
    }
    AppButton {
        objectName: "verify"
        enabled: signer.text !== "" && signer.error === "" && signature.text !== ""
        text: qsTr("Verify", "checks the signature")
        onClicked: root.message.verify(signer.text, words.text, signature.text)
    }
    CheckLine {
        visible: root.message.verdict !== 0
        width: parent.width
        verdict: root.message.verdict === 1 ? CheckLine.Verdict.Pass : CheckLine.Verdict.Stop
        word: root.message.verdict === 1 ? qsTr("Pass", "verdict about a signature") : qsTr("Stop", "verdict about a signature")
        sentence: root.message.verdictText
    }
}
