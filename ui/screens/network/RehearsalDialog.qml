// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// The lying-server test, watched.
AppDialog {
    id: root

    required property RehearsalModel rehearsal

    function show() {
        root.open()
    }

    spacing: Theme.s16
    width: Math.min(Theme.px(680), parent === null ? Theme.px(680) : parent.width - 2 * Theme.s16)
    onOpened: (start.enabled ? start : close_).forceActiveFocus(Qt.TabFocusReason)

    Label {
        width: parent.width
        text: qsTr("Lying-server test", "dialog: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("A liar inside this program stands between the present server and a second light client, and tells one lie after the other. Your figures are not touched.",
            "lying-server test: what it does")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    ProgressLine {
        visible: root.rehearsal.running
        progress: root.rehearsal.progress
        words: root.rehearsal.progressWords
    }
    Row {
        visible: root.rehearsal.over && !root.rehearsal.running
        spacing: Theme.s12
        ProofMark {
            anchors.verticalCenter: parent.verticalCenter
            size: 24
            ground: Theme.raised
            level: root.rehearsal.held ? ProofMark.Level.Proven : ProofMark.Level.Checking
        }
        Label {
            objectName: "rehearsalSummary"
            anchors.verticalCenter: parent.verticalCenter
            text: root.rehearsal.summary
            role: Label.Role.Section
            color: root.rehearsal.held ? Theme.ok : Theme.text
        }
    }
    Banner {
        visible: root.rehearsal.error !== "" && !root.rehearsal.running
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("The test did not run to its end", "lying-server test: it failed itself")
        message: root.rehearsal.error
    }
    ListView {
        id: list

        objectName: "rehearsalList"
        width: parent.width
        height: Math.max(Theme.px(132), Math.min(contentHeight, (root.parent === null ? 0 : root.parent.height) - Theme.px(330)))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.rehearsal.rows
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lies", "lying-server test: list, spoken")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: RehearsalRow {
            width: ListView.view.width - Theme.s12
        }
        Keys.onUpPressed: list.flick(0, Theme.px(400))
        Keys.onDownPressed: list.flick(0, -Theme.px(400))
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.s4
            visible: list.activeFocus
            radius: Theme.radiusControl
            color: Theme.clear
            border.width: 2
            border.color: Theme.accent
        }
    }
    Row {
        x: parent.width - width
        spacing: Theme.s12
        AppButton {
            id: close_

            objectName: "closeRehearsal"
            text: root.rehearsal.running ? qsTr("Stop the test", "lying-server test: button") : qsTr("Close", "lying-server test: button")
            onClicked: {
                if (root.rehearsal.running)
                    root.rehearsal.cancel()
                else
                    root.close()
            }
        }
        AppButton {
            id: start

            objectName: "startRehearsal"
            kind: AppButton.Kind.Primary
            enabled: root.rehearsal.canRun
            text: root.rehearsal.running ? qsTr("Running…", "lying-server test: button")
                : root.rehearsal.over ? qsTr("Run again", "lying-server test: button") : qsTr("Run the test", "lying-server test: button")
            onClicked: root.rehearsal.run()
        }
    }
}
