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

    function hand() {
        if (!secret.ready)
            return
        root.start.begin(secret.name, secret.password, form.hardened)
        root.ready()
    }

    spacing: Theme.s24
    onVisibleChanged: {
        secret.clear()
        if (visible)
            secret.reach()
    }

    StepHead {
        title: qsTr("Create a wallet", "first start: title of the step")
        note: qsTr("Next come twelve words. Have paper and a pen ready.", "first start: below the title")
        onBackAsked: root.backAsked()
    }
    NewSecret {
        id: secret

        start: root.start
        onAccepted: root.hand()
    }
    FormChoice {
        id: form
    }
    TaskFoot {
        task: root.start.task
        error: root.start.error
        action: qsTr("Make the words", "first start: goes to the words of a new wallet")
        ready: secret.ready
        onPressed: root.hand()
    }
}
