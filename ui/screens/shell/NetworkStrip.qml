// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Three pixels at the very top: the colour of the network, hatched where no real money is.
Item {
    id: root

    property int network: NetworkChip.Kind.Local

    implicitHeight: 3
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: root.network === NetworkChip.Kind.Local ? Theme.bg : look.ink
        Hatch {
            anchors.fill: parent
            visible: root.network === NetworkChip.Kind.Local
            color: Theme.local
        }
    }
    NetworkChip {
        id: look

        visible: false
        network: root.network
    }
}
