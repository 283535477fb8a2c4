// SPDX-License-Identifier: MIT
#include "trie_ladder.hpp"

#include <QPainter>

TrieLadder::TrieLadder(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &TrieLadder::changed, this, [this] { update(); });
}

void TrieLadder::paint(QPainter* painter)
{
    // Cells of 13 x 10 at a distance of 17, when rows are 40 apart; all on whole pixels.
    const qreal scale = m_pitch / 40;
    const int cellWidth = qRound(13 * scale);
    const int cellHeight = qRound(10 * scale);
    const int cellPitch = qRound(17 * scale);
    const auto cell = [&](int nibble, qsizetype row) {
        return QRectF(
            nibble * cellPitch, static_cast<int>(static_cast<qreal>(row) * m_pitch), cellWidth, cellHeight);
    };
    painter->setRenderHint(QPainter::Antialiasing, false);
    int column = 7; // where the leaf stands when the root is the only node
    for (qsizetype row = 0; row < m_nibbles.size(); ++row) {
        const int taken = m_nibbles[row];
        if (taken < 0) {
            painter->fillRect(cell(column, row), m_taken);
            continue;
        }
        for (int nibble = 0; nibble < 16; ++nibble) {
            painter->fillRect(cell(nibble, row), nibble == taken ? m_taken : m_other);
        }
        column = taken;
        if (row + 1 == m_nibbles.size()) {
            continue;
        }
        const int next = m_nibbles[row + 1] < 0 ? column : m_nibbles[row + 1];
        const QPointF from(cell(column, row).center().x(), cell(column, row).bottom());
        const QPointF to(cell(next, row + 1).center().x(), cell(next, row + 1).top());
        const qreal middle = (from.y() + to.y()) / 2;
        painter->setPen(QPen(m_taken, 1.5));
        painter->drawPolyline(QPolygonF({ from, QPointF(from.x(), middle), QPointF(to.x(), middle), to }));
    }
}
