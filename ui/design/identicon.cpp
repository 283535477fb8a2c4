// SPDX-License-Identifier: MIT
#include "identicon.hpp"

#include "core/crypto/hash.hpp"

#include <QPainter>
#include <QPainterPath>

using namespace taonaut;

Identicon::Identicon(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &Identicon::changed, this, [this] { update(); });
}

void Identicon::paint(QPainter* painter)
{
    constexpr int kCells = 6;
    const std::string text = m_address.toStdString();
    const Hash256 hash = crypto::blake2b256(bytesOf(text));
    const auto byte = [&](std::size_t i) { return std::to_integer<int>(hash.bytes[i]); };
    const int hue = byte(0) * 360 / 256;
    const int second = (hue + 90 + byte(1) * 180 / 256) % 360;
    const QColor tones[3] = { QColor::fromHsl(hue, 60, 52), QColor::fromHsl(hue, 120, 160),
        QColor::fromHsl(second, 130, 150) };
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(0, 0, width(), height()), tones[0]);
    // Cell edges on whole pixels, so that no seam shows.
    const auto edge = [&](int cell) { return qRound(width() * cell / kCells); };
    for (int row = 0; row < kCells; ++row) {
        for (int column = 0; column < kCells; ++column) {
            const int mirrored = column < kCells / 2 ? column : kCells - 1 - column;
            const int tone = byte(static_cast<std::size_t>(2 + row * 3 + mirrored)) % 3;
            painter->fillRect(
                QRect(QPoint(edge(column), edge(row)), QPoint(edge(column + 1) - 1, edge(row + 1) - 1)), tones[tone]);
        }
    }
    QPainterPath outside;
    outside.addRect(QRectF(0, 0, width(), height()));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(0, 0, width(), height()), m_radius, m_radius);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter->fillPath(outside.subtracted(inside), Qt::black);
}
