// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Any storage item: its keys at the left, the proven value or the listed entries at the right.
Column {
    id: root

    required property StorageModel storage

    signal proofAsked(Item mark)

    spacing: Theme.s16

    PaneState {
        ready: root.storage.ready
        online: root.storage.online
        error: root.storage.error
    }
    TwoPanes {
        visible: root.storage.ready
        width: parent.width

        asked: [
            PickPair {
                firstName: "storagePallet"
                secondName: "storageItem"
                firstLabel: qsTr("Pallet", "storage browser: field")
                secondLabel: qsTr("Item", "storage browser: field")
                firstHint: qsTr("Choose a pallet", "storage browser: nothing is chosen")
                secondHint: qsTr("Choose an item", "storage browser: nothing is chosen")
                first: root.storage.pallet
                second: root.storage.item
                firstOptions: root.storage.pallets
                secondOptions: root.storage.items
                onFirstPicked: (name) => root.storage.choosePallet(name)
                onSecondPicked: (name) => root.storage.chooseItem(name)
            },
            Column {
                visible: root.storage.item !== ""
                width: parent.width
                spacing: Theme.s4
                MonoLabel {
                    width: parent.width
                    text: root.storage.shape
                    elide: Text.ElideNone
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: root.storage.documentation
                    role: Label.Role.Note
                    color: Theme.text3
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }
            },
            FormRows {
                form: root.storage.keys
            },
            Label {
                width: parent.width
                visible: root.storage.isMap
                text: root.storage.hint !== "" ? root.storage.hint
                    : qsTr("Fill in all keys to read one value; leave the last ones empty to list entries.", "storage browser: below the keys")
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
            },
            Row {
                visible: root.storage.item !== ""
                spacing: Theme.s12
                AppButton {
                    objectName: "readStorage"
                    kind: AppButton.Kind.Primary
                    enabled: root.storage.canRead
                    text: root.storage.busy ? qsTr("Reading…", "storage browser: an answer is awaited") : qsTr("Read", "storage browser: reads and proves the value")
                    onClicked: root.storage.read()
                }
                AppButton {
                    objectName: "listStorage"
                    visible: root.storage.isMap
                    enabled: root.storage.canList
                    text: qsTr("List entries", "storage browser: asks for the keys under a prefix")
                    onClicked: root.storage.list()
                }
            }
        ]
        answer: [
            EmptyState {
                visible: !root.storage.hasValue && !root.storage.listed
                width: parent.width
                title: root.storage.busy ? qsTr("Reading…", "storage browser: an answer is awaited")
                    : qsTr("Nothing read yet", "storage browser: no answer yet")
                message: qsTr("A value comes with its proof against a header that this computer has checked.", "storage browser: no answer yet")
            },
            StorageValue {
                visible: root.storage.hasValue
                storage: root.storage
                onProofAsked: (mark) => root.proofAsked(mark)
            },
            StorageEntries {
                visible: root.storage.listed
                storage: root.storage
            }
        ]
    }
}
