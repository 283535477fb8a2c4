// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A new wallet: its name and its password.
Column {
    id: root

    required property StartModel start

    signal ready
    signal backAsked

    spacing: Theme.s24
    onVisibleChanged: {
        if (visible)
            secret.reach()
        else
            secret.clear()
    }

    StepHead {
        title: qsTr("Create a wallet", "first start: title of the step")
        note: qsTr("Next come twelve words. Have paper and a pen ready.", "first start: below the title")
        onBackAsked: root.backAsked()
    }
    NewSecret {
        id: secret

        start: root.start
    }
    StepFoot {
        action: qsTr("Show the words", "first start: goes to the words of a new wallet")
        ready: secret.ready
        onPressed: {
            root.start.begin(secret.name, secret.password)
            secret.clear()
            root.ready()
        }
    }
}
