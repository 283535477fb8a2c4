// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What the verification of the chain rests on.
Popover {
    id: root

    required property ShellModel shell

    signal networkAsked

    width: Theme.px(400)
    padding: Theme.s24
    onOpened: again.forceActiveFocus(Qt.TabFocusReason)

    contentItem: Column {
        spacing: Theme.s4
        Row {
            spacing: Theme.s12
            ProofMark {
                anchors.verticalCenter: parent.verticalCenter
                size: 24
                ground: Theme.raised
                level: root.shell.trustMark
            }
            Label {
                text: root.shell.trustWord
                role: Label.Role.Title
            }
        }
        Label {
            width: parent.width
            text: root.shell.bannerKind < 0 ? root.shell.statusLine : root.shell.bannerMessage
            role: Label.Role.Note
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Gap {
            size: Theme.s8
        }
        Hairline {
            strong: true
            width: parent.width
        }
        Repeater {
            model: root.shell.trustRows
            FactRow {
                required property var modelData

                width: parent.width
                name: modelData.name
                value: modelData.value
                mono: modelData.mono
            }
        }
        Gap {
            size: Theme.s8
        }
        Label {
            width: parent.width
            text: qsTr("Every header is checked on this computer. A server can still withhold or be late.",
                "trust popover: what verification cannot do")
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
        }
        Gap {
            size: Theme.s8
        }
        Row {
            spacing: Theme.s8
            AppButton {
                id: again

                small: true
                iconPath: Icons.refresh
                text: qsTr("Connect again", "trust popover: drops the connection and makes a new one")
                onClicked: root.shell.reconnect()
            }
            AppButton {
                objectName: "openNetwork"
                small: true
                iconPath: Icons.network
                text: qsTr("Network and trust", "trust popover: opens the page")
                onClicked: {
                    root.close()
                    root.networkAsked()
                }
            }
        }
    }
}
