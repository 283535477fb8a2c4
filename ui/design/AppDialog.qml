import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

// A question in the middle of the window. Escape cancels; focus stays inside and returns.
Popup {
    id: root

    property string title: ""

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.px(464), parent === null ? Theme.px(464) : parent.width - 2 * Theme.s32)
    padding: Theme.s32
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusDialog
        color: Theme.raised
        border.width: 1
        border.color: Theme.line2
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
