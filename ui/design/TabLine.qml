// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick

// Tabs of a page. Arrow keys move between them.
FocusScope {
    id: root

    property var options: [] // list of words
    property int current: 0
    property string label: ""

    signal picked(int index)

    implicitWidth: row.natural
    implicitHeight: Math.max(Theme.control, row.implicitHeight)
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Keys.onLeftPressed: root.picked(Math.max(0, root.current - 1))
    Keys.onRightPressed: root.picked(Math.min(root.options.length - 1, root.current + 1))

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Flow {
        id: row

        readonly property real natural: {
            let sum = 0
            for (let i = 0; i < children.length; ++i)
                sum += children[i].width + (children[i].width > 0 && sum > 0 ? spacing : 0)
            return Math.ceil(sum)
        }

        width: root.width
        spacing: Theme.s24
        Repeater {
            model: root.options
            Item {
                id: cell

                required property int index
                required property string modelData
                readonly property bool on: index === root.current

                width: word.implicitWidth
                height: Theme.control
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: on
                Accessible.onPressAction: root.picked(index)
                Label {
                    id: word

                    height: parent.height
                    text: cell.modelData
                    font.weight: Font.Medium
                    color: cell.on || hover.hovered ? Theme.text : Theme.text2
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 2
                    visible: cell.on
                    color: Theme.accent
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -Theme.s4
                    visible: cell.on && root.activeFocus
                    radius: Theme.radiusControl
                    color: Theme.clear
                    border.width: 2
                    border.color: Theme.accent
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: root.picked(cell.index)
                }
            }
        }
    }
}
