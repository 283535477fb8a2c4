// SPDX-License-Identifier: MIT
#include "star_trails.hpp"

#include <QPainter>
#include <cmath>
#include <random>

StarTrails::StarTrails(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StarTrails::changed, this, [this] { update(); });
}

void StarTrails::paint(QPainter* painter)
{
    constexpr int kTrails = 130;
    constexpr unsigned kSeed = 7;
    constexpr int kSixteenth = 16; // QPainter counts angles in sixteenths of a degree
    std::mt19937 random(kSeed);
    const auto between = [&random](qreal low, qreal high) {
        return low + (high - low) * static_cast<qreal>(random()) / static_cast<qreal>(std::mt19937::max());
    };
    const QPointF pole(width() * 0.7, height() * 0.55);
    const qreal reach = std::hypot(width(), height()) * 0.62;
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < kTrails; ++i) {
        const qreal radius = reach * std::sqrt(between(0.001, 1));
        const int from = static_cast<int>(between(0, 360)) * kSixteenth;
        const int length = static_cast<int>(between(8, 34)) * kSixteenth;
        QColor ink = m_color;
        ink.setAlphaF(static_cast<float>(between(0.35, 1)));
        painter->setPen(QPen(ink, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawArc(QRectF(pole.x() - radius, pole.y() - radius, 2 * radius, 2 * radius), from, length);
        const qreal head = (from + length) / (180.0 * kSixteenth) * 3.14159265358979;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(
            QPointF(pole.x() + radius * std::cos(head), pole.y() - radius * std::sin(head)), 1.5, 1.5);
    }
    painter->setBrush(m_bright);
    painter->drawEllipse(pole, 3, 3);
}
