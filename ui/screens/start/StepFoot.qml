// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// What went wrong, if anything, and the one way on.
Column {
    id: root

    property string action: ""
    property string error: ""
    property bool ready: false
    property bool busy: false

    signal pressed

    width: parent === null ? 0 : parent.width
    spacing: Theme.s16

    Banner {
        visible: root.error !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("That did not work", "first start: a step failed")
        message: root.error
    }
    AppButton {
        objectName: "next"
        kind: AppButton.Kind.Primary
        enabled: root.ready && !root.busy
        text: root.busy ? qsTr("Working…", "first start: the step is being done") : root.action
        onClicked: root.pressed()
    }
}
