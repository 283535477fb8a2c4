// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Three of the words, typed from the paper.
Column {
    id: root

    required property StartModel start
    readonly property bool filled: words.count === 3 && !first.empty && !second.empty && !third.empty

    signal backAsked

    function hand() {
        if (!root.filled || !root.start.confirmWords(first.content, second.content, third.content))
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
        PhraseField {
            id: first

            name: "word1"
            oneWord: true
            width: parent.width
            label: words.label(0)
            onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
            onWordDone: second.forceActiveFocus(Qt.TabFocusReason)
        }
        PhraseField {
            id: second

            name: "word2"
            oneWord: true
            width: parent.width
            label: words.label(1)
            onAccepted: third.forceActiveFocus(Qt.TabFocusReason)
            onWordDone: third.forceActiveFocus(Qt.TabFocusReason)
        }
        PhraseField {
            id: third

            name: "word3"
            oneWord: true
            width: parent.width
            label: words.label(2)
            onAccepted: root.hand()
            onWordDone: foot.reach()
        }
    }
    TaskFoot {
        id: foot

        task: root.start.task
        action: qsTr("Create the wallet", "first start: writes the encrypted key")
        error: root.start.error
        ready: root.filled
        onPressed: root.hand()
    }
}
