// SPDX-License-Identifier: MIT
#include "catalogue.hpp"

#include "core/base/hex.hpp"
#include "format.hpp"

namespace taonaut::ui {

QStringList namesOf(const std::vector<std::string>& names)
{
    QStringList texts;
    for (const std::string& name : names) {
        texts.append(QString::fromStdString(name));
    }
    return texts;
}

QString documentation(const std::vector<std::string>& lines)
{
    constexpr qsizetype kLongest = 400;
    QString text;
    for (const std::string& line : lines) {
        const QString words = quoted(line).trimmed();
        if (text.size() > kLongest || (words.isEmpty() && !text.isEmpty())) {
            break; // the first paragraph says what it is
        }
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + words;
    }
    return text.size() <= kLongest ? text : text.left(kLongest) + "…";
}

QString rawText(ByteView bytes)
{
    constexpr std::size_t kLongest = 2048;
    if (bytes.size() <= kLongest) {
        return QString::fromStdString(toHex(bytes));
    }
    return QString::fromStdString(toHex(bytes.first(kLongest / 2))) + "…"
        + QString::fromStdString(toBareHex(bytes.last(kLongest / 2)));
}

wallet::NameResolver namesIn(const service::Session& session)
{
    return [&session](std::string_view name) { return AccountNames(*session.snapshot()).find(name); };
}

bool isFollowing(const service::Session& session)
{
    return session.snapshot()->chain.phase == service::Phase::Following;
}

} // namespace taonaut::ui
