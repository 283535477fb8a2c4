// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design

// Call and payload as they are, folded away until asked for.
Column {
    id: root

    property var rows: []
    property bool unfolded: false

    T.AbstractButton {
        id: fold

        width: parent.width
        implicitHeight: Theme.row
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Raw call and payload", "signing sheet: folds out the bytes")
        Keys.onReturnPressed: fold.clicked()
        onClicked: root.unfolded = !root.unfolded
        contentItem: Item {
            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                size: 16
                path: root.unfolded ? Icons.down : Icons.right
            }
            Label {
                anchors.left: arrow.right
                anchors.leftMargin: Theme.s8
                height: parent.height
                text: fold.Accessible.name
                color: fold.hovered ? Theme.text : Theme.text2
                Accessible.ignored: true
            }
        }
        FocusRing {
            control: fold
        }
    }
    Repeater {
        model: root.unfolded ? root.rows : []
        Item {
            id: row

            required property var modelData

            width: root.width
            height: value.implicitHeight + Theme.px(6)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + ": " + modelData.value
            MonoLabel {
                x: Theme.s24
                text: row.modelData.name
                color: Theme.text3
                Accessible.ignored: true
            }
            MonoLabel {
                id: value

                x: Theme.px(112)
                width: parent.width - x
                text: row.modelData.value
                color: Theme.text
                elide: Text.ElideNone
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
        }
    }
}
