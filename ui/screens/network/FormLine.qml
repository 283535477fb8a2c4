// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A value without a field of its own: a switch, a list with its count, the head of a structure.
Item {
    id: root

    required property FormModel form
    required property int row
    property int kind: FormModel.NodeKind.Fields
    property string label: ""
    property string typeText: ""
    property bool on: false
    property int size: 0
    property string problem: ""
    readonly property bool switched: kind === FormModel.NodeKind.Boolean || kind === FormModel.NodeKind.Option
    readonly property bool isList: kind === FormModel.NodeKind.List

    implicitHeight: Theme.controlSmall + (note.visible ? note.height + Theme.s4 : 0)
    height: implicitHeight

    Toggle {
        id: toggle

        visible: root.switched
        objectName: "switch:" + root.label
        y: Math.round((Theme.controlSmall - height) / 2)
        name: root.label === "" ? root.typeText : root.label
        checked: root.on
        onToggled: root.form.setOn(root.row, checked)
    }
    Label {
        id: words

        x: root.switched ? toggle.width + Theme.s12 : 0
        height: Theme.controlSmall
        width: Math.min(implicitWidth, parent.width - x - (add.visible ? add.width + Theme.s12 : 0))
        text: root.label === "" ? root.typeText : root.label
        font.weight: Font.Medium
    }
    Label {
        anchors.left: words.right
        anchors.leftMargin: Theme.s12
        anchors.right: add.visible ? add.left : parent.right
        anchors.rightMargin: add.visible ? Theme.s12 : 0
        height: Theme.controlSmall
        text: root.isList ? qsTr("%n entries", "form: how long a list is", root.size)
            : root.kind === FormModel.NodeKind.Option && !root.on ? qsTr("none", "form: an optional value that is absent")
            : root.label === "" ? "" : root.typeText
        role: Label.Role.Note
        color: Theme.text3
    }
    AppButton {
        id: add

        objectName: "add:" + root.label
        visible: root.isList
        anchors.right: parent.right
        small: true
        iconPath: Icons.plus
        text: qsTr("Add", "form: another row of a list")
        onClicked: root.form.addRow(root.row)
    }
    FieldNote {
        id: note

        y: Theme.controlSmall + Theme.s4
        error: root.problem
    }
}
