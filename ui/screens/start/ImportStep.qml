// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A key from elsewhere: pasted, typed or dropped; recognised while it is typed, then kept under a name and a password.
Column {
    id: root

    required property StartModel start
    required property ImportModel imports

    signal backAsked

    function reach() {
        source.reach()
    }

    spacing: Theme.s24
    onVisibleChanged: {
        source.clear()
        secret.clear()
        if (visible)
            source.reach()
    }

    StepHead {
        title: root.imports.expected === "" ? qsTr("Open a wallet", "first start: title of the step")
            : root.imports.replaces ? qsTr("A new password for this wallet", "first start: title of the step, after a lost password")
            : qsTr("Add the key of this address", "first start: title of the step, for a watched address")
        note: root.imports.replaces ? qsTr("Its words make the same key again. The old file stays in the backup folder.", "first start: below the title, after a lost password")
            : qsTr("Words, a secret URI, a seed, or a key file. It is read here and stored encrypted; nobody else sees it.",
            "first start: below the title")
        onBackAsked: root.backAsked()
    }
    AddressLabel {
        visible: root.imports.expected !== ""
        address: root.imports.expected
        whole: true
    }
    KeySourceBox {
        id: source

        imports: root.imports
    }
    KeyPreviewBox {
        id: preview

        visible: root.imports.known
        imports: root.imports
    }
    NewSecret {
        id: secret

        visible: root.imports.known && !root.imports.unexpected
        asksName: !root.imports.replaces
        start: root.start
        onAccepted: foot.reach()
    }
    FormChoice {
        id: form

        visible: secret.visible
    }
    TaskFoot {
        id: foot

        task: root.imports.task
        action: root.imports.replaces ? qsTr("Set the password", "first start: writes the key file anew")
            : qsTr("Open the wallet", "first start: writes the encrypted key")
        ready: secret.visible && secret.ready && (!root.imports.published || preview.testOnly)
        onPressed: root.imports.take(secret.name, secret.password, form.hardened, preview.testOnly, preview.otherRule)
    }
}
