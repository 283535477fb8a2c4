// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// One block as sentences: each transaction with what happened in it.
Column {
    id: root

    required property BlockModel block

    spacing: Theme.s16

    PaneState {
        online: root.block.online
        error: root.block.error
    }
    Row {
        width: parent.width
        spacing: Theme.s12
        Field {
            id: hash

            objectName: "blockHash"
            width: Math.min(Theme.px(560), parent.width - read.width - Theme.s12)
            mono: true
            inputSize: Theme.note
            label: qsTr("Hash of a block; empty: the newest", "block pane: field")
            placeholder: qsTr("0x…", "block pane: in the empty field")
            error: root.block.hashError
            onAccepted: root.block.read(text)
        }
        AppButton {
            id: read

            objectName: "readBlock"
            y: Theme.px(22)
            kind: AppButton.Kind.Primary
            enabled: root.block.online && !root.block.busy
            text: root.block.busy ? qsTr("Reading…", "block pane: an answer is awaited") : qsTr("Read the block", "block pane: reads and proves it")
            onClicked: root.block.read(hash.text)
        }
    }
    EmptyState {
        visible: !root.block.present
        width: parent.width
        iconPath: Icons.activity
        title: root.block.busy ? qsTr("Reading…", "block pane: an answer is awaited") : qsTr("No block read yet", "block pane: empty")
        message: qsTr("Its transactions and events are proven against the header that this computer has checked.", "block pane: empty")
    }
    Column {
        visible: root.block.present
        width: parent.width
        spacing: Theme.s4
        Row {
            spacing: Theme.s8
            ProofMark {
                anchors.verticalCenter: parent.verticalCenter
                size: 16
                level: root.block.mark
            }
            Label {
                text: root.block.title
                role: Label.Role.Section
                Accessible.role: Accessible.Heading
            }
            Label {
                anchors.baseline: parent.children[1].baseline
                text: root.block.summary
                role: Label.Role.Note
                color: Theme.text3
            }
        }
        MonoLabel {
            width: parent.width
            text: root.block.hash
            color: Theme.text3
        }
    }
    Banner {
        visible: root.block.eventsProblem !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("The events of this block cannot be read", "block pane")
        message: root.block.eventsProblem
    }
    ListView {
        id: list

        objectName: "blockRows"
        visible: root.block.present
        width: parent.width
        height: Math.min(contentHeight, Theme.px(560))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.block
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        cacheBuffer: 400
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Transactions and events", "block pane: name of the list, spoken")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: BlockRow {
            width: list.width
            reached: list.activeFocus && ListView.isCurrentItem
        }
    }
}
