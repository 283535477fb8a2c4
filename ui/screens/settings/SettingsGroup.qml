// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Title of a group of settings with its line.
Column {
    id: root

    property string title: ""

    width: parent === null ? 0 : parent.width
    spacing: Theme.s12

    Gap {
        size: Theme.s12
    }
    Label {
        text: root.title
        role: Label.Role.Section
        Accessible.role: Accessible.Heading
    }
    Hairline {
        strong: true
        width: parent.width
    }
}
