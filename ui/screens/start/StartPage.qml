// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The first start: four doors, and what lies behind each. Escape goes one step back; typed secrets are wiped on leaving.
Rectangle {
    id: root

    enum Step { Doors, Create, Words, Confirm, Open, Watch, Development, Import }

    required property ShellModel shell
    required property StartModel start
    required property FoundModel found
    required property ImportModel imports
    required property Preferences preferences
    property int step: StartPage.Step.Doors
    readonly property bool art: width >= Theme.px(1000)

    signal leaveAsked

    /// The key of an address that is watched so far.
    function openUpgrade(address: string) {
        root.imports.expected = address
        root.step = StartPage.Step.Import
    }
    function back() {
        if (root.start.busy || root.imports.task.busy)
            return
        if (root.step === StartPage.Step.Confirm) {
            root.step = StartPage.Step.Words
        } else if (root.step === StartPage.Step.Import && root.imports.expected !== "") {
            root.leaveAsked()
        } else if (root.step === StartPage.Step.Import && root.found.count > 0) {
            root.imports.abandon()
            root.step = StartPage.Step.Open
        } else if (root.step !== StartPage.Step.Doors) {
            root.imports.abandon()
            root.start.abandon()
            root.step = StartPage.Step.Doors
        } else {
            root.leaveAsked()
        }
    }

    color: Theme.bg
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("First start", "name of the page, spoken")
    onVisibleChanged: {
        root.start.abandon()
        root.imports.abandon()
        root.imports.expected = ""
        root.step = StartPage.Step.Doors
        if (visible)
            doors.forceActiveFocus(Qt.TabFocusReason)
    }
    Keys.onEscapePressed: root.back()

    Connections {
        target: root.start
        function onDone() {
            root.leaveAsked()
        }
    }
    Connections {
        target: root.found
        function onDone() {
            root.leaveAsked()
        }
    }
    Connections {
        target: root.imports
        function onDone() {
            root.leaveAsked()
        }
    }
    StartArt {
        id: art

        visible: root.art
        width: Math.round(root.width * 0.389)
        height: parent.height
        shell: root.shell
    }
    Item {
        id: top

        anchors.left: root.art ? art.right : parent.left
        anchors.right: parent.right
        height: Theme.px(60)
        LanguageChoice {
            anchors.right: chip.left
            anchors.rightMargin: Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            preferences: root.preferences
        }
        NetworkChip {
            id: chip

            anchors.right: parent.right
            anchors.rightMargin: Theme.s32
            anchors.verticalCenter: parent.verticalCenter
            network: root.shell.network
            chainName: root.shell.chainName
            brief: root.width < Theme.px(560)
        }
    }
    ScrollPane {
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.left: top.left
        anchors.right: parent.right
        inset: Theme.s32
        maximumWidth: root.step === StartPage.Step.Doors ? Theme.px(800) : Theme.px(480)

        Gap {
            size: Math.max(0, (root.height - Theme.px(760)) / 2)
        }
        Doors {
            id: doors

            visible: root.step === StartPage.Step.Doors
            width: parent.width
            shell: root.shell
            found: root.found
            onPicked: (step) => root.step = step === StartPage.Step.Open && root.found.count === 0 ? StartPage.Step.Import : step
            onLeaveAsked: root.leaveAsked()
        }
        CreateStep {
            visible: root.step === StartPage.Step.Create
            width: parent.width
            start: root.start
            onReady: root.step = StartPage.Step.Words
            onBackAsked: root.back()
        }
        ConfirmStep {
            visible: root.step === StartPage.Step.Confirm
            width: parent.width
            start: root.start
            onBackAsked: root.back()
        }
        FoundStep {
            visible: root.step === StartPage.Step.Open
            width: parent.width
            found: root.found
            onBackAsked: root.back()
            onOtherAsked: root.step = StartPage.Step.Import
        }
        ImportStep {
            visible: root.step === StartPage.Step.Import
            width: parent.width
            start: root.start
            imports: root.imports
            onBackAsked: root.back()
        }
        WatchStep {
            visible: root.step === StartPage.Step.Watch
            width: parent.width
            start: root.start
            onBackAsked: root.back()
        }
        DevelopmentStep {
            visible: root.step === StartPage.Step.Development
            width: parent.width
            start: root.start
            onBackAsked: root.back()
        }
    }
    WordsStep {
        visible: root.step === StartPage.Step.Words
        anchors.fill: parent
        start: root.start
        onBackAsked: root.back()
        onReady: root.step = StartPage.Step.Confirm
    }
}
