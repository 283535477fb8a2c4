// SPDX-License-Identifier: MIT
import QtQuick

// Copies something, and shows for a moment that it did.
IconButton {
    id: root

    iconPath: done.running ? Icons.check : Icons.copy
    ink: done.running ? Theme.ok : Theme.text2
    size: 16
    onClicked: done.restart()

    Timer {
        id: done

        interval: 1500
    }
}
