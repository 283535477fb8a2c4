// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design

// One wallet of the folder: tick, name, address, form, hotkeys, what is odd about it.
Item {
    id: root

    required property string name
    required property string address
    required property string form
    required property var hotkeys // list of names
    required property var warnings // list of sentences
    required property string problem
    required property bool listed
    required property bool openable
    required property bool ticked

    signal toggledByPerson(string name)

    implicitHeight: words.height + 2 * Theme.s12

    TickBox {
        id: tick

        y: Theme.s12
        enabled: root.openable
        checked: root.ticked
        name: qsTr("Open %1", "tick beside a found wallet, spoken").arg(root.name)
        onToggled: root.toggledByPerson(root.name)
    }
    Identicon {
        id: picture

        x: Theme.px(28)
        y: Theme.s12
        width: Theme.px(36)
        height: Theme.px(36)
        visible: root.address !== ""
        address: root.address
        opacity: root.openable ? 1 : 0.5
        Accessible.ignored: true
    }
    Icon {
        x: picture.x + Theme.s8
        y: picture.y + Theme.s8
        visible: root.address === ""
        path: Icons.key
        color: Theme.text3
    }
    Column {
        id: words

        y: Theme.s12
        anchors.left: picture.right
        anchors.leftMargin: Theme.s12
        anchors.right: parent.right
        spacing: Theme.px(2)

        Item {
            width: parent.width
            height: nameLabel.height

            Label {
                id: nameLabel

                width: Math.min(implicitWidth, parent.width - state.width - Theme.s12)
                text: root.name
                font.weight: Font.Medium
                color: root.openable ? Theme.text : Theme.text2
            }
            Label {
                id: state

                anchors.right: parent.right
                text: root.listed ? qsTr("Open already", "found wallet that is in the list") : root.form
                role: Label.Role.Note
                color: Theme.text3
            }
        }
        AddressLabel {
            visible: root.address !== ""
            address: root.address
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.hotkeys.length === 0 ? "" : root.hotkeys.length === 1
                ? qsTr("Hotkey %1", "found wallet with one hotkey").arg(root.hotkeys[0])
                : qsTr("%1 hotkeys: %2", "found wallet: how many, their names").arg(root.hotkeys.length).arg(root.hotkeys.join(", "))
            role: Label.Role.Note
            color: Theme.text2
        }
        Repeater {
            model: root.problem === "" ? root.warnings : [root.problem]
            Row {
                id: doubt

                required property string modelData

                spacing: Theme.s8
                Icon {
                    y: Theme.px(2)
                    size: 14
                    path: Icons.warning
                    color: root.problem === "" ? Theme.warn : Theme.bad
                }
                Label {
                    width: words.width - Theme.px(22)
                    text: doubt.modelData
                    role: Label.Role.Note
                    color: root.problem === "" ? Theme.warn : Theme.bad
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
