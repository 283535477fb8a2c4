// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// Which chain this is, for good and always; a press lists the others.
T.AbstractButton {
    id: root

    required property ShellModel shell
    required property NetworksModel networks
    property bool brief: false

    signal endpointAsked(int network)
    signal checkpointAsked(int network)

    implicitWidth: chip.implicitWidth
    implicitHeight: Theme.controlSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Network %1, choose another", "network chip, spoken: name").arg(chip.Accessible.name)
    onClicked: menu.visible ? menu.close() : menu.open()
    Keys.onReturnPressed: menu.open()
    Keys.onDownPressed: menu.open()

    contentItem: Item {
        NetworkChip {
            id: chip

            height: parent.height
            network: root.shell.network
            chainName: root.shell.chainName
            brief: root.brief
            opens: true
            lit: root.hovered || menu.visible
            Accessible.ignored: true
        }
    }
    FocusRing {
        control: root
        rounding: Theme.radiusChip
    }
    NetworkMenu {
        id: menu

        y: root.height + Theme.s12
        networks: root.networks
        onEndpointAsked: (network) => root.endpointAsked(network)
        onCheckpointAsked: (network) => root.checkpointAsked(network)
    }
}
