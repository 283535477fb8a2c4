// SPDX-License-Identifier: MIT
#pragma once

// Where the characters of a secret stand and how they are painted: one by one, so that no string ever holds
// two of them beside each other.

#include "core/base/bytes.hpp"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <vector>

class QPainter;

namespace taonaut::ui {

/// One character of UTF-8 text that SecretText made, hence valid.
struct SecretGlyph {
    char32_t character = 0;
    std::size_t size = 1; ///< bytes
};
[[nodiscard]] SecretGlyph glyphAt(ByteView text, std::size_t byte);

class SecretGlyphs {
public:
    enum class Look : std::uint8_t { Dots, Letters };
    struct Line {
        std::size_t start = 0; ///< byte offsets
        std::size_t end = 0;
    };

    SecretGlyphs(const QFont& font, Look look);

    [[nodiscard]] qreal advance(char32_t character) const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    /// Breaks between words, and within a word that is longer than a line. width 0: one line.
    [[nodiscard]] std::vector<Line> lines(ByteView text, qreal width) const;
    /// Left edge of the character at `byte`, and its line.
    [[nodiscard]] QPointF placeOf(ByteView text, const std::vector<Line>& lines, std::size_t byte) const;
    /// The byte at which a caret nearest to the point stands.
    [[nodiscard]] std::size_t byteAt(ByteView text, const std::vector<Line>& lines, QPointF point) const;
    /// One line from its left upper corner.
    void paint(QPainter& painter, ByteView line, QPointF corner) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    Look m_look;
    qreal m_lineHeight;
};

} // namespace taonaut::ui
