// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What is not as it should be, one calm banner each.
Column {
    id: root

    required property WarningsModel warnings

    spacing: Theme.s12

    Repeater {
        model: root.warnings.rows
        Banner {
            id: entry

            required property string key
            required property bool bad
            required property string words
            required property string heading
            required property string button
            required property string link

            objectName: "warning:" + key
            width: root.width
            kind: bad ? Banner.Kind.Bad : Banner.Kind.Warning
            title: heading
            message: words
            action: button
            second: link
            onTriggered: root.warnings.act(entry.key)
            onSecondTriggered: root.warnings.actSecond(entry.key)
        }
    }
}
