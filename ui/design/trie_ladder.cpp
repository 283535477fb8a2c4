#include "trie_ladder.hpp"

#include <QPainter>

TrieLadder::TrieLadder(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &TrieLadder::changed, this, [this] { update(); });
}

void TrieLadder::paint(QPainter* painter)
{
    constexpr qreal kCellWidth = 13;
    constexpr qreal kCellHeight = 10;
    constexpr qreal kCellPitch = 17;
    const auto cell = [&](int nibble, qsizetype row) {
        return QRectF(nibble * kCellPitch, static_cast<qreal>(row) * m_pitch, kCellWidth, kCellHeight);
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
        painter->drawPolyline(
            QPolygonF({ from, QPointF(from.x(), middle), QPointF(to.x(), middle), to }));
    }
}
