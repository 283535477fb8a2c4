// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What the selected account holds, each figure with its proof.
Item {
    id: root

    required property ShellModel shell
    required property PortfolioModel portfolio
    required property ProofModel proof
    readonly property bool wide: pane.width >= Theme.px(900)

    signal sendAsked
    signal receiveAsked
    signal startAsked

    function showProof() {
        root.openProof(totals.mark)
    }

    function openProof(mark: Item) {
        if (root.portfolio.known) {
            root.proof.refresh()
            proofDetail.openFor(mark)
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Portfolio", "name of the page, spoken")

    ScrollPane {
        id: pane

        anchors.fill: parent
        spacing: Theme.s16

        PageHead {
            width: parent.width
            title: qsTr("Portfolio", "title of the page")
            status: root.shell.hasAccount ? root.shell.statusLine : ""

            AppButton {
                visible: root.portfolio.canFund && !root.portfolio.empty
                iconPath: Icons.plus
                enabled: !root.portfolio.funding
                text: root.portfolio.funding ? qsTr("Asking the faucet…", "portfolio: test money is on its way")
                    : qsTr("Get test TAO", "portfolio: asks the local chain's faucet")
                onClicked: root.portfolio.fund()
            }
            AppButton {
                visible: root.shell.hasAccount && !root.portfolio.empty
                iconPath: Icons.incoming
                text: qsTr("Receive", "portfolio: opens the own address")
                onClicked: root.receiveAsked()
            }
            AppButton {
                visible: root.shell.hasAccount && !root.portfolio.empty
                kind: AppButton.Kind.Primary
                iconPath: Icons.out
                text: qsTr("Send", "portfolio: opens the transfer form")
                onClicked: root.sendAsked()
            }
        }
        EmptyState {
            visible: !root.shell.hasAccount
            width: parent.width
            iconPath: Icons.portfolio
            title: qsTr("No account yet", "portfolio without any account: title")
            message: qsTr("Create a wallet, open one from its words, or watch an address. The chain runs and is verified meanwhile.",
                "portfolio without any account: text")
            AppButton {
                kind: AppButton.Kind.Primary
                iconPath: Icons.plus
                text: qsTr("Add an account", "portfolio without any account: opens the doors of the first start")
                onClicked: root.startAsked()
            }
        }
        Item {
            visible: root.shell.hasAccount
            width: parent.width
            height: root.wide ? Math.max(totals.height, own.height) : totals.height + Theme.s24 + own.height

            TotalFigure {
                id: totals

                width: root.wide ? parent.width / 2 : parent.width
                portfolio: root.portfolio
                opened: proofDetail.visible
                onProofAsked: root.showProof()
            }
            OwnAddress {
                id: own

                x: root.wide ? parent.width - width : 0
                y: root.wide ? 0 : totals.height + Theme.s24
                shell: root.shell
            }
        }
        Banner {
            visible: root.portfolio.fundError !== ""
            width: parent.width
            kind: Banner.Kind.Warning
            title: qsTr("The faucet gave nothing", "portfolio: asking for test money failed")
            message: root.portfolio.fundError
            action: qsTr("Ask again", "portfolio: asks the faucet once more")
            onTriggered: root.portfolio.fund()
        }
        Gap {
            visible: root.shell.hasAccount && !root.portfolio.empty
            size: Theme.s8
        }
        HoldingsTable {
            visible: root.shell.hasAccount && !root.portfolio.empty
            width: parent.width
            portfolio: root.portfolio
            onProofAsked: (mark) => root.openProof(mark)
        }
        EmptyState {
            visible: root.shell.hasAccount && root.portfolio.empty
            width: parent.width
            iconPath: Icons.portfolio
            title: qsTr("Nothing here yet", "portfolio of an empty account: title")
            message: qsTr("Proven empty %1.", "portfolio of an empty account: %1 is \"at block N\"").arg(root.portfolio.provenLine)

            AppButton {
                visible: root.portfolio.canFund
                kind: AppButton.Kind.Primary
                iconPath: Icons.plus
                enabled: !root.portfolio.funding
                text: root.portfolio.funding ? qsTr("Asking the faucet…", "portfolio: test money is on its way")
                    : qsTr("Get test TAO", "portfolio: asks the local chain's faucet")
                onClicked: root.portfolio.fund()
            }
            AppButton {
                kind: root.portfolio.canFund ? AppButton.Kind.Plain : AppButton.Kind.Primary
                iconPath: Icons.incoming
                text: qsTr("Receive", "portfolio: opens the own address")
                onClicked: root.receiveAsked()
            }
        }
    }
    ProofPopover {
        id: proofDetail

        page: root
        proof: root.proof
    }
}
