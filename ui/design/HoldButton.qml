// SPDX-License-Identifier: MIT
import QtQuick

// An icon that acts as long as it is held, with the pointer or the space bar.
IconButton {
    id: root

    focusPolicy: Qt.TabFocus
    size: 16
    ink: down ? Theme.accent : Theme.text2
}
