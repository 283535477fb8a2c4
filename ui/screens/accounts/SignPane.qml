// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A text, exactly what is signed, and the signature.
Column {
    id: root

    required property ShellModel shell
    required property MessageModel message
    readonly property bool can: shell.hasAccount && !shell.watched

    signal unlockAsked

    spacing: Theme.s16

    Label {
        text: qsTr("Sign a message", "title of the pane")
        role: Label.Role.Section
        Accessible.role: Accessible.Heading
    }
    Row {
        visible: root.shell.hasAccount
        spacing: Theme.s8
        Identicon {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.s24
            height: Theme.s24
            address: root.shell.accountAddress
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.shell.accountName
            font.weight: Font.Medium
        }
        AddressLabel {
            anchors.verticalCenter: parent.verticalCenter
            address: root.shell.accountAddress
        }
    }
    TextBox {
        id: words

        objectName: "messageText"
        width: parent.width
        label: qsTr("Message", "sign a message: field")
        help: qsTr("A signature proves that you have the key. It moves no money.", "below the message that is signed")
        error: text === "" ? "" : root.message.textProblem(text)
        onEdited: root.message.forgetSignature()
    }
    Column {
        visible: words.text !== ""
        width: parent.width
        spacing: Theme.px(6)
        Label {
            text: qsTr("Exactly this is signed", "sign a message: above the bytes")
            role: Label.Role.Caption
        }
        MonoLabel {
            width: parent.width
            text: root.message.wrapped(words.text)
            color: Theme.text
            elide: Text.ElideNone
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 12
        }
    }
    CheckLine {
        visible: !root.can
        width: parent.width
        verdict: CheckLine.Verdict.Info
        word: qsTr("Info", "verdict: an account that cannot sign")
        sentence: root.shell.hasAccount ? qsTr("This address is only watched; it cannot sign.", "sign a message")
            : qsTr("There is no account to sign with.", "sign a message")
    }
    TaskFoot {
        task: root.message.task
        working: qsTr("Signing.", "progress of signing a message")
        iconPath: root.shell.unlocked ? Icons.key : Icons.unlock
        action: root.shell.unlocked || !root.can ? qsTr("Sign the message", "signs the text") : qsTr("Unlock to sign", "asks for the password")
        ready: root.can && words.text !== "" && words.error === ""
        onPressed: root.shell.unlocked ? root.message.sign(words.text) : root.unlockAsked()
    }
    Column {
        visible: root.message.signature !== ""
        width: parent.width
        spacing: Theme.px(6)
        Label {
            text: qsTr("Signature", "sign a message: the result")
            role: Label.Role.Caption
        }
        Row {
            width: parent.width
            spacing: Theme.s8
            MonoLabel {
                width: parent.width - copy.width - parent.spacing
                text: root.message.signature
                color: Theme.text
                elide: Text.ElideNone
                wrapMode: Text.WrapAnywhere
            }
            CopyButton {
                id: copy

                name: qsTr("Copy the signature", "beside a signature")
                onClicked: root.message.copySignature()
            }
        }
    }
}
