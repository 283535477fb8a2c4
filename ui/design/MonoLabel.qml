// SPDX-License-Identifier: MIT
import QtQuick

// Addresses, hashes, endpoints: one width per character, no ligatures.
Text {
    id: root

    textFormat: Text.PlainText
    color: Theme.text2
    verticalAlignment: Text.AlignVCenter
    renderType: Text.NativeRendering
    elide: Text.ElideMiddle
    font.family: Theme.monoFamily
    font.pixelSize: Theme.note
    font.preferShaping: false
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
