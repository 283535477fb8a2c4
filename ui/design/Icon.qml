// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// An icon by path; decoration beside a word, so it has no name of its own.
Glyph {
    id: root

    property real size: 20

    implicitWidth: Theme.px(size)
    implicitHeight: Theme.px(size)
    color: Theme.text2
    Accessible.ignored: true
}
