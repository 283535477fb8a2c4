// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The way from the checkpoint to the newest header, one step after the other, each with its mark.
Grid {
    id: root

    required property NetworkModel network
    readonly property bool narrow: width < Theme.px(760)

    columns: narrow ? 1 : 5
    rowSpacing: Theme.s16
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What every figure rests on", "network page: the steps, spoken")

    Repeater {
        model: root.visible ? root.network.steps : [] // new with every block
        Item {
            id: step

            required property var modelData
            required property int index

            width: Math.floor(root.width / root.columns)
            height: words.height
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.name + ": " + modelData.note

            ProofMark {
                y: Theme.px(2)
                size: 16
                level: step.modelData.mark
            }
            Column {
                id: words

                x: Theme.s24
                width: parent.width - x - Theme.s16
                spacing: Theme.px(2)
                Label {
                    width: parent.width - Theme.s24
                    height: Theme.s20
                    text: step.modelData.name
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: step.modelData.note
                    role: Label.Role.Note
                    color: Theme.text3
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: Theme.s16
                y: Theme.px(2)
                visible: !root.narrow && step.index < 4
                size: 16
                path: Icons.arrow
                color: Theme.text3
            }
        }
    }
}
