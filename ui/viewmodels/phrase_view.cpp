// SPDX-License-Identifier: MIT
#include "phrase_view.hpp"

#include <QPainter>

namespace taonaut::ui {

PhraseView::PhraseView(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &PhraseView::changed, this, [this] { update(); });
}

void PhraseView::setModel(StartModel* model)
{
    if (m_model != nullptr) {
        disconnect(m_model, nullptr, this, nullptr);
    }
    m_model = model;
    if (m_model != nullptr) {
        connect(m_model, &StartModel::changed, this, [this] { update(); });
    }
    emit changed();
}

void PhraseView::paint(QPainter* painter)
{
    if (m_model == nullptr || m_model->phrase().empty()) {
        return;
    }
    const ByteView text = m_model->phrase().view();
    const QLatin1StringView words(
        reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
    const int count = m_model->wordCount();
    const int rows = (count + m_columns - 1) / m_columns;
    const qreal cellWidth = width() / m_columns;
    const qreal cellHeight = height() / rows;
    painter->setFont(m_font);
    int n = 0;
    for (const QLatin1StringView word : words.tokenize(u' ')) {
        const QRectF cell((n / rows) * cellWidth, (n % rows) * cellHeight, cellWidth, cellHeight);
        const qreal numberWidth = m_font.pixelSize() * 1.8;
        painter->setPen(m_numberColor);
        painter->drawText(QRectF(cell.left(), cell.top(), numberWidth - 10, cellHeight),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(n + 1));
        painter->setPen(m_color);
        painter->drawText(
            cell.adjusted(numberWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString(word));
        ++n;
    }
}

} // namespace taonaut::ui
