// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A message is signed at the left and checked at the right; below each other where the page is narrow.
Item {
    id: root

    required property ShellModel shell
    required property MessageModel message
    readonly property bool narrow: width < Theme.px(760)
    readonly property real half: narrow ? width : Math.round((width - Theme.s48) / 2)

    signal unlockAsked

    implicitHeight: narrow ? sign.height + Theme.s48 + verify.height : Math.max(sign.height, verify.height)

    SignPane {
        id: sign

        width: root.half
        shell: root.shell
        message: root.message
        onUnlockAsked: root.unlockAsked()
    }
    Rectangle {
        visible: !root.narrow
        x: root.half + Theme.s24
        width: 1
        height: parent.height
        color: Theme.line
    }
    VerifyPane {
        id: verify

        x: root.narrow ? 0 : root.half + Theme.s48
        y: root.narrow ? sign.height + Theme.s48 : 0
        width: root.half
        message: root.message
    }
}
