// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What is kept of a server that lied: what was asked, what came, why it was refused.
AppDialog {
    id: root

    required property EndpointsModel endpoints

    function show(url: string) {
        if (root.endpoints.openReport(url))
            root.open()
    }

    spacing: Theme.s12
    width: Math.min(Theme.px(640), parent === null ? Theme.px(640) : parent.width - 2 * Theme.s16)
    onOpened: close_.forceActiveFocus(Qt.TabFocusReason)

    Row {
        width: parent.width
        spacing: Theme.s12
        ProofMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            size: 24
            ground: Theme.raised
            level: ProofMark.Level.Contradiction
        }
        Label {
            width: parent.width - mark.width - parent.spacing
            text: qsTr("Report: %1", "dialog: title; %1 is a server").arg(root.endpoints.reportHost)
            role: Label.Role.Title
            Accessible.role: Accessible.Heading
        }
    }
    Label {
        width: parent.width
        text: root.endpoints.reportReason
        wrapMode: Text.Wrap
    }
    Hairline {
        strong: true
        width: parent.width
    }
    Column {
        width: parent.width
        Repeater {
            model: root.visible ? root.endpoints.reportRows : []
            FactRow {
                required property var modelData

                width: parent === null ? 0 : parent.width
                nameWidth: Theme.px(96)
                name: modelData.name
                value: modelData.value
            }
        }
    }
    ReportText {
        name: qsTr("Asked", "report: what was asked of the server")
        words: root.endpoints.reportAsked
    }
    ReportText {
        name: qsTr("Answered, as it came", "report: the server's answer, untrusted")
        words: root.endpoints.reportAnswer
    }
    Label {
        width: parent.width
        text: qsTr("Nothing of this was shown as proven. The report stays on this computer.", "report: below it")
        role: Label.Role.Note
        color: Theme.text3
        wrapMode: Text.Wrap
    }
    Row {
        x: parent.width - width
        spacing: Theme.s12
        AppButton {
            objectName: "copyReport"
            iconPath: Icons.copy
            text: qsTr("Copy the report", "report: button")
            onClicked: root.endpoints.copyReport()
        }
        AppButton {
            id: close_

            objectName: "closeReport"
            text: qsTr("Close", "report: button")
            onClicked: root.close()
        }
    }
}
