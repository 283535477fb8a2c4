// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A line that shows or hides what stands below it.
Column {
    id: root

    property string text: ""
    property string note: "" // at the right, while it is folded
    property bool unfolded: false
    default property alias items: below.data

    width: parent === null ? 0 : parent.width
    spacing: unfolded ? Theme.s12 : 0

    T.AbstractButton {
        id: line

        width: parent.width
        implicitHeight: Theme.controlSmall
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: root.text + (root.note === "" ? "" : ", " + root.note)
        Keys.onReturnPressed: line.clicked()
        Keys.onEnterPressed: line.clicked()
        onClicked: root.unfolded = !root.unfolded

        contentItem: Item {
            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                size: 16
                path: root.unfolded ? Icons.down : Icons.right
            }
            Label {
                id: words

                anchors.left: arrow.right
                anchors.leftMargin: Theme.s8
                height: parent.height
                text: root.text
                color: line.hovered ? Theme.text : Theme.text2
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Label {
                anchors.left: words.right
                anchors.leftMargin: Theme.s12
                anchors.right: parent.right
                height: parent.height
                visible: !root.unfolded
                text: root.note
                role: Label.Role.Note
                color: Theme.text3
                Accessible.ignored: true
            }
        }
        FocusRing {
            control: line
        }
    }
    Column {
        id: below

        x: Theme.s24
        width: parent.width - x
        visible: root.unfolded
        spacing: Theme.s12
    }
}
