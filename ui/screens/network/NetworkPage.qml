// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What the program trusts and why; and the runtime of the connected chain for those who want to see everything.
Item {
    id: root

    enum Tab { Trust, Calls, Storage, Functions, Block, Understood }

    required property ShellModel shell
    required property NetworkModel network
    required property EndpointsModel endpoints
    required property WarningsModel warnings
    required property HistoryModel history
    required property ProofModel proof
    required property CallModel calls
    required property StorageModel storage
    required property FunctionModel functions
    required property BlockModel block
    required property FitModel fits
    property int tab: NetworkPage.Tab.Trust
    property int developerTab: NetworkPage.Tab.Calls // the last one that was looked at

    signal endpointAsked
    signal rehearsalAsked
    signal reportAsked(string url)

    onTabChanged: {
        if (tab !== NetworkPage.Tab.Trust)
            developerTab = tab
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Network and trust", "name of the page, spoken")

    ScrollPane {
        objectName: "networkPane"
        anchors.fill: parent
        spacing: Theme.s24

        PageHead {
            width: parent.width
            title: qsTr("Network and trust", "title of the page")
            status: qsTr("Nothing on this page asks you to believe a server.", "network page: below its title")

            AppButton {
                objectName: "connectAgain"
                iconPath: Icons.refresh
                text: qsTr("Connect again", "network page: drops the connection and makes a new one")
                onClicked: root.shell.reconnect()
            }
            AppButton {
                objectName: "addEndpoint"
                iconPath: Icons.plus
                text: qsTr("Add endpoint", "network page: opens the dialog")
                onClicked: root.endpointAsked()
            }
            AppButton {
                objectName: "lyingServerTest"
                iconPath: Icons.terminal
                text: qsTr("Run the lying-server test", "network page: opens the dialog")
                onClicked: root.rehearsalAsked()
            }
        }
        TabLine {
            objectName: "networkTabs"
            width: parent.width
            label: qsTr("Parts of the page", "tabs of the page, spoken")
            options: [qsTr("Trust", "tab: what proofs rest on"), qsTr("Developer", "tab: everything that the runtime has")]
            current: root.tab === NetworkPage.Tab.Trust ? 0 : 1
            onPicked: (index) => root.tab = index === 0 ? NetworkPage.Tab.Trust : root.developerTab
        }
        TabLine {
            objectName: "developerTabs"
            visible: root.tab !== NetworkPage.Tab.Trust
            width: parent.width
            label: qsTr("Tools for developers", "tabs of the page, spoken")
            options: [qsTr("Calls", "tab, for developers: builds any call"), qsTr("Storage", "tab, for developers: reads any storage item"),
                qsTr("Functions", "tab, for developers: asks any runtime function"),
                qsTr("Block", "tab, for developers: one block in sentences"),
                qsTr("Understood", "tab, for developers: what fits the runtime")]
            current: root.tab - 1
            onPicked: (index) => root.tab = index + 1
        }
        TrustPane {
            visible: root.tab === NetworkPage.Tab.Trust
            width: parent.width
            network: root.network
            endpoints: root.endpoints
            warnings: root.warnings
            history: root.history
            onReportAsked: (url) => root.reportAsked(url)
        }
        CallPane {
            visible: root.tab === NetworkPage.Tab.Calls
            width: parent.width
            shell: root.shell
            calls: root.calls
        }
        StoragePane {
            visible: root.tab === NetworkPage.Tab.Storage
            width: parent.width
            storage: root.storage
            onProofAsked: (mark) => proofDetail.openFor(mark)
        }
        FunctionPane {
            visible: root.tab === NetworkPage.Tab.Functions
            width: parent.width
            functions: root.functions
        }
        BlockPane {
            visible: root.tab === NetworkPage.Tab.Block
            width: parent.width
            block: root.block
        }
        FitPane {
            visible: root.tab === NetworkPage.Tab.Understood
            width: parent.width
            fits: root.fits
        }
    }
    ProofPopover {
        id: proofDetail

        page: root
        proof: root.proof
    }
}
