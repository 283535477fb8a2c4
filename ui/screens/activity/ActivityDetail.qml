// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design

// What is known of one transaction, in words and figures.
Column {
    id: root

    property string what: "" // where the row has no room for it
    property string sentence: ""
    property string recipient: ""
    property var facts: []
    property var events: [] // sentences
    property string eventsNote: "" // why there are none

    spacing: Theme.s4

    Label {
        visible: root.what !== ""
        width: parent.width
        text: root.what
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
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
    Column {
        visible: root.events.length > 0 || root.eventsNote !== ""
        width: parent.width
        topPadding: Theme.s8
        spacing: Theme.s4
        Label {
            text: qsTr("What happened", "activity, detail: group of events")
            role: Label.Role.Caption
        }
        Label {
            visible: root.eventsNote !== ""
            width: parent.width
            text: root.eventsNote
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.events
            Row {
                id: event

                required property string modelData

                width: root.width
                spacing: Theme.s8
                Rectangle {
                    y: Theme.px(7)
                    width: Theme.s4
                    height: Theme.s4
                    radius: height / 2
                    color: Theme.ctl
                }
                Label {
                    width: event.width - Theme.s12
                    text: event.modelData
                    role: Label.Role.Note
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
