// SPDX-License-Identifier: MIT
#pragma once

// Paints the suggestions of a PhraseInput, one row each, letter by letter: a completed word is a word of the
// phrase.

#include "phrase_input.hpp"

namespace taonaut::ui {

class SuggestionView : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(taonaut::ui::PhraseInput* source READ source WRITE setSource NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor typedColor MEMBER m_typedColor NOTIFY changed FINAL) ///< letters that stand already
    Q_PROPERTY(QColor chosenColor MEMBER m_chosenColor NOTIFY changed FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(qreal rowHeight MEMBER m_rowHeight NOTIFY changed FINAL)
    Q_PROPERTY(qreal inset MEMBER m_inset NOTIFY changed FINAL)

public:
    explicit SuggestionView(QQuickItem* parent = nullptr);
    [[nodiscard]] PhraseInput* source() const { return m_source; }
    void setSource(PhraseInput* source);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    PhraseInput* m_source = nullptr;
    QColor m_color = Qt::white;
    QColor m_typedColor = Qt::gray;
    QColor m_chosenColor = Qt::darkGray;
    QFont m_font;
    qreal m_rowHeight = 28;
    qreal m_inset = 8;
};

} // namespace taonaut::ui
