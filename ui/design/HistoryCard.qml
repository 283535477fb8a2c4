// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design

// A plot of the newest values with its title, and the same values as a table. No frame.
Item {
    id: root

    property string title: ""
    property string unit: ""
    property string summary: "" // one sentence, spoken
    property var values: [] // list of numbers, oldest first
    property int room: 60
    property real most: 1
    property var ticks: [] // list of words, from the top to the base
    property string oldest: "" // below the left edge
    property string newest: "" // below the right edge
    property var tableRows: [] // list of maps: name, value
    property string tableName: "" // of the button, spoken
    property bool bars: false
    property bool asTable: false
    readonly property real plotHeight: Theme.px(80)

    implicitHeight: Theme.controlSmall + Theme.s8 + plotHeight + Theme.px(22)

    Label {
        id: titleLabel

        height: Theme.controlSmall
        text: root.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Label {
        anchors.left: titleLabel.right
        anchors.leftMargin: Theme.s8
        height: Theme.controlSmall
        text: root.unit
        role: Label.Role.Note
        color: Theme.text3
    }
    IconButton {
        anchors.right: parent.right
        objectName: root.objectName + ":button"
        iconPath: root.asTable ? Icons.activity : Icons.table
        size: 16
        name: root.tableName
        onClicked: root.asTable = !root.asTable
    }
    Item {
        visible: !root.asTable
        y: Theme.controlSmall + Theme.s8
        width: parent.width
        height: root.plotHeight + Theme.px(22)
        Accessible.role: Accessible.Chart
        Accessible.name: root.title + ". " + root.summary

        HistoryPlot {
            id: plot

            x: Theme.px(48)
            width: parent.width - x
            height: root.plotHeight
            values: root.values
            room: root.room
            most: root.most
            lines: Math.max(1, root.ticks.length - 1)
            bars: root.bars
            ink: root.bars ? Theme.series6 : Theme.series1
            grid: Theme.line
            Accessible.ignored: true
        }
        Repeater {
            model: root.ticks
            Label {
                required property int index
                required property string modelData

                x: plot.x - width - Theme.s8
                y: Math.round((plot.height - 1) * index / Math.max(1, root.ticks.length - 1) - height / 2)
                text: modelData
                role: Label.Role.Micro
                font.weight: Font.Normal
                Accessible.ignored: true
            }
        }
        Label {
            x: plot.x
            y: plot.height + Theme.s4
            text: root.oldest
            role: Label.Role.Micro
            font.weight: Font.Normal
            Accessible.ignored: true
        }
        Label {
            x: parent.width - width
            y: plot.height + Theme.s4
            text: root.newest
            role: Label.Role.Micro
            font.weight: Font.Normal
            Accessible.ignored: true
        }
    }
    Flickable {
        visible: root.asTable
        y: Theme.controlSmall + Theme.s8
        width: parent.width
        height: root.plotHeight + Theme.px(22)
        contentHeight: rows.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: rows

            width: parent.width
            Repeater {
                model: root.asTable ? root.tableRows : []
                FactRow {
                    required property var modelData

                    width: rows.width
                    height: Theme.px(22)
                    name: modelData.name
                    value: modelData.value
                }
            }
        }
    }
}
