// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Back, title, one sentence.
Column {
    id: root

    property string title: ""
    property string note: ""

    signal backAsked

    width: parent === null ? 0 : parent.width
    spacing: Theme.s8

    AppButton {
        kind: AppButton.Kind.Link
        small: true
        iconPath: Icons.left
        text: qsTr("Back", "first start: one step back")
        onClicked: root.backAsked()
    }
    Label {
        width: parent.width
        text: root.title
        role: Label.Role.Title
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: root.note
        color: Theme.text2
        wrapMode: Text.Wrap
    }
}
