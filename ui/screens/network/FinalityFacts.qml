// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The hashes that proofs hang on, to be compared elsewhere; a press copies one.
Column {
    id: root

    required property NetworkModel network

    Label {
        height: Theme.px(32)
        text: qsTr("Finality", "network page: group of hashes")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Hairline {
        strong: true
        width: parent.width
    }
    Repeater {
        model: root.network.facts.length
        CopyFact {
            required property int index
            readonly property var fact: root.network.facts[index] ?? { name: "", value: "", whole: "", mono: true }

            width: root.width
            name: fact.name
            value: fact.value
            whole: fact.whole
            mono: fact.mono
            copyName: qsTr("Copy the whole hash", "network page: what a press on a hash does")
            onCopyAsked: (text) => root.network.copy(text)
        }
    }
}
