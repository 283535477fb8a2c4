// SPDX-License-Identifier: MIT
#include "history_plot.hpp"

#include <QPainter>
#include <algorithm>

HistoryPlot::HistoryPlot(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &HistoryPlot::changed, this, [this] { update(); });
}

qreal HistoryPlot::left(qsizetype index) const
{
    const qsizetype room = std::max(1, m_room);
    return width() * static_cast<qreal>(room - m_values.size() + index) / static_cast<qreal>(room);
}

qreal HistoryPlot::heightOf(double value) const
{
    return m_top > 0 ? std::clamp(value / m_top, 0.0, 1.0) * (height() - 1) : 0;
}

void HistoryPlot::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int line = 0; line <= m_lines; ++line) {
        const int y = qRound((height() - 1) * line / std::max(1, m_lines));
        painter->fillRect(QRectF(0, y, width(), 1), m_grid);
    }
    if (m_bars) {
        paintBars(painter);
    } else {
        paintSteps(painter);
    }
}

void HistoryPlot::paintSteps(QPainter* painter) const
{
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const qreal y = height() - 0.5 - heightOf(m_values[i]);
        line << QPointF(left(i), y) << QPointF(left(i + 1), y);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_ink, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

void HistoryPlot::paintBars(QPainter* painter) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const int from = qRound(left(i));
        const int to = qRound(left(i + 1)) - 2; // a gap between bars
        const int tall = qRound(heightOf(m_values[i]));
        painter->fillRect(QRectF(from, height() - tall, std::max(1, to - from), tall), m_ink);
    }
}
