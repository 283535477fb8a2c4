// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// In which form a key file is written, and what that means. Folded away: the first choice is right for most.
FoldOut {
    id: root

    readonly property bool hardened: hard.checked

    function reset() {
        root.unfolded = false
        plain.checked = true
    }

    text: qsTr("Form of the key file", "choice of the form of a key file")
    note: hardened ? qsTr("Hardened", "form of a key file, short") : qsTr("Bittensor, opens in btcli", "form of a key file, short")

    RadioLine {
        id: plain

        checked: true
        text: qsTr("Bittensor form", "choice of the form of a key file")
        note: qsTr("Opens in btcli and every other Bittensor program. It is encrypted with a fixed salt: use a password that is hard to guess.",
            "below Bittensor form")
    }
    RadioLine {
        id: hard

        text: qsTr("Hardened form", "choice of the form of a key file")
        note: qsTr("Own salt and a stronger cipher: resists guessing better. Only Taonaut opens it; btcli sees the address and cannot sign.",
            "below hardened form")
    }
}
