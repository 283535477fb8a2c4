// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The steps from the beginning of the chain to its newest header, and the facts behind them.
Column {
    id: root

    required property NetworkModel network
    readonly property bool narrow: width < Theme.px(760)

    spacing: Theme.s24

    Grid {
        id: steps

        width: parent.width
        columns: root.narrow ? 1 : 5
        rowSpacing: Theme.s16
        Repeater {
            model: root.visible ? root.network.steps : [] // new with every block
            Item {
                id: step

                required property var modelData
                required property int index

                width: Math.floor(steps.width / steps.columns)
                height: words.height
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.name + ": " + modelData.note

                ProofMark {
                    id: mark

                    y: Theme.px(2)
                    size: 16
                    level: step.modelData.mark
                }
                Column {
                    id: words

                    x: Theme.s24
                    width: parent.width - x - Theme.s24
                    spacing: Theme.s4
                    Label {
                        width: parent.width
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
                    anchors.rightMargin: Theme.s8
                    y: Theme.px(2)
                    visible: !root.narrow && step.index < 4
                    size: 16
                    path: Icons.arrow
                    color: Theme.text3
                }
            }
        }
    }
    Hairline {
        width: parent.width
    }
    Banner {
        visible: root.network.problem !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: root.network.problem
        message: root.network.answer
    }
    Column {
        width: Math.min(parent.width, Theme.px(860))
        Label {
            height: Theme.px(32)
            text: qsTr("Facts", "network page: group")
            role: Label.Role.Section
            Accessible.role: Accessible.Heading
        }
        Hairline {
            strong: true
            width: parent.width
        }
        Repeater {
            model: root.visible ? root.network.facts : []
            Item {
                id: fact

                required property var modelData

                width: parent.width
                height: Math.max(Theme.px(36), value.y + value.height + Theme.s8)
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.name + ": " + modelData.value
                Label {
                    y: Theme.s8
                    height: Theme.s20
                    width: Theme.px(220)
                    text: fact.modelData.name
                    color: Theme.text2
                    Accessible.ignored: true
                }
                Label {
                    id: value

                    x: root.narrow ? 0 : Theme.px(228)
                    y: root.narrow ? Theme.px(28) : Theme.s8
                    width: parent.width - x
                    text: fact.modelData.value
                    font.family: fact.modelData.mono ? Theme.monoFamily : Theme.textFamily
                    font.preferShaping: !fact.modelData.mono
                    font.pixelSize: fact.modelData.mono ? Theme.note : Theme.body
                    wrapMode: Text.WrapAnywhere
                    Accessible.ignored: true
                }
                Hairline {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }
    Label {
        width: Math.min(parent.width, Theme.px(860))
        text: qsTr("Every header is checked on this computer. A server can still withhold or be late.",
            "trust popover: what verification cannot do")
        color: Theme.text3
        wrapMode: Text.Wrap
    }
}
