// SPDX-License-Identifier: MIT
#include "secret_glyphs.hpp"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace taonaut::ui {

namespace {

constexpr qreal kDot = 0.5; // of the size of the type
constexpr qreal kDotAdvance = 0.86;

QString stringOf(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

} // namespace

SecretGlyph glyphAt(ByteView text, std::size_t byte)
{
    const auto at = [&](std::size_t i) { return std::to_integer<char32_t>(text[byte + i]); };
    const char32_t first = at(0);
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (size == 1 || byte + size > text.size()) {
        return { first, 1 };
    }
    char32_t character = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        character = (character << 6) | (at(i) & 0x3FU);
    }
    return { character, size };
}

SecretGlyphs::SecretGlyphs(const QFont& font, Look look)
    : m_font(font)
    , m_metrics(font)
    , m_look(look)
    , m_lineHeight(std::round(font.pixelSize() * 1.54))
{
    m_font.setHintingPreference(QFont::PreferVerticalHinting);
    m_font.setKerning(false);
    m_metrics = QFontMetricsF(m_font);
}

qreal SecretGlyphs::advance(char32_t character) const
{
    if (character == U'\n') {
        return 0;
    }
    return m_look == Look::Dots ? std::round(m_font.pixelSize() * kDotAdvance)
                                : m_metrics.horizontalAdvance(stringOf(character));
}

std::vector<SecretGlyphs::Line> SecretGlyphs::lines(ByteView text, qreal width) const
{
    std::vector<Line> result;
    Line line;
    qreal x = 0;
    std::size_t afterBlank = 0;
    const auto finish = [&](std::size_t end) {
        result.push_back({ line.start, end });
        line.start = end;
        x = 0;
    };
    for (std::size_t byte = 0; byte < text.size();) {
        const SecretGlyph glyph = glyphAt(text, byte);
        const qreal step = advance(glyph.character);
        const bool blank = glyph.character == U' ' && m_look == Look::Letters;
        if (width > 0 && x + step > width && byte > line.start && !blank) {
            byte = afterBlank > line.start ? afterBlank : byte;
            finish(byte);
            continue;
        }
        x += step;
        byte += glyph.size;
        afterBlank = blank ? byte : afterBlank;
        if (glyph.character == U'\n' && width > 0) {
            finish(byte);
        }
    }
    result.push_back({ line.start, text.size() });
    return result;
}

QPointF SecretGlyphs::placeOf(ByteView text, const std::vector<Line>& lines, std::size_t byte) const
{
    std::size_t number = lines.size() - 1;
    while (number > 0 && byte < lines[number].start) {
        --number;
    }
    qreal x = 0;
    for (std::size_t at = lines[number].start; at < byte;) {
        const SecretGlyph glyph = glyphAt(text, at);
        x += advance(glyph.character);
        at += glyph.size;
    }
    return { x, static_cast<qreal>(number) * m_lineHeight };
}

std::size_t SecretGlyphs::byteAt(ByteView text, const std::vector<Line>& lines, QPointF point) const
{
    const auto number = static_cast<std::size_t>(
        std::clamp(point.y() / m_lineHeight, 0.0, static_cast<qreal>(lines.size() - 1)));
    const bool last = number + 1 == lines.size();
    qreal x = 0;
    std::size_t byte = lines[number].start;
    while (byte < lines[number].end) {
        const SecretGlyph glyph = glyphAt(text, byte);
        const qreal step = advance(glyph.character);
        const bool beforeNextLine = !last && byte + glyph.size == lines[number].end;
        if (point.x() < x + step / 2 || beforeNextLine) {
            break;
        }
        x += step;
        byte += glyph.size;
    }
    return byte;
}

void SecretGlyphs::paint(QPainter& painter, ByteView line, QPointF corner) const
{
    painter.setFont(m_font);
    const qreal dot = std::round(m_font.pixelSize() * kDot);
    const qreal baseline = corner.y() + std::round((m_lineHeight + m_metrics.capHeight()) / 2);
    qreal x = corner.x();
    for (std::size_t byte = 0; byte < line.size();) {
        const SecretGlyph glyph = glyphAt(line, byte);
        const qreal step = advance(glyph.character);
        if (m_look == Look::Letters) {
            painter.drawText(QPointF(x, baseline), stringOf(glyph.character));
        } else if (glyph.character != U'\n') {
            painter.setBrush(painter.pen().color());
            painter.drawEllipse(
                QRectF(x + (step - dot) / 2, corner.y() + (m_lineHeight - dot) / 2, dot, dot));
        }
        x += step;
        byte += glyph.size;
    }
}

} // namespace taonaut::ui
