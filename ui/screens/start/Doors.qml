// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Four ways to begin.
FocusScope {
    id: root

    required property ShellModel shell
    required property FoundModel found
    readonly property int columns: width >= Theme.px(620) ? 2 : 1

    signal picked(int step)
    signal leaveAsked

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.s8
        Label {
            width: parent.width
            text: qsTr("Where do you want to start?", "first start: title above the doors")
            role: Label.Role.Title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: qsTr("You can go through any other door later. Nothing here needs a network.", "first start: below the title")
            color: Theme.text3
            wrapMode: Text.Wrap
        }
        Gap {
            size: Theme.s12
        }
        Grid {
            width: parent.width
            columns: root.columns
            Door {
                focus: true
                width: parent.width / root.columns
                first: true
                iconPath: Icons.plus
                text: qsTr("Create a wallet", "first start: door")
                note: qsTr("Twelve words on paper, never on the clipboard. About three minutes.", "first start: door, text")
                foot: qsTr("New keys on this computer", "first start: door, last line")
                onClicked: root.picked(StartPage.Step.Create)
            }
            Door {
                width: parent.width / root.columns
                iconPath: Icons.key
                text: qsTr("I have a wallet", "first start: door")
                note: root.found.count === 0 ? qsTr("Open it from its words, a URI, a seed or a key file.", "first start: door, text")
                    : qsTr("%n wallets found on this computer. Balances appear without a password.", "first start: door, text",
                        root.found.count)
                foot: root.found.count === 0 ? qsTr("Words or key file", "first start: door, last line")
                    : qsTr("Words, key file or found wallets", "first start: door, last line")
                onClicked: root.picked(StartPage.Step.Open)
            }
            Door {
                width: parent.width / root.columns
                iconPath: Icons.eye
                text: qsTr("Watch an address", "first start: door")
                note: qsTr("Follow any account with proofs. No key is stored, nothing can be signed.", "first start: door, text")
                foot: qsTr("Paste an address", "first start: door, last line")
                onClicked: root.picked(StartPage.Step.Watch)
            }
            Door {
                width: parent.width / root.columns
                enabled: root.shell.network === NetworkChip.Kind.Local
                iconPath: Icons.lab
                text: qsTr("Use a development account", "first start: door")
                note: qsTr("A real chain on this computer with funded accounts, whose keys everybody has.", "first start: door, text")
                foot: enabled ? qsTr("Nothing to set up", "first start: door, last line")
                    : qsTr("On the local chain only", "first start: door that is closed, last line")
                onClicked: root.picked(StartPage.Step.Development)
            }
        }
        Gap {
            size: Theme.s8
        }
        Flow {
            width: parent.width
            spacing: Theme.s24
            Promise {
                iconPath: Icons.lock
                text: qsTr("Keys never leave this computer", "first start: promise at the foot")
            }
            Promise {
                iconPath: Icons.offline
                text: qsTr("Works with the cable pulled", "first start: promise at the foot")
            }
            Promise {
                iconPath: Icons.stop
                text: qsTr("No account, no tracking", "first start: promise at the foot")
            }
            AppButton {
                small: true
                kind: AppButton.Kind.Link
                text: qsTr("Look around first", "first start: leaves without any account")
                onClicked: root.leaveAsked()
            }
        }
    }
}
