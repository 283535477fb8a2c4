// SPDX-License-Identifier: MIT
#pragma once

// A small plot of the newest values of one figure: a step line or bars over a horizontal grid. It draws no
// text.

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class HistoryPlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> values MEMBER m_values NOTIFY changed FINAL) ///< oldest first
    Q_PROPERTY(
        int room MEMBER m_room NOTIFY changed FINAL) ///< values that fit; the newest stands at the right
    Q_PROPERTY(double most MEMBER m_top NOTIFY changed FINAL) ///< the value at the upper edge
    Q_PROPERTY(int lines MEMBER m_lines NOTIFY changed FINAL) ///< of the grid above the base
    Q_PROPERTY(bool bars MEMBER m_bars NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor grid MEMBER m_grid NOTIFY changed FINAL)

public:
    explicit HistoryPlot(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void paintSteps(QPainter* painter) const;
    void paintBars(QPainter* painter) const;
    /// The left edge of the value's slot.
    [[nodiscard]] qreal left(qsizetype index) const;
    [[nodiscard]] qreal heightOf(double value) const;

    QList<double> m_values;
    int m_room = 1;
    double m_top = 1;
    int m_lines = 3;
    bool m_bars = false;
    QColor m_ink = Qt::cyan;
    QColor m_grid = Qt::gray;
};
