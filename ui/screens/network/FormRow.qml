// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// One value of a form: the editor that its type asks for, and the buttons of a row of a list.
Item {
    id: root

    required property FormModel form
    required property int index
    required property int depth
    required property int kind
    required property string label
    required property string typeText
    required property string content
    required property string unit
    required property bool on
    required property string chosen
    required property string chosenCall
    required property string problem
    required property int size
    required property int inList
    required property int count
    required property int callCount
    readonly property real indent: Math.min(depth, 6) * Theme.s16
    readonly property bool typed: kind === FormModel.NodeKind.Address || kind === FormModel.NodeKind.Amount
        || kind === FormModel.NodeKind.Integer || kind === FormModel.NodeKind.Text
        || kind === FormModel.NodeKind.Bytes || kind === FormModel.NodeKind.Bits
    readonly property bool switched: kind === FormModel.NodeKind.Boolean || kind === FormModel.NodeKind.Option

    implicitHeight: (typed ? field.implicitHeight : chooses ? choice.height : plain.height)
    readonly property bool chooses: kind === FormModel.NodeKind.Choice || kind === FormModel.NodeKind.Call

    // How deep it is nested.
    Rectangle {
        visible: root.depth > 0
        x: root.indent - Theme.s8
        width: 1
        height: parent.height + Theme.s12
        color: Theme.line
    }
    Item {
        id: editor

        x: root.indent
        width: root.width - x - (buttons.visible ? buttons.width + Theme.s8 : 0)
        height: root.height

        Field {
            id: field

            objectName: "field:" + root.label
            visible: root.typed
            width: parent.width
            mono: root.kind === FormModel.NodeKind.Address || root.kind === FormModel.NodeKind.Bytes
                || root.kind === FormModel.NodeKind.Bits
            inputSize: mono ? Theme.note : Theme.body
            label: root.label
            note: root.typeText
            prefix: root.unit
            error: root.problem
            text: root.content
            placeholder: root.kind === FormModel.NodeKind.Address ? qsTr("Address, or the name of a contact", "form: in an empty field")
                : root.kind === FormModel.NodeKind.Bytes ? qsTr("0x…, or text", "form: in an empty field of bytes")
                : root.kind === FormModel.NodeKind.Bits ? qsTr("0110…", "form: in an empty field of bits") : ""
            onEdited: root.form.setContent(root.index, text)
        }
        FormCases {
            id: choice

            visible: root.chooses
            width: parent.width
            form: root.form
            row: root.index
            label: root.label
            typeText: root.typeText
            isCall: root.kind === FormModel.NodeKind.Call
            chosen: root.chosen
            chosenCall: root.chosenCall
            count: root.count
            callCount: root.callCount
        }
        FormLine {
            id: plain

            visible: !root.typed && !root.chooses
            width: parent.width
            form: root.form
            row: root.index
            kind: root.kind
            label: root.label
            typeText: root.typeText
            on: root.on
            size: root.size
            problem: root.problem
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        y: root.typed || root.chooses ? Theme.px(26) : 0
        visible: root.inList > 0
        IconButton {
            enabled: (root.inList & 2) !== 0
            iconPath: Icons.out
            size: 16
            name: qsTr("Move up", "form: a row of a list")
            onClicked: root.form.moveRow(root.index, true)
        }
        IconButton {
            enabled: (root.inList & 4) !== 0
            iconPath: Icons.incoming
            size: 16
            name: qsTr("Move down", "form: a row of a list")
            onClicked: root.form.moveRow(root.index, false)
        }
        IconButton {
            iconPath: Icons.close
            size: 16
            name: qsTr("Remove", "form: a row of a list")
            onClicked: root.form.removeRow(root.index)
        }
    }
}
