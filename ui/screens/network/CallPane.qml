// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Any call of the runtime: filled in at the left, its bytes and what they lack at the right.
Column {
    id: root

    required property ShellModel shell
    required property CallModel calls

    spacing: Theme.s16

    PaneState {
        ready: root.calls.ready
        error: root.calls.error
    }
    TwoPanes {
        visible: root.calls.ready
        width: parent.width

        asked: [
            FormRows {
                form: root.calls.form
            },
            Label {
                width: parent.width
                visible: text !== ""
                text: root.calls.documentation
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
                maximumLineCount: 6
            }
        ]
        answer: [
            Label {
                text: qsTr("Bytes of the call", "call builder: group")
                role: Label.Role.Section
                Accessible.role: Accessible.Heading
            },
            HexBox {
                objectName: "encoded"
                hex: root.calls.encoded
                placeholder: qsTr("They stand here when nothing is missing.", "call builder: instead of the bytes")
                name: qsTr("Copy the bytes of the call", "call builder: beside the bytes")
                onCopyAsked: root.calls.copyEncoded()
            },
            Label {
                visible: root.calls.complete
                text: qsTr("%n byte(s)", "call builder: below the bytes", root.calls.bytes)
                role: Label.Role.Note
                color: Theme.text3
            },
            Column {
                visible: !root.calls.complete
                width: parent.width
                spacing: Theme.s4
                Label {
                    text: qsTr("What is missing", "call builder: group")
                    role: Label.Role.Caption
                }
                Repeater {
                    model: root.calls.gaps
                    Label {
                        required property string modelData

                        width: parent.width
                        text: modelData
                        role: Label.Role.Note
                        color: Theme.text2
                        wrapMode: Text.Wrap
                    }
                }
            },
            FoldOut {
                id: paste

                text: qsTr("Load a call from its bytes", "call builder: folds out a field")
                Field {
                    objectName: "paste"
                    width: parent.width
                    mono: true
                    inputSize: Theme.note
                    placeholder: qsTr("0x…", "call builder: in the empty field of bytes")
                    label: qsTr("Bytes of a call, in hex", "call builder: field")
                    error: root.calls.pasteError
                    onEdited: root.calls.load(text)
                }
            },
            Hairline {
                width: parent.width
            },
            Row {
                visible: root.shell.hasAccount
                spacing: Theme.s8
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Signed by", "call builder: before the account")
                    color: Theme.text3
                }
                Identicon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.s20
                    height: Theme.s20
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
            },
            Label {
                width: parent.width
                visible: text !== ""
                text: root.calls.obstacle
                role: Label.Role.Note
                color: Theme.text2
                wrapMode: Text.Wrap
            },
            Row {
                spacing: Theme.s12
                AppButton {
                    objectName: "reviewCall"
                    kind: AppButton.Kind.Primary
                    enabled: root.calls.canReview
                    text: root.calls.busy ? qsTr("Preparing…", "call builder: the sheet is being made")
                        : qsTr("Review", "call builder: opens the signing sheet")
                    onClicked: root.calls.review()
                }
                AppButton {
                    text: qsTr("Clear", "call builder: starts over")
                    onClicked: root.calls.clear()
                }
            }
        ]
    }
}
