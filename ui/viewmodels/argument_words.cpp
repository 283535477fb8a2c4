// SPDX-License-Identifier: MIT
#include "argument_words.hpp"

#include "call_words.hpp"
#include "core/base/hex.hpp"
#include "format.hpp"

#include <QCoreApplication>

namespace taonaut::ui {

using wallet::Argument;
using wallet::Role;

namespace {

constexpr std::size_t kLongestBytes = 64;
constexpr int kDeepestInLine = 3;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ArgumentWords)
public:
    explicit Words(const AccountNames& names)
        : m_names(names)
    {
    }

    /// Empty: the parts say everything.
    QString own(const Argument& argument) const
    {
        if (argument.isNone()) {
            return tr("none", "value of an argument that is optional and absent");
        }
        if (const auto number = argument.number()) {
            if (const QString text = withUnit(argument, *number); !text.isEmpty()) {
                return text;
            }
        }
        return std::visit([&](const auto& value) { return plain(value); }, argument.value);
    }
    /// With its parts in brackets.
    QString line(const Argument& argument, int depth = 0) const
    {
        const QString text = own(argument);
        if (argument.parts.empty() || depth >= kDeepestInLine) {
            return argument.parts.empty() ? text : text + QStringLiteral("…");
        }
        constexpr std::size_t kMost = 8;
        QStringList parts;
        for (std::size_t i = 0; i < argument.parts.size() && i < kMost; ++i) {
            const Argument& part = argument.parts[i];
            const QString value = line(part, depth + 1);
            parts.append(part.name.empty() ? value : quoted(part.name) + QStringLiteral(": ") + value);
        }
        if (argument.parts.size() > kMost) {
            parts.append(tr("%n more", "after the first elements of a list",
                static_cast<int>(argument.parts.size() - kMost)));
        }
        const QString inside = parts.join(QStringLiteral(", "));
        if (text == QStringLiteral("Some")) {
            return inside;
        }
        return text.isEmpty() ? QStringLiteral("[") + inside + QStringLiteral("]")
                              : text + QStringLiteral(" (") + inside + QStringLiteral(")");
    }

private:
    static QString withUnit(const Argument& argument, std::uint64_t number)
    {
        switch (argument.role) {
        case Role::Tao:
            return tr("τ %1", "an amount of TAO").arg(amountShort(Rao(number)));
        case Role::Alpha:
            return argument.netuid
                ? alphaText(number, *argument.netuid)
                : tr("%1 α", "an amount of alpha of some subnet").arg(amountShort(Rao(number)));
        case Role::Price:
            return tr("τ %1 per α", "a price").arg(amountShort(Rao(number)));
        case Role::Block:
            return count(number);
        case Role::Share:
            return shareText(number, 65535);
        case Role::WideShare:
            return shareText(number, std::numeric_limits<std::uint64_t>::max());
        default:
            return {};
        }
    }
    static QString plain(std::monostate) { return {}; }
    static QString plain(bool value)
    {
        return value ? tr("yes", "value of an argument") : tr("no", "value of an argument");
    }
    static QString plain(const wallet::Number& value)
    {
        Argument only;
        only.value = value;
        return QString::fromStdString(neutralText(only));
    }
    static QString plain(const std::string& value)
    {
        return tr("“%1”", "text from the chain").arg(quoted(value));
    }
    static QString plain(const Bytes& value)
    {
        if (value.size() <= kLongestBytes) {
            return QString::fromStdString(toHex(value));
        }
        const ByteView all(value);
        return QString::fromStdString(toHex(all.first(24))) + "…"
            + QString::fromStdString(toBareHex(all.last(16))) + " "
            + tr("(%n bytes)", "after shortened bytes", static_cast<int>(value.size()));
    }
    QString plain(const AccountId& value) const { return m_names.of(value); }
    static QString plain(const Hash256& value) { return QString::fromStdString(toHex(value.view())); }
    static QString plain(const wallet::ChosenCase& value) { return quoted(value.name); }
    static QString plain(const wallet::BitRow& value)
    {
        return QString::fromStdString(toHex(value.store)) + " "
            + tr("(%n bits)", "after a row of bits", static_cast<int>(value.count));
    }
    static QString plain(const wallet::NestedCall& value)
    {
        return tr("call %1 of those above", "value of an argument: one of the calls that are listed")
            .arg(value.index + 1);
    }

    const AccountNames& m_names;
};

bool isMono(const Argument& argument)
{
    return std::holds_alternative<Bytes>(argument.value) || std::holds_alternative<Hash256>(argument.value)
        || std::holds_alternative<wallet::BitRow>(argument.value);
}

class Rows {
public:
    Rows(const AccountNames& names, std::size_t most)
        : m_names(names)
        , m_most(most)
    {
    }

    void add(const Argument& argument, const QString& name, int depth)
    {
        if (static_cast<std::size_t>(m_rows.size()) >= m_most) {
            ++m_leftOut;
            return;
        }
        const Words words(m_names);
        const AccountId* account = argument.account();
        const Argument* held = argument.held();
        if (held != nullptr && held != &argument) {
            add(*held, name, depth); // an Option with a value is the value
            return;
        }
        const bool brief = isBrief(argument);
        m_rows.append(QVariantMap { { "depth", depth }, { "name", name }, { "type", quoted(argument.type) },
            { "text",
                account != nullptr ? m_names.nameOf(*account)
                    : brief        ? words.line(argument)
                                   : words.own(argument) },
            { "address", account != nullptr ? address(*account) : QString() },
            { "mono", isMono(argument) } });
        for (std::size_t i = 0; !brief && i < argument.parts.size(); ++i) {
            const Argument& part = argument.parts[i];
            add(part, part.name.empty() ? QString::number(i + 1) : quoted(part.name), depth + 1);
        }
    }
    QVariantList take()
    {
        if (m_leftOut > 0) {
            m_rows.append(QVariantMap { { "depth", 0 }, { "name", QString() }, { "type", QString() },
                { "text",
                    QCoreApplication::translate("ArgumentWords", "%n more",
                        "after the first elements of a list", static_cast<int>(m_leftOut)) },
                { "address", QString() }, { "mono", false } });
        }
        return m_rows;
    }

private:
    /// Lists of plain numbers take one line.
    static bool isBrief(const Argument& argument)
    {
        return argument.parts.size() <= 64
            && std::all_of(argument.parts.begin(), argument.parts.end(), [](const Argument& part) {
                   return part.parts.empty() && part.name.empty() && part.account() == nullptr
                       && !isMono(part);
               });
    }

    const AccountNames& m_names;
    std::size_t m_most;
    std::size_t m_leftOut = 0;
    QVariantList m_rows;
};

} // namespace

QString argumentText(const Argument& argument, const AccountNames& names)
{
    return Words(names).line(argument);
}

namespace {

/// One value alone needs no number.
QString nameOf(const Argument& argument, std::size_t place, std::size_t count)
{
    return !argument.name.empty() ? quoted(argument.name)
        : count == 1              ? QString()
                                  : QString::number(place + 1);
}

} // namespace

QVariantList argumentRows(const std::vector<Argument>& arguments, const AccountNames& names, std::size_t most)
{
    Rows rows(names, most);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Argument& argument = arguments[i];
        rows.add(argument, nameOf(argument, i, arguments.size()), 0);
    }
    return rows.take();
}

} // namespace taonaut::ui
