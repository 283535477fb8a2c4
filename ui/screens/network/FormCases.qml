// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A choice among cases; of a call: the pallet, then the call.
Item {
    id: root

    required property FormModel form
    required property int row
    property string label: ""
    property string typeText: ""
    property bool isCall: false
    property string chosen: ""
    property string chosenCall: ""
    property int count: 0
    property int callCount: 0
    readonly property bool narrow: width < Theme.px(420)
    readonly property real half: isCall && !narrow ? Math.round((width - Theme.s12) * 0.42) : width

    implicitHeight: isCall && narrow ? first.height + Theme.s12 + second.height : first.height
    height: implicitHeight

    Picker {
        id: first

        objectName: root.isCall ? "pallet" : "case:" + root.label
        width: root.half
        label: root.isCall ? (root.label === "" ? qsTr("Pallet", "call builder: field") : root.label)
            : root.label === "" ? root.typeText : root.label
        value: root.chosen
        countText: root.isCall ? qsTr("%n pallet(s)", "call builder: how many there are", root.count)
            : qsTr("%n case(s)", "form: how many cases a choice has", root.count)
        placeholder: root.isCall ? qsTr("Choose a pallet", "call builder: nothing is chosen") : qsTr("Choose", "form: no case is chosen")
        searchHint: qsTr("Type to search", "list of names: field above it")
        onAsked: options = root.form.choices(root.row, false)
        onPicked: (name) => root.form.choose(root.row, false, name)
    }
    Picker {
        id: second

        objectName: "call"
        visible: root.isCall
        enabled: root.chosen !== ""
        x: root.narrow ? 0 : root.half + Theme.s12
        y: root.narrow ? first.height + Theme.s12 : 0
        width: root.width - x
        label: qsTr("Call", "call builder: field")
        value: root.chosenCall
        countText: root.callCount === 0 ? "" : qsTr("%n call(s)", "call builder: how many there are", root.callCount)
        placeholder: qsTr("Choose a call", "call builder: nothing is chosen")
        searchHint: qsTr("Type to search", "list of names: field above it")
        onAsked: options = root.form.choices(root.row, true)
        onPicked: (name) => root.form.choose(root.row, true, name)
    }
}
