// SPDX-License-Identifier: MIT
import QtQuick

// Nothing to show, said plainly, with what can be done about it.
Rectangle {
    id: root

    property string iconPath: ""
    property string title: ""
    property string message: ""
    default property alias actions: row.data

    implicitHeight: column.height + 2 * Theme.s24
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Column {
        id: column

        x: Theme.s24
        y: Theme.s24
        width: parent.width - 2 * Theme.s24
        spacing: Theme.s8
        Row {
            width: parent.width
            spacing: Theme.s12
            Icon {
                id: icon

                visible: root.iconPath !== ""
                path: root.iconPath
            }
            Label {
                width: parent.width - icon.width - parent.spacing
                text: root.title
                role: Label.Role.Section
                wrapMode: Text.Wrap
            }
        }
        Label {
            width: Math.min(parent.width, Theme.px(560))
            text: root.message
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Gap {
            visible: row.visibleChildren.length > 0
            size: Theme.s4
        }
        Flow {
            id: row

            width: parent.width
            spacing: Theme.s12
        }
    }
}
