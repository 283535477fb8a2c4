// SPDX-License-Identifier: MIT
#pragma once

// Arcs around a pole, as a long exposure of the sky draws them. Decoration of the first start; always the same.

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class StarTrails : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor bright MEMBER m_bright NOTIFY changed FINAL) ///< of the pole

public:
    explicit StarTrails(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QColor m_color = Qt::gray;
    QColor m_bright = Qt::white;
};
