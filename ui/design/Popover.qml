// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A box beside what was pressed. Escape or a press elsewhere closes it; the focus stays inside and returns.
T.Popup {
    id: root

    property string name: ""

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.s12
    padding: Theme.s8
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    background: Rectangle {
        radius: Theme.radiusPopover
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
