// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The own address, whole, to be read aloud or copied.
Column {
    id: root

    required property ShellModel shell

    spacing: Theme.s16

    Row {
        spacing: Theme.s16
        Identicon {
            width: Theme.px(40)
            height: Theme.px(40)
            address: root.shell.accountAddress
            Accessible.ignored: true
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            Label {
                text: root.shell.accountName
                role: Label.Role.Section
            }
            Label {
                text: root.shell.accountKind
                role: Label.Role.Note
                color: Theme.text3
            }
        }
    }
    AddressLabel {
        whole: true
        size: Theme.stat
        address: root.shell.accountAddress
    }
    AppButton {
        kind: AppButton.Kind.Primary
        iconPath: copied.running ? Icons.check : Icons.copy
        text: copied.running ? qsTr("Copied", "receive: the address is on the clipboard")
            : qsTr("Copy the address", "receive: button")
        onClicked: {
            root.shell.copyAddress()
            copied.restart()
        }
        Timer {
            id: copied

            interval: 1500
        }
    }
    Hairline {
        width: parent.width
    }
    Label {
        width: parent.width
        text: qsTr("Compare the first and the last eight characters wherever you paste it. Programs that steal replace addresses on the clipboard.",
            "receive: warning below the address")
        role: Label.Role.Note
        color: Theme.text3
        wrapMode: Text.Wrap
    }
}
