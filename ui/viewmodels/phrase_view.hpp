// SPDX-License-Identifier: MIT
#pragma once

// Paints the words of a fresh phrase, numbered, in columns. They go from the locked buffer to the screen and
// nowhere else: no property, no selection, no clipboard.

#include "start_model.hpp"

#include <QColor>
#include <QQuickPaintedItem>

namespace taonaut::ui {

class PhraseView : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(taonaut::ui::StartModel* model READ model WRITE setModel NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY changed FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY changed FINAL)

public:
    explicit PhraseView(QQuickItem* parent = nullptr);
    [[nodiscard]] StartModel* model() const { return m_model; }
    void setModel(StartModel* model);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    StartModel* m_model = nullptr;
    QColor m_color = Qt::white;
    QColor m_numberColor = Qt::gray;
    QFont m_font;
    int m_columns = 3;
};

} // namespace taonaut::ui
