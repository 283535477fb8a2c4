// SPDX-License-Identifier: MIT
#include "format.hpp"

#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/crypto/ss58.hpp"

#include <QCoreApplication>

namespace taonaut::ui {

namespace {

constexpr QChar kThinSpace(0x2009);

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, ',');
    }
    return digits;
}

QString decimals(Rao amount)
{
    return QString::number(amount.value() % Rao::kPerTao).rightJustified(9, '0');
}

} // namespace

AmountText amountText(Rao amount)
{
    const QString fraction = decimals(amount);
    const QString whole = grouped(QString::number(amount.value() / Rao::kPerTao));
    return { whole + "." + fraction.left(3), kThinSpace + fraction.mid(3, 3) + kThinSpace + fraction.mid(6) };
}

QString amountSentence(Rao amount)
{
    const AmountText text = amountText(amount);
    return text.lead + text.rest;
}

QString amountShort(Rao amount)
{
    const QString text = QString::fromStdString(taoText(amount));
    const qsizetype point = text.indexOf('.');
    return point < 0 ? grouped(text) : grouped(text.left(point)) + text.mid(point);
}

QString count(std::uint64_t value)
{
    return grouped(QString::number(value));
}

QString byteSize(std::uint64_t bytes)
{
    if (bytes < 1'000) {
        return QCoreApplication::translate("format", "%1 bytes", "size of what was received").arg(bytes);
    }
    const bool small = bytes < 1'000'000;
    const std::uint64_t tenths = bytes / (small ? 100 : 100'000);
    const QString figure = grouped(QString::number(tenths / 10)) + "." + QString::number(tenths % 10);
    return small ? QCoreApplication::translate("format", "%1 kB", "size of what was received").arg(figure)
                 : QCoreApplication::translate("format", "%1 MB", "size of what was received").arg(figure);
}

QString shortHex(ByteView bytes)
{
    const QString text = QString::fromStdString(toHex(bytes));
    return text.size() <= 24 ? text : text.left(12) + "…" + text.right(10);
}

QString shortHash(const Hash256& hash)
{
    return shortHex(hash.view());
}

QString address(const AccountId& account)
{
    return QString::fromStdString(crypto::toSs58(account));
}

QString shortAddress(const AccountId& account)
{
    const QString text = address(account);
    return text.left(8) + "…" + text.right(8);
}

int markOf(light::Level level)
{
    switch (level) {
    case light::Level::Final:
        return 3;
    case light::Level::Sealed:
    case light::Level::Linked:
        return 2;
    case light::Level::Reported:
        return 1;
    }
    return 1;
}

QString quoted(const std::string& text)
{
    QString result;
    for (const QChar c : QString::fromStdString(text)) {
        const bool direction
            = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.isPrint() && !direction && result.size() < 200) {
            result.append(c);
        }
    }
    return result;
}

} // namespace taonaut::ui
