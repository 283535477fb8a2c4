// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// The window: network strip, rail, top bar, one page, and what may lie over it.
T.ApplicationWindow {
    id: root

    enum Page { Portfolio, Send, Receive, Activity, Settings, Accounts, Network }

    required property ShellModel shell
    required property StartModel start
    required property PortfolioModel portfolio
    required property ProofModel proof
    required property SendModel send
    required property ReviewModel review
    required property ActivityModel activity
    required property FoundModel found
    required property ImportModel imports
    required property AccountsModel accounts
    required property AccountModel account
    required property ContactsModel contacts
    required property MessageModel message
    required property NetworkModel network
    required property NetworksModel networks
    required property EndpointsModel endpoints
    required property WarningsModel warnings
    required property HistoryModel history
    required property RehearsalModel rehearsal
    required property CallModel calls
    required property StorageModel storage
    required property FunctionModel functions
    required property BlockModel block
    required property FitModel fits
    required property Preferences preferences

    property int page: Main.Page.Portfolio
    property bool doorsAsked: false
    property bool lookingAround: false
    readonly property bool atStart: doorsAsked || (!shell.hasAccount && !lookingAround)
    readonly property bool keysAct: !atStart && !unlock.visible && !sheet.visible && !dialogs.anyVisible

    function open(page: int) {
        root.doorsAsked = false
        root.lookingAround = true
        root.page = page
    }
    function openStart() {
        root.doorsAsked = true
    }
    function openUpgrade() {
        root.doorsAsked = true
        startPage.openUpgrade(root.shell.accountAddress)
    }
    function openProof() {
        root.open(Main.Page.Portfolio)
        portfolioPage.showProof()
    }
    function openUnlock() {
        unlock.open()
    }
    function lockOrUnlock() {
        if (shell.canLock && shell.unlocked)
            shell.lock()
        else if (shell.canLock)
            unlock.open()
    }

    width: 1440
    height: 900
    minimumWidth: 960
    minimumHeight: 640
    visible: true
    title: qsTr("Taonaut", "title of the window")
    color: Theme.bg

    Looks {
        preferences: root.preferences
    }
    Shortcuts {
        active: root.keysAct
        onPageAsked: (page) => root.open(page)
        onLockAsked: root.lockOrUnlock()
    }

    NavigationRail {
        id: rail

        visible: !root.atStart
        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        compact: root.width < Theme.px(1280)
        page: root.page
        onAsked: (page) => root.open(page)
    }
    TopBar {
        id: bar

        visible: !root.atStart
        anchors.top: strip.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        shell: root.shell
        accounts: root.accounts
        networks: root.networks
        onLockAsked: root.lockOrUnlock()
        onAccountAsked: root.openStart()
        onManageAsked: root.open(Main.Page.Accounts)
        onNetworkAsked: root.open(Main.Page.Network)
        onEndpointAsked: (network) => dialogs.askEndpoint(network)
        onCheckpointAsked: (network) => dialogs.askCheckpoint(network)
    }
    Banner {
        id: banner

        visible: !root.atStart && root.shell.bannerKind >= 0
        anchors.top: bar.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.margins: Theme.s16
        anchors.leftMargin: Theme.s32
        anchors.rightMargin: Theme.s32
        kind: Math.max(0, root.shell.bannerKind)
        title: root.shell.bannerTitle
        message: root.shell.bannerMessage
        action: root.shell.bannerAction
        onTriggered: root.shell.answerBanner()
    }
    Item {
        id: pages

        visible: !root.atStart
        anchors.top: banner.visible ? banner.bottom : bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right

        PortfolioPage {
            id: portfolioPage

            anchors.fill: parent
            visible: root.page === Main.Page.Portfolio
            shell: root.shell
            portfolio: root.portfolio
            proof: root.proof
            onSendAsked: root.open(Main.Page.Send)
            onReceiveAsked: root.open(Main.Page.Receive)
            onStartAsked: root.openStart()
        }
        TransferPage {
            anchors.fill: parent
            visible: root.page === Main.Page.Send || root.page === Main.Page.Receive
            receiving: root.page === Main.Page.Receive
            shell: root.shell
            send: root.send
            onTabAsked: (receiving) => root.open(receiving ? Main.Page.Receive : Main.Page.Send)
            onStartAsked: root.openStart()
        }
        ActivityPage {
            anchors.fill: parent
            visible: root.page === Main.Page.Activity
            shell: root.shell
            activity: root.activity
            onSendAsked: root.open(Main.Page.Send)
        }
        SettingsPage {
            anchors.fill: parent
            visible: root.page === Main.Page.Settings
            preferences: root.preferences
            walletsFolder: root.found.folder
        }
        AccountsPage {
            objectName: "accountsPage"
            anchors.fill: parent
            visible: root.page === Main.Page.Accounts
            shell: root.shell
            accounts: root.accounts
            account: root.account
            contacts: root.contacts
            message: root.message
            onStartAsked: root.openStart()
            onUpgradeAsked: root.openUpgrade()
            onUnlockAsked: unlock.open()
        }
        NetworkPage {
            objectName: "networkPage"
            anchors.fill: parent
            visible: root.page === Main.Page.Network
            shell: root.shell
            network: root.network
            endpoints: root.endpoints
            warnings: root.warnings
            history: root.history
            proof: root.proof
            calls: root.calls
            storage: root.storage
            functions: root.functions
            block: root.block
            fits: root.fits
            onEndpointAsked: dialogs.askEndpoint(root.shell.network)
            onRehearsalAsked: dialogs.showRehearsal()
            onReportAsked: (url) => dialogs.showReport(url)
        }
    }
    StartPage {
        id: startPage

        objectName: "startPage"
        anchors.fill: parent
        anchors.topMargin: strip.height
        visible: root.atStart
        shell: root.shell
        start: root.start
        found: root.found
        imports: root.imports
        preferences: root.preferences
        onLeaveAsked: {
            root.doorsAsked = false
            root.lookingAround = true
        }
    }
    NetworkStrip {
        id: strip

        width: parent.width
        network: root.shell.network
    }

    SigningSheet {
        id: sheet

        review: root.review
        network: root.shell.network
        onUnlockAsked: unlock.open()
    }
    UnlockDialog {
        id: unlock

        shell: root.shell
        onWordsAsked: root.openUpgrade()
        onFoundAsked: root.openUpgrade()
    }
    NetworkDialogs {
        id: dialogs

        objectName: "networkDialogs"
        networks: root.networks
        endpoints: root.endpoints
        rehearsal: root.rehearsal
    }
    Connections {
        target: root.shell
        function onReportAsked() {
            dialogs.showReport("")
        }
        function onCheckpointAsked() {
            dialogs.askCheckpoint(root.shell.network)
        }
    }
    Connections {
        target: root.warnings
        function onCheckpointAsked() {
            dialogs.askCheckpoint(root.shell.network)
        }
        function onEndpointAsked() {
            dialogs.askEndpoint(root.shell.network)
        }
    }
    Connections {
        target: root.review
        function onConfirmed() {
            root.open(Main.Page.Activity)
        }
    }
}
