// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The ladder of trie nodes, and in words what each node is.
Item {
    id: root

    required property ProofModel proof
    readonly property int pitch: Theme.px(36)

    implicitHeight: Math.max(1, proof.nibbles.length) * pitch
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path through the state trie", "proof detail: name of the list, spoken")

    TrieLadder {
        id: ladder

        x: Theme.px(6)
        y: Theme.px(6)
        width: Math.round(17 * 16 * root.pitch / 40)
        height: root.implicitHeight
        pitch: root.pitch
        nibbles: root.proof.nibbles
        taken: Theme.ok
        other: Theme.pressed
        Accessible.ignored: true
    }
    Repeater {
        model: root.proof.stepKinds
        Item {
            id: step

            required property int index
            required property string modelData

            x: ladder.x + ladder.width + Theme.s16
            y: index * root.pitch
            width: root.width - x
            height: Theme.px(22)
            Accessible.role: Accessible.ListItem
            Accessible.name: (root.proof.stepNibbles[index] ?? "") + " " + modelData + ", " + (root.proof.stepSizes[index] ?? "")

            MonoLabel {
                height: parent.height
                text: root.proof.stepNibbles[step.index] ?? ""
                color: Theme.text
                Accessible.ignored: true
            }
            Label {
                x: Theme.s24
                width: parent.width - x - size.width - Theme.s8
                height: parent.height
                text: step.modelData
                role: Label.Role.Note
                color: Theme.text2
                Accessible.ignored: true
            }
            Label {
                id: size

                anchors.right: parent.right
                height: parent.height
                text: root.proof.stepSizes[step.index] ?? ""
                role: Label.Role.Note
                color: Theme.text3
                Accessible.ignored: true
            }
        }
    }
}
