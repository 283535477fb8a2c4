// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The one way on of a form: what went wrong, the button, and how far it is with a way to stop.
Column {
    id: root

    required property KeyTask task
    property string action: ""
    property string iconPath: ""
    property string error: task.error
    property string working: qsTr("Encrypting the key. This takes a moment, on purpose.", "progress of writing a key file")
    property bool ready: false
    property bool cancellable: true
    property bool inDialog: false // then the buttons stand at the right, the last is the way on

    signal pressed
    signal closeAsked

    function reach() {
        button.forceActiveFocus(Qt.TabFocusReason)
    }

    width: parent === null ? 0 : parent.width
    spacing: Theme.s16

    Banner {
        visible: root.error !== "" && !root.task.busy
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("That did not work", "a form: a step failed")
        message: root.error
    }
    ProgressLine {
        visible: root.task.busy
        progress: root.task.progress
        words: root.working
    }
    Row {
        x: root.inDialog ? parent.width - width : 0
        spacing: Theme.s12
        layoutDirection: root.inDialog ? Qt.RightToLeft : Qt.LeftToRight
        AppButton {
            id: button

            objectName: "next"
            kind: AppButton.Kind.Primary
            iconPath: root.iconPath
            enabled: root.ready && !root.task.busy
            text: root.task.busy ? qsTr("Working…", "a form: the step is being done") : root.action
            onClicked: root.pressed()
        }
        AppButton {
            visible: root.inDialog || (root.task.busy && root.cancellable)
            text: qsTr("Cancel", "a form: stops what is being done, or closes the dialog")
            onClicked: {
                if (root.task.busy && root.cancellable)
                    root.task.cancel()
                else
                    root.closeAsked()
            }
        }
    }
}
