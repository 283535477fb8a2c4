// SPDX-License-Identifier: MIT
#include "phrase_view.hpp"

#include "typed_words.hpp"

#include <QPainter>
#include <cmath>

namespace taonaut::ui {

PhraseView::PhraseView(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    m_font.setPixelSize(20);
    connect(this, &PhraseView::changed, this, [this] { update(); });
}

void PhraseView::setContent(SecretText* content)
{
    if (m_content != nullptr) {
        disconnect(m_content, nullptr, this, nullptr);
    }
    m_content = content;
    if (m_content != nullptr) {
        connect(m_content, &SecretText::changed, this, [this] { update(); });
    }
    emit changed();
}

void PhraseView::paint(QPainter* painter)
{
    if (m_content == nullptr || m_content->empty()) {
        return;
    }
    const ByteView text = m_content->view();
    const auto words = wordsIn(text);
    const SecretGlyphs look(m_font, SecretGlyphs::Look::Letters);
    const int count = static_cast<int>(words.size());
    const int rows = (count + m_columns - 1) / m_columns;
    const qreal cellWidth = width() / m_columns;
    const qreal cellHeight = height() / rows;
    const qreal numberWidth = std::round(m_font.pixelSize() * 1.8);
    painter->setRenderHint(QPainter::Antialiasing);
    for (int n = 0; n < count; ++n) {
        const TypedWord& word = words[static_cast<std::size_t>(n)];
        const QRectF cell((n / rows) * cellWidth, (n % rows) * cellHeight, cellWidth, cellHeight);
        painter->setFont(m_font);
        painter->setPen(m_numberColor);
        painter->drawText(QRectF(cell.left(), cell.top(), numberWidth - m_font.pixelSize() / 2.0, cellHeight),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(n + 1));
        const QPointF corner(
            cell.left() + numberWidth, cell.top() + std::round((cellHeight - look.lineHeight()) / 2));
        if (m_revealed) {
            painter->setPen(m_color);
            look.paint(*painter, text.subspan(word.start, word.end - word.start), corner);
        } else {
            const qreal height = std::round(m_font.pixelSize() * 0.4);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_barColor);
            painter->drawRoundedRect(QRectF(corner.x(), std::round(cell.center().y() - height / 2),
                                         std::round(m_font.pixelSize() * 4.6), height),
                height / 2, height / 2);
        }
    }
}

} // namespace taonaut::ui
