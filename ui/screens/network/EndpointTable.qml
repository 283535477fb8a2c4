// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Every server that is asked.
Column {
    id: root

    required property EndpointsModel endpoints

    signal reportAsked(string url)

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Endpoints", "network page: table of servers, spoken")

    EndpointColumns {
        id: places

        width: root.width
    }
    Item {
        width: parent.width
        height: Theme.s32
        Label {
            id: title

            height: parent.height
            text: qsTr("Endpoints", "network page: group")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.left: title.right
            anchors.leftMargin: Theme.s12
            anchors.right: parent.right
            height: parent.height
            text: root.endpoints.summary
            role: Label.Role.Note
            color: Theme.text3
        }
    }
    Item {
        visible: !places.narrow
        width: parent.width
        height: Theme.s32
        Repeater {
            model: [
                { text: qsTr("Endpoint", "endpoints: column"), x: Theme.s8, right: false },
                { text: qsTr("Run by", "endpoints: column, the operator"), x: places.providerLeft, right: false },
                { text: qsTr("Latency", "endpoints: column"), x: places.latencyRight, right: true },
                { text: qsTr("Head", "endpoints: column, newest block"), x: places.headRight, right: true },
                { text: qsTr("Agreement", "endpoints: column"), x: places.wordsLeft, right: false },
                { text: qsTr("Proofs", "endpoints: column, count"), x: places.proofsRight, right: true },
                { text: qsTr("Refused", "endpoints: column, answers that were rejected"), x: places.refusedRight, right: true }
            ]
            Label {
                required property var modelData

                x: modelData.right ? modelData.x - width : modelData.x
                height: Theme.s32
                text: modelData.text
                role: Label.Role.Micro
            }
        }
    }
    Hairline {
        strong: true
        width: parent.width
    }
    Label {
        visible: root.endpoints.rows.count === 0
        width: parent.width
        height: Theme.row
        leftPadding: Theme.s8
        text: qsTr("No server is asked yet.", "endpoints: the table is empty")
        color: Theme.text3
    }
    Repeater {
        model: root.endpoints.rows
        Column {
            id: entry

            required property string url
            required property string host
            required property string provider
            required property bool primary
            required property string latency
            required property bool slow
            required property string head
            required property int tone
            required property string words
            required property int mark
            required property string proofs
            required property string refused
            required property bool dropped
            required property string reason
            required property string quote
            required property bool hasReport
            required property bool own
            required property string spoken
            property bool turned: false // against what is usual: the details of liars are open
            readonly property bool unfolded: turned !== dropped

            width: root.width

            EndpointRow {
                objectName: "endpoint:" + entry.host
                width: parent.width
                columns: places
                host: entry.host
                provider: entry.provider
                primary: entry.primary
                latency: entry.latency
                slow: entry.slow
                head: entry.head
                tone: entry.tone
                words: entry.words
                mark: entry.mark
                proofs: entry.proofs
                refused: entry.refused
                unfolded: entry.unfolded
                Accessible.name: entry.spoken
                onClicked: entry.turned = !entry.turned
            }
            EndpointDetail {
                visible: entry.unfolded
                width: parent.width
                url: entry.url
                reason: entry.reason
                quote: entry.quote
                dropped: entry.dropped
                hasReport: entry.hasReport
                own: entry.own
                onReportAsked: root.reportAsked(entry.url)
                onAgainAsked: root.endpoints.forgive(entry.url)
                onRemoveAsked: root.endpoints.remove(entry.url)
            }
            Hairline {
                width: parent.width
            }
        }
    }
}
