// SPDX-License-Identifier: MIT
pragma Singleton
import QtQuick

// Every colour, size and duration of the interface. Sizes are device-independent pixels at text scale 100 %.
QtObject {
    id: root

    enum Mode { System, Light, Dark }

    property int mode: Theme.Mode.System
    property bool systemDark: true
    property real scale: 1
    property bool reduceMotion: false
    readonly property bool dark: mode === Theme.Mode.Dark || (mode === Theme.Mode.System && systemDark)

    // Surfaces, text, meaning, networks and series, as graphite and paper.
    readonly property color bg: dark ? "#15181B" : "#F6F4EE"
    readonly property color rail: dark ? "#111416" : "#EEEBE3"
    readonly property color surface: dark ? "#1B1F23" : "#FBFAF6"
    readonly property color raised: dark ? "#22272C" : "#FFFFFF"
    readonly property color inset: dark ? "#101315" : "#FFFFFF"
    readonly property color hover: dark ? "#1F2428" : "#F0EDE5"
    readonly property color pressed: dark ? "#2B3238" : "#E3DFD4"
    readonly property color selected: dark ? "#1B2A34" : "#E1ECF2"
    readonly property color line: dark ? "#2A3036" : "#DFDACE"
    readonly property color line2: dark ? "#3C454D" : "#C6C0B2"
    readonly property color ctl: dark ? "#6A757F" : "#85816F"
    readonly property color text: dark ? "#E9ECEE" : "#1C2024"
    readonly property color text2: dark ? "#ABB4BB" : "#495159"
    readonly property color text3: dark ? "#87929B" : "#60676D"
    readonly property color disabled: dark ? "#58626B" : "#A5A196"
    readonly property color accent: dark ? "#7DB7DE" : "#1B5E8A"
    readonly property color accentHover: dark ? "#9CCBEA" : "#134B70"
    readonly property color accentPressed: dark ? "#65A2CB" : "#0E3A58"
    readonly property color accentInk: dark ? "#0C1A24" : "#FFFFFF"
    readonly property color accentTint: dark ? "#1A2A36" : "#E1ECF2"
    readonly property color ok: dark ? "#7FBBA3" : "#27674F"
    readonly property color warn: dark ? "#D9B45B" : "#785600"
    readonly property color warnTint: dark ? "#2A2516" : "#F6EDD2"
    readonly property color bad: dark ? "#EF857B" : "#A62B24"
    readonly property color badTint: dark ? "#331D1D" : "#F8E4E0"
    readonly property color finney: dark ? "#7DB7DE" : "#1B5E8A"
    readonly property color test: dark ? "#B9A0E6" : "#66459C"
    readonly property color local: dark ? "#E39A63" : "#96480F"
    readonly property color localTint: dark ? "#2B2019" : "#F6E6D8"
    readonly property color head: dark ? "#9FBED3" : "#2A6085"
    readonly property color tail: dark ? "#D2BD8A" : "#765A14"
    readonly property color series1: dark ? "#7DB7DE" : "#1B5E8A"
    readonly property color series2: dark ? "#D9B45B" : "#8F6900"
    readonly property color series3: dark ? "#7FBBA3" : "#2B7A60"
    readonly property color series4: dark ? "#C79BD3" : "#8A4E9E"
    readonly property color series5: dark ? "#E39A63" : "#B85C1E"
    readonly property color series6: dark ? "#97A2AB" : "#6B7279"
    readonly property color scrim: dark ? "#9E080A0B" : "#5C2C2C2A"
    readonly property color clear: "transparent"

    // Families.
    readonly property string textFamily: "Taonaut Figures"
    readonly property string displayFamily: "Taonaut Display"
    readonly property string monoFamily: "JetBrains Mono"

    // Type sizes.
    readonly property int micro: px(11)
    readonly property int note: px(12)
    readonly property int body: px(13)
    readonly property int reading: px(15)
    readonly property int section: px(16)
    readonly property int stat: px(18)
    readonly property int title: px(20)
    readonly property int titleL: px(28)
    readonly property int hero: px(36)
    readonly property int figureL: px(32)
    readonly property int figureXl: px(44)

    // Space and radii.
    readonly property int s4: px(4)
    readonly property int s8: px(8)
    readonly property int s12: px(12)
    readonly property int s16: px(16)
    readonly property int s20: px(20)
    readonly property int s24: px(24)
    readonly property int s32: px(32)
    readonly property int s48: px(48)
    readonly property int radiusKey: 3
    readonly property int radiusChip: 4
    readonly property int radiusControl: 6
    readonly property int radiusCard: 8
    readonly property int radiusPopover: 10
    readonly property int radiusDialog: 12

    // Heights.
    readonly property int control: px(36)
    readonly property int controlSmall: px(28)
    readonly property int row: px(40)

    // Durations in milliseconds.
    readonly property int hoverTime: reduceMotion ? 0 : 80
    readonly property int fadeTime: reduceMotion ? 0 : 120
    readonly property int sheetTime: reduceMotion ? 0 : 160

    function px(size: real): int {
        return Math.round(size * scale)
    }
}
