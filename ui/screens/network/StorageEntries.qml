// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// Entries that a server listed. A press proves the value of one.
Column {
    id: root

    required property StorageModel storage

    width: parent === null ? 0 : parent.width
    spacing: Theme.s8

    Row {
        spacing: Theme.s8
        ProofMark {
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            level: ProofMark.Level.Reported
        }
        Label {
            text: qsTr("%n entries, reported", "storage browser: certainty of a list", root.storage.entries.length)
            font.weight: Font.Medium
            color: Theme.text2
        }
    }
    Label {
        width: parent.width
        text: qsTr("%1 says so; entries may be missing. Press one to prove its value.", "storage browser: below a list; %1 is the server")
            .arg(root.storage.listSource)
        role: Label.Role.Note
        color: Theme.text3
        wrapMode: Text.Wrap
    }
    Hairline {
        strong: true
        width: parent.width
    }
    ListView {
        id: list

        objectName: "storageEntries"
        width: parent.width
        height: Math.min(contentHeight, Theme.px(320))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.storage.entries
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Entries", "storage browser: name of the list, spoken")
        T.ScrollBar.vertical: ThinScrollBar {}
        Keys.onReturnPressed: root.storage.readEntry(currentIndex)
        Keys.onSpacePressed: root.storage.readEntry(currentIndex)
        delegate: T.AbstractButton {
            id: line

            required property int index
            required property var modelData

            width: list.width
            implicitHeight: Theme.px(32)
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.text === "" ? modelData.raw : modelData.text
            onClicked: {
                list.currentIndex = index
                root.storage.readEntry(index)
            }
            background: Rectangle {
                color: line.pressed ? Theme.pressed : line.hovered ? Theme.hover : Theme.clear
                border.width: list.activeFocus && list.currentIndex === line.index ? 2 : 0
                border.color: Theme.accent
                Hairline {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
            contentItem: Item {
                Label {
                    x: Theme.s8
                    width: parent.width - raw.width - Theme.s24
                    height: parent.height
                    text: line.modelData.text === "" ? qsTr("the key is hashed", "storage browser: an entry whose key cannot be told") : line.modelData.text
                    color: line.modelData.text === "" ? Theme.text3 : Theme.text
                    Accessible.ignored: true
                }
                MonoLabel {
                    id: raw

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s8
                    height: parent.height
                    text: line.modelData.raw
                    color: Theme.text3
                    Accessible.ignored: true
                }
            }
        }
    }
    AppButton {
        visible: root.storage.canListMore
        small: true
        text: qsTr("More entries", "storage browser: the next page of a list")
        onClicked: root.storage.listMore()
    }
}
