// SPDX-License-Identifier: MIT
import QtQuick

// One check of the signing sheet: icon, verdict, sentence, source.
Item {
    id: root

    enum Verdict { Pass, Info, Note, Stop }

    property int verdict: CheckLine.Verdict.Pass
    property string word: ""
    property string sentence: ""
    property string source: ""
    readonly property color ink: verdict === CheckLine.Verdict.Pass ? Theme.ok
        : verdict === CheckLine.Verdict.Note ? Theme.warn : verdict === CheckLine.Verdict.Stop ? Theme.bad : Theme.text3

    implicitHeight: Math.max(Theme.controlSmall, text.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: word + ": " + sentence + (source === "" ? "" : ", " + source)

    Icon {
        id: icon

        size: 16
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        path: root.verdict === CheckLine.Verdict.Pass ? Icons.check
            : root.verdict === CheckLine.Verdict.Info ? Icons.info
            : root.verdict === CheckLine.Verdict.Stop ? Icons.stop : Icons.warning
    }
    Label {
        id: verdictLabel

        anchors.left: icon.right
        anchors.leftMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(36)
        text: root.word
        role: Label.Role.Note
        font.weight: Font.Medium
        color: root.ink
        Accessible.ignored: true
    }
    Label {
        id: text

        anchors.left: verdictLabel.right
        anchors.leftMargin: Theme.s8
        anchors.right: sourceLabel.left
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        text: root.sentence
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: sourceLabel

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.source
        role: Label.Role.Note
        color: Theme.text3
        Accessible.ignored: true
    }
}
