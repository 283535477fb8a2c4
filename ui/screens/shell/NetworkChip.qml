// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Which chain this is: permanent colour, shape and word.
Chip {
    id: root

    enum Kind { Local, Test, Finney, Another }

    property int network: NetworkChip.Kind.Local
    property string chainName: ""
    property bool brief: false
    property bool lit: false // the pointer rests on it

    text: {
        switch (network) {
        case NetworkChip.Kind.Local:
            return qsTr("LOCAL", "network chip: the embedded chain")
        case NetworkChip.Kind.Test:
            return qsTr("test", "network chip: name of the test network, not translated")
        case NetworkChip.Kind.Finney:
            return qsTr("finney", "network chip: name of the main network, not translated")
        default:
            return chainName === "" ? qsTr("another chain", "network chip: a chain without a name") : chainName
        }
    }
    detail: brief ? "" : network === NetworkChip.Kind.Local
        ? qsTr("no real money", "network chip, after LOCAL") : network === NetworkChip.Kind.Test
        ? qsTr("no real money", "network chip, after test") : ""
    shape: network === NetworkChip.Kind.Local ? Chip.Shape.Lozenge : network === NetworkChip.Kind.Test
        ? Chip.Shape.Ring : Chip.Shape.Disc
    ink: network === NetworkChip.Kind.Local ? Theme.local : network === NetworkChip.Kind.Test ? Theme.test
        : network === NetworkChip.Kind.Finney ? Theme.finney : Theme.text2
    fill: lit ? Theme.hover : network === NetworkChip.Kind.Local ? Theme.localTint : Theme.clear
}
