// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Network, account, trust, lock.
Item {
    id: root

    required property ShellModel shell
    required property AccountsModel accounts
    required property NetworksModel networks
    readonly property bool tight: width < Theme.px(640)

    signal lockAsked
    signal accountAsked
    signal manageAsked
    signal networkAsked
    signal endpointAsked(int network)
    signal checkpointAsked(int network)

    implicitHeight: Theme.px(60) + 1

    Row {
        x: root.tight ? Theme.s12 : Theme.s32
        height: parent.height - 1
        spacing: root.tight ? Theme.s8 : Theme.s24
        NetworkButton {
            id: chip

            objectName: "networkButton"
            anchors.verticalCenter: parent.verticalCenter
            shell: root.shell
            networks: root.networks
            brief: root.tight
            onEndpointAsked: (network) => root.endpointAsked(network)
            onCheckpointAsked: (network) => root.checkpointAsked(network)
        }
        AccountButton {
            objectName: "accountButton"
            anchors.verticalCenter: parent.verticalCenter
            room: root.width - right.width - chip.width - Theme.px(root.tight ? 40 : 112)
            shell: root.shell
            accounts: root.accounts
            brief: root.tight
            onAddAsked: root.accountAsked()
            onManageAsked: root.manageAsked()
        }
    }
    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: root.tight ? Theme.s12 : Theme.s32
        height: parent.height - 1
        spacing: Theme.s12
        TrustPill {
            anchors.verticalCenter: parent.verticalCenter
            shell: root.shell
            brief: root.tight
            onNetworkAsked: root.networkAsked()
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shell.canLock
            iconPath: root.shell.unlocked ? Icons.unlock : Icons.lock
            name: root.shell.unlocked ? qsTr("Lock the wallet", "top bar: wipes the key from memory")
                : qsTr("Unlock the wallet", "top bar: asks for the password")
            onClicked: root.lockAsked()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
