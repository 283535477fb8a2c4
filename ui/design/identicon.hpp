// SPDX-License-Identifier: MIT
#pragma once

// A picture of an address: 6 x 6 cells, mirrored, hues from its BLAKE2b hash. It helps memory and is never a check.

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class Identicon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address MEMBER m_address NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)

public:
    explicit Identicon(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QString m_address;
    qreal m_radius = 4;
};
