// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Three of the words, typed from the paper.
Column {
    id: root

    required property StartModel start
    readonly property bool filled: words.count === 3 && first.text !== "" && second.text !== "" && third.text !== ""

    signal backAsked

    function hand() {
        if (!root.filled || !root.start.confirmWords(first.text, second.text, third.text))
            return
        root.clear()
        root.start.create()
    }
    function clear() {
        first.clear()
        second.clear()
        third.clear()
    }

    spacing: Theme.s24
    onVisibleChanged: {
        root.clear()
        if (visible)
            first.forceActiveFocus(Qt.OtherFocusReason)
    }

    QtObject {
        id: words

        readonly property int count: root.start.asked.length
        function label(at: int): string {
            return qsTr("Word %1", "first start: field for the word at this position").arg(root.start.asked[at] ?? "")
        }
    }
    StepHead {
        title: qsTr("Type three of the words", "first start: title of the step")
        note: qsTr("From the paper. Back shows the words once more.", "first start: below the title")
        onBackAsked: root.backAsked()
    }
    Column {
        width: parent.width
        spacing: Theme.s16
        Field {
            id: first

            objectName: "word1"
            width: parent.width
            label: words.label(0)
        }
        Field {
            id: second

            objectName: "word2"
            width: parent.width
            label: words.label(1)
        }
        Field {
            id: third

            objectName: "word3"
            width: parent.width
            label: words.label(2)
            onAccepted: root.hand()
        }
    }
    StepFoot {
        action: qsTr("Create the wallet", "first start: writes the encrypted key")
        error: root.start.error
        busy: root.start.busy
        ready: root.filled
        onPressed: root.hand()
    }
}
