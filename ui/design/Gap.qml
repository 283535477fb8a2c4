// SPDX-License-Identifier: MIT
import QtQuick

// Empty space in a column.
Item {
    property real size: Theme.s16

    implicitWidth: 1
    implicitHeight: size
    Accessible.ignored: true
}
