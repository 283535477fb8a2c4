// SPDX-License-Identifier: MIT
#include "hatch.hpp"

#include <QPainter>

Hatch::Hatch(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &Hatch::changed, this, [this] { update(); });
}

void Hatch::paint(QPainter* painter)
{
    constexpr qreal kStripe = 8.5;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    const qreal h = height();
    for (qreal x = -h; x < width() + h; x += 2 * kStripe) {
        painter->drawPolygon(
            QPolygonF({ QPointF(x, h), QPointF(x + kStripe, h), QPointF(x + kStripe + h, 0), QPointF(x + h, 0) }));
    }
}
