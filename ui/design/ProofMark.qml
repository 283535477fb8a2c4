// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// How certain a figure is: filled shield, outlined shield, open circle, broken shield. Always the same four shapes.
Glyph {
    id: root

    enum Level { None, Reported, Checking, Proven, Contradiction }

    property int level: ProofMark.Level.None
    property real size: 12
    property color ground: Theme.bg
    readonly property bool solid: level === ProofMark.Level.Proven || level === ProofMark.Level.Contradiction

    implicitWidth: Theme.px(size)
    implicitHeight: Theme.px(size)
    visible: level !== ProofMark.Level.None
    box: 12
    filled: solid
    stroke: solid ? 0 : 1.2
    path: {
        switch (level) {
        case ProofMark.Level.Proven:
            return Icons.markProven
        case ProofMark.Level.Checking:
            return Icons.markChecking
        case ProofMark.Level.Contradiction:
            return Icons.markContradiction
        default:
            return Icons.markReported
        }
    }
    cutPath: level === ProofMark.Level.Proven && size >= 16 ? Icons.markTick : ""
    cutColor: ground
    color: {
        switch (level) {
        case ProofMark.Level.Proven:
            return Theme.ok
        case ProofMark.Level.Contradiction:
            return Theme.bad
        case ProofMark.Level.Reported:
            return Theme.text3
        default:
            return Theme.text2
        }
    }
    Accessible.ignored: true
}
