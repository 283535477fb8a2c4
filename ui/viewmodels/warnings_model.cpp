// SPDX-License-Identifier: MIT
#include "warnings_model.hpp"

#include "format.hpp"

#include <algorithm>
#include <cstdlib>

namespace taonaut::ui {

using Kind = service::LinkWarning::Kind;

namespace {

constexpr auto kRuntime = "runtime";
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

QString keyOf(Kind kind)
{
    switch (kind) {
    case Kind::CheckpointOld:
        return QStringLiteral("checkpoint");
    case Kind::ClockOff:
        return QStringLiteral("clock");
    case Kind::ServersBehind:
        return QStringLiteral("behind");
    case Kind::FewProviders:
        return QStringLiteral("providers");
    case Kind::SplitView:
        return QStringLiteral("split");
    case Kind::SealsNotUnderstood:
        return QStringLiteral("seals");
    case Kind::ForcedChange:
        return QStringLiteral("forced");
    }
    return {};
}

/// "3 minutes", "2 hours", "5 days".
QString span(std::int64_t milliseconds)
{
    const std::int64_t length = std::abs(milliseconds);
    if (length < 90'000) {
        return WarningsModel::tr("%n second(s)", "a span of time", static_cast<int>(length / 1'000));
    }
    if (length < 2 * kHour) {
        return WarningsModel::tr("%n minute(s)", "a span of time", static_cast<int>(length / kMinute));
    }
    if (length < 2 * kDay) {
        return WarningsModel::tr("%n hour(s)", "a span of time", static_cast<int>(length / kHour));
    }
    return WarningsModel::tr("%n day(s)", "a span of time", static_cast<int>(length / kDay));
}

QVariantMap banner(const QString& title, const QString& text, const QString& action = {}, bool bad = false)
{
    return { { "bad", bad }, { "heading", title }, { "words", text }, { "button", action },
        { "link", QString() } };
}

QVariantMap checkpointBanner(std::int64_t days)
{
    QVariantMap row = banner(
        WarningsModel::tr("The checkpoint is %n day(s) old", "warning: title", static_cast<int>(days)),
        WarningsModel::tr(
            "Whoever got hold of retired keys since then could sign another history. Install a newer "
            "Taonaut, or enter a block hash from a source you trust, or continue.",
            "warning: an old checkpoint"),
        WarningsModel::tr("Enter a block hash…", "warning: opens the dialog of checkpoints"));
    row["link"] = WarningsModel::tr("Continue", "warning: puts it away");
    return row;
}

QVariantMap clockBanner(std::int64_t ahead)
{
    return banner(ahead > 0
            ? WarningsModel::tr("This computer's clock is %1 ahead", "warning: title; a span of time")
                  .arg(span(ahead))
            : WarningsModel::tr("This computer's clock is %1 behind", "warning: title; a span of time")
                  .arg(span(ahead)),
        WarningsModel::tr(
            "Compared with the servers' blocks. Good blocks may be taken for false ones until the clock "
            "is right; finality does not depend on it.",
            "warning: the clock is off"),
        WarningsModel::tr("Check again", "warning: after the clock was set right"));
}

} // namespace

WarningsModel::WarningsModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_rows({ "key", "bad", "heading", "words", "button", "link" })
{
    connect(&session, &service::Session::changed, this, &WarningsModel::follow);
    follow();
}

void WarningsModel::follow()
{
    m_snapshot = m_session.snapshot();
    if (m_snapshot->chain.network != m_network) {
        m_network = m_snapshot->chain.network;
        m_putAway.clear();
    }
    QList<QVariantMap> rows;
    const auto add = [&](const QString& key, QVariantMap row) {
        if (!row.isEmpty() && !m_putAway.contains(key)) {
            row["key"] = key;
            rows.append(std::move(row));
        }
    };
    if (m_snapshot->light != nullptr) {
        for (const service::LinkWarning& warning : m_snapshot->light->warnings) {
            add(keyOf(warning.kind), row(warning));
        }
    }
    add(kRuntime, runtimeRow());
    m_rows.setRows(std::move(rows));
}

QVariantMap WarningsModel::row(const service::LinkWarning& warning) const
{
    switch (warning.kind) {
    case Kind::CheckpointOld:
        return checkpointBanner(warning.amount);
    case Kind::ClockOff:
        return clockBanner(warning.amount);
    case Kind::ServersBehind:
        return banner(tr("No new block for %1", "warning: title; a span of time").arg(span(warning.amount)),
            tr("The chain has stalled, or every server that is asked holds blocks back. What is shown stays "
               "proven, "
               "and is that old.",
                "warning: servers are behind"),
            tr("Add an endpoint…", "warning: opens the dialog of endpoints"));
    case Kind::FewProviders:
        return banner(
            tr("%n operator(s) confirm the start", "warning: title", static_cast<int>(warning.amount)),
            tr("Three of different operators would make it hard to keep another chain before you. Proofs do "
               "not "
               "depend on their number.",
                "warning: few different operators"),
            tr("Add an endpoint…", "warning: opens the dialog of endpoints"));
    case Kind::SplitView:
        return banner(tr("Two final blocks at height %1", "warning: title; a block number")
                          .arg(count(static_cast<std::uint64_t>(std::max<std::int64_t>(0, warning.amount)))),
            tr("Authorities signed two histories that exclude each other. Nothing is trusted until you "
               "compare a "
               "block hash with a source you trust. Do not sign anything.",
                "warning: conflicting finality"),
            tr("Enter a block hash…", "warning: opens the dialog of checkpoints"), true);
    case Kind::SealsNotUnderstood:
        return banner(tr("Blocks are made in a new way", "warning: title"),
            tr("This version cannot check the authors of new blocks. Final blocks are proven as before; "
               "newer ones "
               "stay unproven until Taonaut is updated.",
                "warning: seals are not understood"));
    case Kind::ForcedChange:
        return banner(tr("The chain replaced its authorities by force", "warning: title"),
            tr("No proof leads across such a change. A newer Taonaut with a new checkpoint is needed, or a "
               "block "
               "hash from a source you trust.",
                "warning: forced change of voters"),
            tr("Enter a block hash…", "warning: opens the dialog of checkpoints"), true);
    }
    return {};
}

QVariantMap WarningsModel::runtimeRow() const
{
    using service::RuntimeTrust;
    if (m_snapshot->runtimeTrust == RuntimeTrust::NotPinned) {
        QStringList providers;
        for (const std::string& provider : m_snapshot->runtimeProviders) {
            providers.append(quoted(provider));
        }
        QVariantMap row = banner(tr("The runtime is newer than this program", "warning: title"),
            tr("Its code is proven, how to read it is the word of: %1. They agree. A newer Taonaut knows it "
               "by heart.",
                "warning: metadata that is not pinned; names of operators")
                .arg(providers.join(tr(", ", "between names of operators"))));
        row["link"] = tr("Understood", "warning: puts it away");
        return row;
    }
    if (m_snapshot->runtimeTrust == RuntimeTrust::Differs) {
        return banner(tr("Servers describe the runtime differently", "warning: title"),
            tr("Figures could be read wrongly, so nothing is decoded and nothing can be signed until they "
               "agree.",
                "warning: metadata differs"),
            tr("Ask again", "warning: connects again"));
    }
    return {};
}

void WarningsModel::act(const QString& key)
{
    if (key == keyOf(Kind::CheckpointOld) || key == keyOf(Kind::SplitView)
        || key == keyOf(Kind::ForcedChange)) {
        emit checkpointAsked();
    } else if (key == keyOf(Kind::FewProviders) || key == keyOf(Kind::ServersBehind)) {
        emit endpointAsked();
    } else {
        m_session.reconnect();
    }
}

void WarningsModel::actSecond(const QString& key)
{
    m_putAway.insert(key);
    follow();
}

} // namespace taonaut::ui
