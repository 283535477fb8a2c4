// SPDX-License-Identifier: MIT
#include "suggestion_view.hpp"

#include <QPainter>
#include <cmath>

namespace taonaut::ui {

SuggestionView::SuggestionView(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    m_font.setPixelSize(13);
    connect(this, &SuggestionView::changed, this, [this] { update(); });
}

void SuggestionView::setSource(PhraseInput* source)
{
    if (m_source != nullptr) {
        disconnect(m_source, nullptr, this, nullptr);
    }
    m_source = source;
    if (m_source != nullptr) {
        connect(m_source, &PhraseInput::suggestionsChanged, this, [this] { update(); });
    }
    emit changed();
}

void SuggestionView::paint(QPainter* painter)
{
    if (m_source == nullptr) {
        return;
    }
    const SecretGlyphs look(m_font, SecretGlyphs::Look::Letters);
    painter->setRenderHint(QPainter::Antialiasing);
    qreal y = 0;
    int row = 0;
    for (const std::string_view word : m_source->suggestions()) {
        if (row++ == m_source->suggestion()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_chosenColor);
            painter->drawRoundedRect(QRectF(0, y, width(), m_rowHeight), 4, 4);
        }
        const ByteView letters = bytesOf(word);
        const std::size_t typed = std::min(m_source->typedLetters(), letters.size());
        const QPointF corner(m_inset, y + std::round((m_rowHeight - look.lineHeight()) / 2));
        qreal x = 0;
        for (std::size_t i = 0; i < typed; ++i) {
            x += look.advance(glyphAt(letters, i).character);
        }
        painter->setPen(m_typedColor);
        look.paint(*painter, letters.first(typed), corner);
        painter->setPen(m_color);
        look.paint(*painter, letters.subspan(typed), corner + QPointF(x, 0));
        y += m_rowHeight;
    }
}

} // namespace taonaut::ui
