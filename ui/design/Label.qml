// SPDX-License-Identifier: MIT
import QtQuick

// Every text of the interface. Plain always: names and words from the chain are never markup.
Text {
    id: root

    enum Role { Body, Note, Micro, Strong, Section, Title, TitleL, Hero, Stat, FigureL, FigureXl, Caption, Reading }

    property int role: Label.Role.Body
    readonly property bool display: role === Label.Role.Title || role === Label.Role.TitleL || role === Label.Role.Hero
        || role === Label.Role.FigureL || role === Label.Role.FigureXl

    textFormat: Text.PlainText
    color: role === Label.Role.Caption || role === Label.Role.Micro ? Theme.text3 : Theme.text
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: Text.AlignLeft
    renderType: Text.NativeRendering
    font.family: display ? Theme.displayFamily : Theme.textFamily
    font.pixelSize: {
        switch (role) {
        case Label.Role.Note:
        case Label.Role.Caption:
            return Theme.note
        case Label.Role.Micro:
            return Theme.micro
        case Label.Role.Section:
            return Theme.section
        case Label.Role.Reading:
            return Theme.reading
        case Label.Role.Stat:
            return Theme.stat
        case Label.Role.Title:
            return Theme.title
        case Label.Role.TitleL:
            return Theme.titleL
        case Label.Role.Hero:
            return Theme.hero
        case Label.Role.FigureL:
            return Theme.figureL
        case Label.Role.FigureXl:
            return Theme.figureXl
        default:
            return Theme.body
        }
    }
    font.weight: {
        switch (role) {
        case Label.Role.Strong:
        case Label.Role.Micro:
        case Label.Role.Caption:
        case Label.Role.Stat:
        case Label.Role.FigureXl:
            return Font.Medium
        case Label.Role.Section:
        case Label.Role.Title:
        case Label.Role.TitleL:
        case Label.Role.Hero:
        case Label.Role.FigureL:
            return Font.DemiBold
        default:
            return Font.Normal
        }
    }
    font.letterSpacing: role === Label.Role.FigureXl ? -0.015 * Theme.figureXl
        : role === Label.Role.TitleL ? -0.01 * Theme.titleL : 0
    lineHeightMode: wrapMode === Text.NoWrap ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: wrapMode === Text.NoWrap ? 1 : Math.round(font.pixelSize * (display ? 1.29 : 1.54))
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
