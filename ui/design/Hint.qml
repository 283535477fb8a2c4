// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A few words beside a control under the pointer. Plain text always.
T.ToolTip {
    id: root

    x: parent === null ? 0 : Math.round((parent.width - width) / 2)
    y: parent === null ? 0 : parent.height + Theme.s8
    margins: Theme.s8
    padding: Theme.s8
    delay: 500
    implicitWidth: words.implicitWidth + 2 * Theme.s8
    implicitHeight: words.implicitHeight + 2 * Theme.px(6)
    topPadding: Theme.px(6)
    bottomPadding: Theme.px(6)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Label {
        id: words

        text: root.text
        role: Label.Role.Note
    }
    background: Rectangle {
        radius: Theme.radiusChip
        color: Theme.raised
        border.width: 1
        border.color: Theme.line2
    }
}
