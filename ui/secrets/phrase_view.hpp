// SPDX-License-Identifier: MIT
#pragma once

// Paints the words of a fresh phrase, numbered, in columns. They go from the locked buffer to the screen
// letter by letter and nowhere else: no property, no selection, no clipboard. Hidden words are bars of one
// length, so that a glance at the screen does not tell how long they are.

#include "secret_glyphs.hpp"
#include "secret_text.hpp"

#include <QQuickPaintedItem>

namespace taonaut::ui {

class PhraseView : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(taonaut::ui::SecretText* content READ content WRITE setContent NOTIFY changed FINAL)
    Q_PROPERTY(bool revealed MEMBER m_revealed NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY changed FINAL) ///< of hidden words
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY changed FINAL)

public:
    explicit PhraseView(QQuickItem* parent = nullptr);
    [[nodiscard]] SecretText* content() const { return m_content; }
    void setContent(SecretText* content);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    SecretText* m_content = nullptr;
    bool m_revealed = false;
    QColor m_color = Qt::white;
    QColor m_numberColor = Qt::gray;
    QColor m_barColor = Qt::darkGray;
    QFont m_font;
    int m_columns = 3;
};

} // namespace taonaut::ui
