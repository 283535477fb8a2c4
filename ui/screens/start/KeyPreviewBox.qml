// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What a key from elsewhere is, and the account that it opens. Where two rules give two accounts, both are offered.
Rectangle {
    id: root

    required property ImportModel imports
    readonly property bool testOnly: test.checked
    readonly property bool otherRule: other.checked && imports.otherAddress !== ""

    width: parent === null ? 0 : parent.width
    height: column.height + 2 * Theme.s16
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: imports.unexpected ? Theme.bad : Theme.line
    onVisibleChanged: {
        test.checked = false
        ours.checked = true
    }

    Column {
        id: column

        x: Theme.s16
        y: Theme.s16
        width: parent.width - 2 * x
        spacing: Theme.s12

        Row {
            width: parent.width
            spacing: Theme.s12
            Identicon {
                id: picture

                width: Theme.px(40)
                height: Theme.px(40)
                address: root.otherRule ? root.imports.otherAddress : root.imports.address
                Accessible.ignored: true
            }
            Column {
                width: parent.width - picture.width - parent.spacing
                spacing: Theme.px(2)
                Label {
                    width: parent.width
                    text: qsTr("%1 · %2", "a recognised key: what it is, its scheme").arg(root.imports.kind).arg(root.imports.scheme)
                    font.weight: Font.Medium
                }
                AddressLabel {
                    whole: true
                    address: root.otherRule ? root.imports.otherAddress : root.imports.address
                }
            }
        }
        Column {
            visible: root.imports.otherAddress !== ""
            width: parent.width
            spacing: Theme.s12
            Label {
                width: parent.width
                text: qsTr("Two programs read this URI differently. Choose the address that you know.", "a URI with two meanings")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            RadioLine {
                id: ours

                checked: true
                text: qsTr("Substrate rule: btcli, subkey", "which rule a URI is read by")
                note: root.imports.address
            }
            RadioLine {
                id: other

                text: qsTr("polkadot-js rule: browser wallets", "which rule a URI is read by")
                note: root.imports.otherAddress
            }
        }
        CheckLine {
            visible: root.imports.unexpected
            width: parent.width
            verdict: CheckLine.Verdict.Stop
            word: qsTr("Stop", "verdict about a key")
            sentence: qsTr("This is the key of another address.", "a key that does not fit the watched address")
        }
        CheckLine {
            visible: !root.imports.restorable
            width: parent.width
            verdict: CheckLine.Verdict.Note
            word: qsTr("Note", "verdict about a key")
            sentence: qsTr("It has no words and no seed: only its file or the original URI restores it.", "about a key without words")
        }
        CheckLine {
            visible: root.imports.published
            width: parent.width
            verdict: CheckLine.Verdict.Stop
            word: qsTr("Stop", "verdict about a key")
            sentence: qsTr("This key is published: everybody has it and takes what it gets.", "about a published key")
        }
        TickBox {
            id: test

            visible: root.imports.published
            width: parent.width
            text: qsTr("I use it for tests only", "allows a published key")
        }
    }
}
