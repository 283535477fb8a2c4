// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A column that scrolls when it does not fit, and follows the keyboard.
Flickable {
    id: root

    property real inset: Theme.s32
    property real maximumWidth: Theme.px(1416)
    property real spacing: 0
    default property alias items: column.data

    contentWidth: width
    contentHeight: column.height + 2 * Theme.s24
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true

    function show(item: Item) {
        let inside = item
        while (inside !== null && inside !== column)
            inside = inside.parent
        if (inside === null)
            return
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.s12
        const bottom = top + item.height + 2 * Theme.s12
        if (top < root.contentY)
            root.contentY = Math.max(0, top)
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.max(0, Math.min(bottom - root.height, root.contentHeight - root.height))
    }

    // What has the focus stays in sight when the form around it grows.
    onContentHeightChanged: {
        if (root.Window.activeFocusItem !== null)
            root.show(root.Window.activeFocusItem)
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            if (root.Window.activeFocusItem !== null)
                root.show(root.Window.activeFocusItem)
        }
    }
    Column {
        id: column

        x: root.inset
        y: Theme.s24
        width: Math.min(root.width - 2 * root.inset, root.maximumWidth)
        spacing: root.spacing
    }
    T.ScrollBar.vertical: ThinScrollBar {}
}
