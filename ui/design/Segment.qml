// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick

// One choice of a few words. Arrow keys move it.
FocusScope {
    id: root

    property var options: [] // list of words
    property int current: 0
    property string label: ""

    signal picked(int index)

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.controlSmall
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Keys.onLeftPressed: root.picked(Math.max(0, root.current - 1))
    Keys.onRightPressed: root.picked(Math.min(root.options.length - 1, root.current + 1))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.clear
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.line2
    }
    Row {
        id: row

        Repeater {
            model: root.options
            Rectangle {
                id: cell

                required property int index
                required property string modelData
                readonly property bool on: index === root.current

                width: word.implicitWidth + 2 * Theme.px(11)
                height: root.implicitHeight
                radius: Theme.radiusControl
                color: on ? Theme.pressed : Theme.clear
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checked: on
                Accessible.onPressAction: root.picked(index)
                Label {
                    id: word

                    anchors.centerIn: parent
                    text: cell.modelData
                    role: Label.Role.Note
                    color: cell.on ? Theme.text : Theme.text2
                    Accessible.ignored: true
                }
                TapHandler {
                    onTapped: root.picked(cell.index)
                }
            }
        }
    }
}
