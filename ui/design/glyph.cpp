// SPDX-License-Identifier: MIT
#include "glyph.hpp"

#include "svg_path.hpp"

#include <QPainter>

Glyph::Glyph(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Glyph::changed, this, [this] { update(); });
}

void Glyph::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / m_box, height() / m_box);
    const auto line = [](const QColor& color, qreal stroke) {
        return QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    const QPainterPath& path = taonaut::design::svgPath(m_path);
    if (m_filled) {
        painter->fillPath(path, m_color);
    }
    if (m_stroke > 0) {
        painter->strokePath(path, line(m_color, m_stroke));
    }
    if (!m_cutPath.isEmpty()) {
        painter->strokePath(taonaut::design::svgPath(m_cutPath), line(m_cutColor, 1.1));
    }
}
