// SPDX-License-Identifier: MIT
#pragma once

// An icon or mark painted from path data, sharp at every size on every renderer.

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

class Glyph : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path MEMBER m_path NOTIFY changed FINAL)
    Q_PROPERTY(qreal box MEMBER m_box NOTIFY changed FINAL) ///< side of the path's own square
    Q_PROPERTY(qreal stroke MEMBER m_stroke NOTIFY changed FINAL) ///< in box units; 0: no line
    Q_PROPERTY(bool filled MEMBER m_filled NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QString cutPath MEMBER m_cutPath NOTIFY changed FINAL) ///< a line drawn over it in cutColor
    Q_PROPERTY(QColor cutColor MEMBER m_cutColor NOTIFY changed FINAL)

public:
    explicit Glyph(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QString m_path;
    qreal m_box = 24;
    qreal m_stroke = 1.5;
    bool m_filled = false;
    QColor m_color = Qt::white;
    QString m_cutPath;
    QColor m_cutColor;
};
