// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The selected account's address, whole.
Column {
    id: root

    required property ShellModel shell

    spacing: Theme.s8

    Label {
        text: root.shell.accountKind
        role: Label.Role.Caption
        color: Theme.text2
    }
    Row {
        spacing: Theme.s16
        Identicon {
            width: Theme.px(40)
            height: Theme.px(40)
            address: root.shell.accountAddress
            Accessible.ignored: true
        }
        AddressLabel {
            anchors.verticalCenter: parent.verticalCenter
            whole: true
            size: Theme.body
            address: root.shell.accountAddress
        }
        CopyButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Copy the address", "portfolio: button beside the own address")
            onClicked: root.shell.copyAddress()
        }
    }
}
