// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Ui

// The dialogs about networks and servers, for every page that asks for one.
Item {
    id: root

    required property NetworksModel networks
    required property EndpointsModel endpoints
    required property RehearsalModel rehearsal
    readonly property bool anyVisible: endpoint.visible || checkpoint.visible || report.visible || test.visible

    function askEndpoint(network: int) {
        endpoint.ask(network)
    }
    function askCheckpoint(network: int) {
        checkpoint.ask(network)
    }
    function showReport(url: string) {
        report.show(url)
    }
    function showRehearsal() {
        test.show()
    }

    EndpointDialog {
        id: endpoint

        objectName: "endpointDialog"
        networks: root.networks
    }
    CheckpointDialog {
        id: checkpoint

        objectName: "checkpointDialog"
        networks: root.networks
    }
    ReportDialog {
        id: report

        objectName: "reportDialog"
        endpoints: root.endpoints
    }
    RehearsalDialog {
        id: test

        objectName: "rehearsalDialog"
        rehearsal: root.rehearsal
    }
}
