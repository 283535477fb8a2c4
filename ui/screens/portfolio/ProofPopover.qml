// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// The proof behind a value, from the votes down to the bytes. Who opens it says to the model which value it is.
Popover {
    id: root

    required property Item page
    required property ProofModel proof
    property Item source: null

    function openFor(mark: Item) {
        root.source = mark
        root.open()
    }

    parent: page
    x: page.width - width - Theme.s24
    y: Theme.s12
    width: Math.min(Theme.px(592), page.width - 2 * Theme.s12)
    height: Math.min(column.height + 2 * Theme.s24, page.height - 2 * Theme.s12)
    padding: 0
    modal: false
    onOpened: close_.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (root.source !== null)
            root.source.forceActiveFocus(Qt.PopupFocusReason)
        root.source = null
    }

    contentItem: Flickable {
        contentHeight: column.height + 2 * Theme.s24
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ThinScrollBar {}

        Column {
            id: column

            x: Theme.s32
            y: Theme.s24
            width: parent.width - 2 * Theme.s32

            Item {
                width: parent.width
                height: Theme.control
                ProofMark {
                    id: shield

                    anchors.verticalCenter: parent.verticalCenter
                    size: 24
                    ground: Theme.raised
                    level: root.proof.mark
                }
                Label {
                    anchors.left: shield.right
                    anchors.leftMargin: Theme.s12
                    height: parent.height
                    text: root.proof.word
                    role: Label.Role.Title
                    Accessible.role: Accessible.Heading
                }
                Row {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.s8
                    IconButton {
                        id: close_

                        iconPath: Icons.close
                        name: qsTr("Close", "proof detail: closes it")
                        onClicked: root.close()
                    }
                }
            }
            Gap {
                size: Theme.s4
            }
            Label {
                width: parent.width
                text: root.proof.what
                color: Theme.text2
            }
            AmountLabel {
                visible: root.proof.amountLead !== ""
                height: Theme.s32
                lead: root.proof.amountLead
                rest: root.proof.amountRest
                role: Label.Role.Title
                restSize: Theme.section
            }
            Gap {
                size: Theme.s12
            }
            Hairline {
                strong: true
                width: parent.width
            }
            ProofFact {
                width: parent.width
                level: root.proof.mark
                name: root.proof.authoritySet
                value: root.proof.signatures
                source: root.proof.needed
            }
            ProofFact {
                width: parent.width
                level: root.proof.mark
                name: root.proof.mark === ProofMark.Level.Proven ? qsTr("Final header", "proof detail: row")
                    : qsTr("Sealed header", "proof detail: row; the block is not final")
                value: root.proof.headerHash
                source: root.proof.blockNumber
                mono: true
            }
            ProofFact {
                width: parent.width
                level: root.proof.mark
                name: qsTr("State root", "proof detail: row")
                value: root.proof.stateRoot
                source: qsTr("in the header", "proof detail: where the state root stands")
                mono: true
            }
            Gap {
                size: Theme.s12
            }
            Item {
                width: parent.width
                height: Theme.s24
                Label {
                    height: parent.height
                    text: qsTr("Path from the root to the value", "proof detail: above the picture of the trie")
                    role: Label.Role.Note
                    color: Theme.text2
                }
                Label {
                    anchors.right: parent.right
                    height: parent.height
                    text: root.proof.pathSummary
                    role: Label.Role.Note
                    color: Theme.text3
                }
            }
            ProofPath {
                width: parent.width
                proof: root.proof
            }
            Hairline {
                strong: true
                width: parent.width
            }
            FactRow {
                width: parent.width
                nameWidth: Theme.px(88)
                name: qsTr("Storage", "proof detail: row")
                value: root.proof.storage
            }
            Hairline {
                width: parent.width
            }
            FactRow {
                width: parent.width
                nameWidth: Theme.px(88)
                name: qsTr("Key", "proof detail: row, storage key")
                value: root.proof.storageKey
                mono: true
            }
            Hairline {
                width: parent.width
            }
            FactRow {
                width: parent.width
                nameWidth: Theme.px(88)
                name: qsTr("Value", "proof detail: row, bytes of the value")
                value: root.proof.valueBytes
                mono: true
            }
            Hairline {
                width: parent.width
            }
            FactRow {
                width: parent.width
                nameWidth: Theme.px(88)
                name: qsTr("Asked", "proof detail: row, which node and when")
                value: root.proof.asked
            }
            ProofFoot {
                width: parent.width
                proof: root.proof
            }
        }
    }
}
