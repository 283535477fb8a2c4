// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// A group and something in it, each out of a long list.
Item {
    id: root

    property string firstName: ""
    property string secondName: ""
    property string firstLabel: ""
    property string secondLabel: ""
    property string firstHint: ""
    property string secondHint: ""
    property string first: ""
    property string second: ""
    property var firstOptions: []
    property var secondOptions: []
    readonly property bool narrow: width < Theme.px(420)

    signal firstPicked(string name)
    signal secondPicked(string name)

    width: parent === null ? 0 : parent.width
    implicitHeight: narrow ? one.height + Theme.s12 + two.height : one.height

    Picker {
        id: one

        objectName: root.firstName
        width: root.narrow ? root.width : Math.round((root.width - Theme.s12) * 0.42)
        label: root.firstLabel
        countText: root.firstOptions.length
        value: root.first
        placeholder: root.firstHint
        searchHint: qsTr("Type to search", "list of names: field above it")
        options: root.firstOptions
        onPicked: (name) => root.firstPicked(name)
    }
    Picker {
        id: two

        objectName: root.secondName
        enabled: root.first !== ""
        x: root.narrow ? 0 : one.width + Theme.s12
        y: root.narrow ? one.height + Theme.s12 : 0
        width: root.width - x
        label: root.secondLabel
        countText: root.secondOptions.length === 0 ? "" : root.secondOptions.length
        value: root.second
        placeholder: root.secondHint
        searchHint: qsTr("Type to search", "list of names: field above it")
        options: root.secondOptions
        onPicked: (name) => root.secondPicked(name)
    }
}
