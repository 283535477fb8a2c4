// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A wallet from words that exist already.
Column {
    id: root

    required property StartModel start

    signal backAsked

    spacing: Theme.s24
    onVisibleChanged: {
        secret.clear()
        phrase.clear()
        if (visible)
            phrase.forceActiveFocus(Qt.OtherFocusReason)
    }

    StepHead {
        title: qsTr("Open a wallet from its words", "first start: title of the step")
        note: qsTr("The words are checked here and stored encrypted. Nobody else sees them.", "first start: below the title")
        onBackAsked: root.backAsked()
    }
    Field {
        id: phrase

        objectName: "phrase"
        width: parent.width
        secret: !reveal.checked
        label: qsTr("Recovery words", "first start: field")
        help: qsTr("12 to 24 English words with blanks between.", "first start: below the words")
        error: text === "" ? "" : root.start.phraseProblem(text)
        trailing: IconButton {
            id: reveal

            anchors.verticalCenter: parent === null ? undefined : parent.verticalCenter
            checkable: true
            size: 16
            iconPath: Icons.eye
            ink: checked ? Theme.accent : Theme.text2
            name: checked ? qsTr("Hide the words", "eye in the words field") : qsTr("Show the words", "eye in the words field")
        }
    }
    NewSecret {
        id: secret

        start: root.start
    }
    StepFoot {
        action: qsTr("Open the wallet", "first start: writes the encrypted key")
        error: root.start.error
        busy: root.start.busy
        ready: secret.ready && phrase.text !== "" && phrase.error === ""
        onPressed: {
            root.start.importPhrase(secret.name, secret.password, phrase.text)
            phrase.clear()
            secret.clear()
        }
    }
}
