// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design

// What is known of one transaction, in words and figures.
Column {
    id: root

    property string sentence: ""
    property string recipient: ""
    property var facts: []

    spacing: Theme.s4

    Label {
        visible: root.sentence !== ""
        width: parent.width
        text: root.sentence
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    FactRow {
        visible: root.recipient !== ""
        width: parent.width
        name: qsTr("To", "activity, detail: address of the recipient")
        value: root.recipient
        mono: true
    }
    Repeater {
        model: root.facts
        FactRow {
            required property var modelData

            width: root.width
            name: modelData.name
            value: modelData.value
            mono: modelData.mono
        }
    }
}
