// SPDX-License-Identifier: MIT
import QtQuick

// Title and one line of status at the left, actions at the right; below each other where the page is narrow.
Item {
    id: root

    property string title: ""
    property string status: ""
    default property alias actions: row.data
    readonly property bool narrow: titleLabel.implicitWidth + statusLabel.implicitWidth + row.natural
        + Theme.s48 > width

    implicitHeight: narrow ? Theme.control + (status === "" ? 0 : statusLabel.implicitHeight + Theme.s4)
        + (row.natural === 0 ? 0 : row.height + Theme.s12) : Theme.control

    Label {
        id: titleLabel

        height: Theme.control
        text: root.title
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        id: statusLabel

        x: root.narrow ? 0 : titleLabel.implicitWidth + Theme.s16
        y: root.narrow ? Theme.control : Math.round((Theme.control - height) / 2) + Theme.px(1)
        width: root.narrow ? root.width : implicitWidth
        text: root.status
        role: Label.Role.Note
        color: Theme.text3
    }
    Flow {
        id: row

        readonly property real natural: {
            let sum = 0
            for (let i = 0; i < children.length; ++i)
                sum += children[i].visible ? children[i].width + (sum > 0 ? spacing : 0) : 0
            return Math.ceil(sum)
        }

        x: root.narrow ? 0 : root.width - natural
        y: root.narrow ? root.height - height : 0
        width: root.narrow ? root.width : natural
        spacing: Theme.s12
    }
}
