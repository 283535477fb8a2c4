// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Why a pane has nothing to show: the runtime is not known yet, there is no connection, or an answer failed.
Column {
    id: root

    property bool ready: true
    property bool online: true
    property string error: ""

    width: parent === null ? 0 : parent.width
    spacing: Theme.s12
    visible: !ready || !online || error !== ""

    EmptyState {
        visible: !root.ready
        width: parent.width
        iconPath: Icons.terminal
        title: qsTr("The runtime is not known yet", "developer panes: nothing was read")
        message: qsTr("It is read from the node once the newest block is verified, and compared with what this version knows.",
            "developer panes: nothing was read")
    }
    Banner {
        visible: root.ready && !root.online
        width: parent.width
        title: qsTr("Offline", "developer panes: no connection")
        message: qsTr("Forms can be filled in; answers come when the newest block is verified again.",
            "developer panes: no connection")
    }
    Banner {
        visible: root.error !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("That did not work", "a form: a step failed")
        message: root.error
    }
}
