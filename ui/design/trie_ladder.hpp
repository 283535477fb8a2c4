// SPDX-License-Identifier: MIT
#pragma once

// The way from a state root to a value: one row per node, sixteen cells for its children, the taken one in colour.

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class TrieLadder : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Per node the child taken (0 to 15), -1 for the last.
    Q_PROPERTY(QList<int> nibbles MEMBER m_nibbles NOTIFY changed FINAL)
    Q_PROPERTY(qreal pitch MEMBER m_pitch NOTIFY changed FINAL) ///< distance of rows
    Q_PROPERTY(QColor taken MEMBER m_taken NOTIFY changed FINAL)
    Q_PROPERTY(QColor other MEMBER m_other NOTIFY changed FINAL)

public:
    explicit TrieLadder(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QList<int> m_nibbles;
    qreal m_pitch = 40;
    QColor m_taken = Qt::green;
    QColor m_other = Qt::gray;
};
