// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A question in the middle of the window. Escape cancels; focus stays inside and returns.
T.Popup {
    id: root

    default property alias items: column.data

    parent: T.Overlay.overlay
    x: parent === null ? 0 : Math.round((parent.width - width) / 2)
    y: parent === null ? 0 : Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(464), parent === null ? Theme.px(464) : parent.width - 2 * Theme.s16)
    height: Math.min(column.height + 2 * padding, parent === null ? column.height : parent.height - 2 * Theme.s16)
    padding: Theme.s32
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusDialog
        color: Theme.raised
        border.width: 1
        border.color: Theme.line2
    }
    contentItem: Flickable {
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        // Room for the focus rings of what stands at the edge.
        clip: contentHeight > height
        T.ScrollBar.vertical: ThinScrollBar {}
        Column {
            id: column

            width: parent.width
            spacing: root.spacing
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fadeTime
        }
    }
}
