// SPDX-License-Identifier: MIT
import QtQuick

// A line of one device pixel.
Rectangle {
    property bool strong: false

    implicitHeight: 1
    color: strong ? Theme.line2 : Theme.line
    Accessible.ignored: true
}
