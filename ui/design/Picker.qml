// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One of many names. A press lists them; typing narrows the list, arrows walk it, Return takes one.
FocusScope {
    id: root

    property string label: ""
    property string value: ""
    property string placeholder: ""
    property string searchHint: ""
    property string countText: "" // "133 calls"; beside the label
    property var options: [] // list of names, asked for by `asked` before the list opens
    readonly property var shown: filter.text === "" ? options
        : options.filter((name) => name.toLowerCase().includes(filter.text.toLowerCase()))

    signal asked
    signal picked(string name)

    function open() {
        root.asked()
        list.open()
    }

    implicitWidth: Theme.px(240)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.px(6)

        Item {
            visible: root.label !== ""
            width: parent.width
            height: caption.implicitHeight
            Label {
                id: caption

                width: parent.width - total.width - Theme.s8
                text: root.label
                role: Label.Role.Caption
                Accessible.ignored: true
            }
            Label {
                id: total

                anchors.right: parent.right
                text: root.countText
                role: Label.Role.Micro
                Accessible.ignored: true
            }
        }
        T.AbstractButton {
            id: button

            width: parent.width
            implicitHeight: Theme.control
            focus: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ComboBox
            Accessible.name: root.label + (root.value === "" ? "" : ": " + root.value)
            Keys.onReturnPressed: button.clicked()
            Keys.onEnterPressed: button.clicked()
            Keys.onDownPressed: button.clicked()
            onClicked: root.open()

            background: Rectangle {
                radius: Theme.radiusControl
                color: button.pressed ? Theme.pressed : button.hovered ? Theme.hover : Theme.inset
                border.width: list.visible ? 2 : 1
                border.color: list.visible ? Theme.accent : button.enabled ? Theme.ctl : Theme.line
            }
            contentItem: Item {
                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.s12
                    anchors.right: arrow.left
                    anchors.rightMargin: Theme.s8
                    height: parent.height
                    text: root.value === "" ? root.placeholder : root.value
                    color: root.value === "" || !button.enabled ? Theme.text3 : Theme.text
                    Accessible.ignored: true
                }
                Icon {
                    id: arrow

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s12
                    anchors.verticalCenter: parent.verticalCenter
                    size: 16
                    path: Icons.down
                    color: Theme.text3
                }
            }
            FocusRing {
                control: button
            }
        }
    }
    Popover {
        id: list

        y: root.height + Theme.s4
        width: Math.max(root.width, Theme.px(280))
        onOpened: {
            filter.clear()
            names.currentIndex = Math.max(0, root.options.indexOf(root.value))
            names.positionViewAtIndex(names.currentIndex, ListView.Contain)
            filter.forceActiveFocus(Qt.TabFocusReason)
        }
        onClosed: button.forceActiveFocus(Qt.TabFocusReason)

        function take(name: string): void {
            list.close()
            root.picked(name)
        }

        contentItem: Column {
            spacing: Theme.s8
            Field {
                id: filter

                objectName: "pickerFilter"
                width: parent.width
                boxHeight: Theme.px(34)
                placeholder: root.searchHint
                onEdited: names.currentIndex = Math.max(0, root.shown.indexOf(text)) // the whole name wins
                onAccepted: {
                    if (root.shown.length > 0)
                        list.take(root.shown[Math.max(0, names.currentIndex)])
                }
                Keys.onDownPressed: names.incrementCurrentIndex()
                Keys.onUpPressed: names.decrementCurrentIndex()
            }
            Label {
                width: parent.width
                leftPadding: Theme.s8
                text: qsTr("%1 of %2", "list of names: how many are shown").arg(root.shown.length).arg(root.options.length)
                role: Label.Role.Micro
            }
            ListView {
                id: names

                width: parent.width
                height: Math.min(root.shown.length * Theme.controlSmall, Theme.px(308))
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.shown
                Accessible.role: Accessible.List
                Accessible.name: root.label
                T.ScrollBar.vertical: ThinScrollBar {}
                delegate: T.AbstractButton {
                    id: line

                    required property string modelData
                    required property int index

                    width: names.width
                    implicitHeight: Theme.controlSmall
                    focusPolicy: Qt.NoFocus
                    text: modelData
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData
                    onClicked: list.take(modelData)
                    background: Rectangle {
                        radius: Theme.radiusChip
                        color: line.pressed ? Theme.pressed : names.currentIndex === line.index ? Theme.selected
                            : line.hovered ? Theme.hover : Theme.clear
                    }
                    contentItem: Label {
                        leftPadding: Theme.s8
                        text: line.text
                        font.weight: line.modelData === root.value ? Font.DemiBold : Font.Normal
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
