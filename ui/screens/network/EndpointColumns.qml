// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// Where the columns of the table of endpoints stand. Narrow: two lines, the least needed columns are left out.
QtObject {
    property real width: 0
    readonly property bool narrow: width < Theme.px(860)

    readonly property real hostWidth: narrow ? width - Theme.px(140) : Math.round(width * 0.26)
    readonly property real providerLeft: hostWidth
    readonly property real providerWidth: Math.round(width * 0.13)
    readonly property real latencyRight: narrow ? width - Theme.s32 : providerLeft + providerWidth + Theme.px(76)
    readonly property real headRight: latencyRight + Theme.px(96)
    readonly property real wordsLeft: narrow ? Theme.s8 : headRight + Theme.s24
    readonly property real refusedRight: width - Theme.s32
    readonly property real proofsRight: refusedRight - Theme.px(84)
    readonly property real wordsWidth: narrow ? width - Theme.s48 : proofsRight - Theme.px(72) - wordsLeft
}
