// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// What can be done about a lost password, plainly.
Column {
    id: root

    signal againAsked
    signal wordsAsked
    signal foundAsked

    width: parent === null ? 0 : parent.width
    spacing: Theme.s16
    onVisibleChanged: {
        if (visible)
            again.forceActiveFocus(Qt.TabFocusReason)
    }

    Label {
        text: qsTr("A password cannot be reset", "lost password: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("Not by us, not by anyone: it is the key to the file and is kept nowhere. The money is not lost with it. Balances stay visible here, and the words open the same account again.",
            "lost password: text")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Hairline {
        width: parent.width
    }
    Choice {
        id: again

        iconPath: Icons.refresh
        text: qsTr("Try again", "lost password: a way on")
        note: qsTr("Another keyboard layout or caps lock is a common reason.", "lost password: below Try again")
        onClicked: root.againAsked()
    }
    Choice {
        objectName: "lostWords"
        iconPath: Icons.key
        text: qsTr("I have the words", "lost password: a way on")
        note: qsTr("They make the same key again, under a new password. The old file stays in the backup folder.", "lost password: below I have the words")
        onClicked: root.wordsAsked()
    }
    Choice {
        iconPath: Icons.disk
        text: qsTr("I have a backup", "lost password: a way on")
        note: qsTr("An exported key file or an older copy, with a password that you know.", "lost password: below I have a backup")
        onClicked: root.foundAsked()
    }
}
