// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A value that was read: how certain it is, what it says, its bytes.
Column {
    id: root

    required property StorageModel storage

    signal proofAsked(Item mark)

    width: parent === null ? 0 : parent.width
    spacing: Theme.s12

    Row {
        spacing: Theme.s8
        MarkButton {
            id: mark

            objectName: "storageProof"
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            level: root.storage.mark
            name: qsTr("%1, open details", "proof mark of a value, spoken: certainty").arg(root.storage.provenLine)
            onClicked: {
                root.storage.showProof()
                root.proofAsked(mark)
            }
        }
        Label {
            objectName: "provenLine"
            anchors.verticalCenter: parent.verticalCenter
            text: root.storage.provenLine
            font.weight: Font.Medium
            color: root.storage.mark === ProofMark.Level.Proven ? Theme.ok : Theme.text2
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: root.storage.absence
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Banner {
        visible: root.storage.valueProblem !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("The value cannot be told in words", "storage browser: it does not decode, or is too large")
        message: root.storage.valueProblem
    }
    ValueTable {
        objectName: "storageRows"
        visible: root.storage.rows.length > 0
        rows: root.storage.rows
    }
    FoldOut {
        text: qsTr("Bytes and storage key", "storage browser: folds out the bytes")
        HexBox {
            visible: root.storage.raw !== ""
            hex: root.storage.raw
            name: qsTr("Copy the bytes of the value", "storage browser: beside the bytes")
            onCopyAsked: root.storage.copyRaw()
        }
        MonoLabel {
            width: parent.width
            text: root.storage.storageKey
            elide: Text.ElideNone
            wrapMode: Text.WrapAnywhere
        }
    }
}
