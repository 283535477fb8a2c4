// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What proofs rest on: the steps, who signed, the hashes to compare, the servers, and what was proven so far.
Column {
    id: root

    required property NetworkModel network
    required property EndpointsModel endpoints
    required property WarningsModel warnings
    required property HistoryModel history
    readonly property bool narrow: width < Theme.px(860)
    readonly property real half: narrow ? width : Math.round((width - Theme.s48) / 2)
    readonly property real third: narrow ? width : Math.round((width - 2 * Theme.s48) / 3)

    signal reportAsked(string url)

    spacing: Theme.s24

    Warnings {
        visible: root.warnings.rows.count > 0
        width: parent.width
        warnings: root.warnings
    }
    TrustSteps {
        width: parent.width
        network: root.network
    }
    Hairline {
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: root.narrow ? Theme.s24 : Theme.s48
        AuthorityGrid {
            width: root.half
            network: root.network
        }
        FinalityFacts {
            width: root.half
            network: root.network
        }
    }
    EndpointTable {
        width: parent.width
        endpoints: root.endpoints
        onReportAsked: (url) => root.reportAsked(url)
    }
    Flow {
        width: parent.width
        spacing: root.narrow ? Theme.s24 : Theme.s48
        HistoryCard {
            objectName: "lagCard"
            width: root.third
            title: qsTr("Finality lag", "network page: chart")
            unit: qsTr("blocks", "network page: unit of a chart")
            summary: root.history.lagSummary
            values: root.history.lag
            room: root.history.room
            most: root.history.lagTop
            ticks: root.history.lagTicks
            oldest: root.history.oldest
            newest: root.history.newest
            tableRows: root.history.lagRows
            tableName: asTable ? qsTr("Show finality lag as a plot", "network page: button beside a chart")
                : qsTr("Show finality lag as a table", "network page: button beside a chart")
        }
        HistoryCard {
            width: root.third
            bars: true
            title: qsTr("Received", "network page: chart of traffic")
            unit: qsTr("per block", "network page: unit of a chart")
            summary: root.history.bytesSummary
            values: root.history.bytes
            room: root.history.room
            most: root.history.bytesTop
            ticks: root.history.bytesTicks
            oldest: root.history.oldest
            newest: root.history.newest
            tableRows: root.history.bytesRows
            tableName: asTable ? qsTr("Show traffic as a plot", "network page: button beside a chart")
                : qsTr("Show traffic as a table", "network page: button beside a chart")
        }
        Column {
            width: root.third
            Label {
                height: Theme.controlSmall
                text: qsTr("Proofs, this session", "network page: group of counts")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Hairline {
                strong: true
                width: parent.width
            }
            Repeater {
                model: root.network.statistics.length
                CopyFact {
                    required property int index
                    readonly property var fact: root.network.statistics[index] ?? { name: "", value: "" }

                    width: root.third
                    implicitHeight: Theme.px(26)
                    name: fact.name
                    value: fact.value
                    mono: false
                }
            }
        }
    }
    Hairline {
        width: parent.width
    }
    Column {
        width: Math.min(parent.width, Theme.px(860))
        spacing: Theme.s8
        Label {
            width: parent.width
            visible: text !== ""
            text: root.network.relyOn
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("Every header is checked on this computer. A server can still withhold or be late.",
                "trust popover: what verification cannot do")
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
        }
    }
}
