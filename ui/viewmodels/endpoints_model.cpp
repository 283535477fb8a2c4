// SPDX-License-Identifier: MIT
#include "endpoints_model.hpp"

#include "core/base/hex.hpp"
#include "format.hpp"
#include "lie_words.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QUrl>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace taonaut::ui {

using service::Agreement;
using service::EndpointView;

namespace {

constexpr int kSlow = 1'000; // ms
const QString kDash = QStringLiteral("–");

struct Standing {
    QString words;
    EndpointsModel::Tone tone = EndpointsModel::Tone::Quiet;
    int mark = 0; ///< ProofMark.Level; 0: none
};

Standing openStanding(const EndpointView& endpoint, std::uint32_t best)
{
    using Tone = EndpointsModel::Tone;
    const std::uint32_t head = endpoint.head ? endpoint.head->value() : 0;
    switch (endpoint.agreement) {
    case Agreement::Differs:
        return { EndpointsModel::tr("Another block where one is final", "agreement of a server"), Tone::Bad,
            4 };
    case Agreement::Behind:
        return { head != 0 && head < best ? EndpointsModel::tr(
                     "%n block(s) behind", "agreement of a server", static_cast<int>(best - head))
                                          : EndpointsModel::tr("Behind", "agreement of a server"),
            Tone::Late };
    case Agreement::Agrees:
        // A block or two on the way are no delay.
        if (head != 0 && head + 3 < best) {
            return { EndpointsModel::tr(
                         "%n block(s) behind", "agreement of a server", static_cast<int>(best - head)),
                Tone::Late };
        }
        return { EndpointsModel::tr("Agrees", "agreement of a server"), Tone::Good, 3 };
    case Agreement::Unknown:
        break;
    }
    return { EndpointsModel::tr("Connected, not compared yet", "agreement of a server") };
}

Standing standingOf(const EndpointView& endpoint, std::uint32_t best)
{
    using Tone = EndpointsModel::Tone;
    switch (endpoint.state) {
    case EndpointView::State::Dropped:
        return { EndpointsModel::tr("Dropped: %1", "agreement of a server that lied; %1 names the lie")
                     .arg(endpoint.problem
                             ? lieName(*endpoint.problem)
                             : EndpointsModel::tr("a false answer", "what a server was dropped for")),
            Tone::Bad, 4 };
    case EndpointView::State::Idle:
        return { EndpointsModel::tr("Not needed now", "state of a server") };
    case EndpointView::State::Connecting:
        return { EndpointsModel::tr("Connecting", "state of a server") };
    case EndpointView::State::Waiting:
        return { EndpointsModel::tr("No answer, tried again later", "state of a server"), Tone::Late };
    case EndpointView::State::Open:
        break;
    }
    return openStanding(endpoint, best);
}

} // namespace

QString hostOf(const std::string& url)
{
    const QUrl parsed(quoted(url));
    const QString host = parsed.host();
    if (host.isEmpty()) {
        return quoted(url);
    }
    const QString named = host.contains(':') ? "[" + host + "]" : host;
    return parsed.port() < 0 ? named : named + ":" + QString::number(parsed.port());
}

EndpointsModel::EndpointsModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_rows({ "url", "host", "provider", "primary", "latency", "slow", "head", "tone", "words", "mark",
          "proofs", "refused", "dropped", "reason", "quote", "hasReport", "own", "spoken" })
{
    connect(&session, &service::Session::changed, this, &EndpointsModel::follow);
    follow();
}

void EndpointsModel::follow()
{
    m_snapshot = m_session.snapshot();
    QList<QVariantMap> rows;
    if (m_snapshot->light != nullptr) {
        for (const EndpointView& endpoint : m_snapshot->light->endpoints) {
            rows.append(row(endpoint));
        }
    }
    m_rows.setRows(std::move(rows));
    emit changed();
}

bool EndpointsModel::isOwn(const std::string& url) const
{
    const service::NetworkView* network = m_snapshot->networkView(m_snapshot->chain.network);
    return network != nullptr && network->network != service::Network::Local
        && std::any_of(network->endpoints.begin(), network->endpoints.end(),
            [&](const service::NetworkEndpoint& known) { return known.url == url && !known.shipped; });
}

const service::Contradiction* EndpointsModel::reportOf(const std::string& url) const
{
    if (m_snapshot->light == nullptr) {
        return nullptr;
    }
    const auto& kept = m_snapshot->light->contradictions;
    const auto found = std::find_if(kept.rbegin(), kept.rend(),
        [&](const service::Contradiction& report) { return url.empty() || report.endpoint == url; });
    return found == kept.rend() ? nullptr : &*found;
}

QVariantMap EndpointsModel::row(const EndpointView& endpoint) const
{
    const service::ChainView& chain = m_snapshot->chain;
    const Standing standing = standingOf(endpoint, chain.best ? chain.best->number.value() : 0);
    const bool dropped = endpoint.state == EndpointView::State::Dropped;
    const QString host = hostOf(endpoint.url);
    return {
        { "url", QString::fromStdString(endpoint.url) },
        { "host", host },
        { "provider", endpoint.provider.empty() ? host : quoted(endpoint.provider) },
        { "primary", endpoint.primary },
        { "latency",
            endpoint.latencyMs ? tr("%1 ms", "endpoint: time of an answer")
                                     .arg(count(static_cast<std::uint64_t>(std::max(0, *endpoint.latencyMs))))
                               : kDash },
        { "slow", endpoint.latencyMs && *endpoint.latencyMs >= kSlow },
        { "head", endpoint.head && !dropped ? count(endpoint.head->value()) : kDash },
        { "tone", static_cast<int>(standing.tone) },
        { "words", standing.words },
        { "mark", standing.mark },
        { "proofs", count(endpoint.proofs) },
        { "refused", count(endpoint.refused) },
        { "dropped", dropped },
        { "reason",
            !endpoint.problem ? QString()
                : dropped     ? lieSentence(*endpoint.problem)
                              : sentence(*endpoint.problem) },
        { "quote", quoted(endpoint.words) },
        { "hasReport", reportOf(endpoint.url) != nullptr },
        { "own", isOwn(endpoint.url) },
        { "spoken", host + ", " + standing.words },
    };
}

QString EndpointsModel::summary() const
{
    if (m_snapshot->light == nullptr || m_snapshot->light->endpoints.empty()) {
        return tr("none yet", "endpoints: how many");
    }
    const auto providerOf = [](const EndpointView& endpoint) {
        return endpoint.provider.empty() ? endpoint.url : endpoint.provider;
    };
    std::set<std::string> agreeing;
    for (const EndpointView& endpoint : m_snapshot->light->endpoints) {
        if (endpoint.state == EndpointView::State::Open && endpoint.agreement == Agreement::Agrees) {
            agreeing.insert(providerOf(endpoint));
        }
    }
    const int all = static_cast<int>(m_snapshot->light->endpoints.size());
    return tr("%1; %n provider(s) agree", "endpoints: how many, and how many of different operators agree",
        static_cast<int>(agreeing.size()))
        .arg(all);
}

bool EndpointsModel::openReport(const QString& url)
{
    const service::Contradiction* report = reportOf(url.toStdString());
    m_report = report == nullptr ? std::nullopt : std::optional(*report);
    emit reportChanged();
    return m_report.has_value();
}

QString EndpointsModel::reportHost() const
{
    return m_report ? hostOf(m_report->endpoint) : QString();
}

QString EndpointsModel::reportReason() const
{
    return m_report ? lieSentence(m_report->reason) : QString();
}

QVariantList EndpointsModel::reportRows() const
{
    if (!m_report) {
        return {};
    }
    const auto row = [](const QString& name, const QString& value) {
        return QVariantMap { { "name", name }, { "value", value } };
    };
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_report->atMs);
    return { row(tr("Server", "report: row"), quoted(m_report->endpoint)),
        row(tr("Run by", "report: row"),
            m_report->provider.empty() ? hostOf(m_report->endpoint) : quoted(m_report->provider)),
        row(tr("Time", "report: row"), time.toString("yyyy-MM-dd HH:mm:ss")),
        row(tr("Reason", "report: row, technical name"), quoted(m_report->reason.text())) };
}

QString EndpointsModel::reportAsked() const
{
    return m_report ? quoted(m_report->request) : QString();
}

QString EndpointsModel::reportAnswer() const
{
    return m_report ? quoted(m_report->answer) : QString();
}

void EndpointsModel::copyReport() const
{
    if (!m_report) {
        return;
    }
    const nlohmann::json report {
        { "endpoint", m_report->endpoint },
        { "provider", m_report->provider },
        { "time",
            QDateTime::fromMSecsSinceEpoch(m_report->atMs, Qt::UTC).toString(Qt::ISODate).toStdString() },
        { "genesisHash", toHex(m_snapshot->chain.genesisHash.view()) },
        { "reason", m_report->reason.text() },
        { "request", m_report->request },
        { "answer", m_report->answer },
    };
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)));
}

void EndpointsModel::forgive(const QString& url)
{
    m_session.forgiveEndpoint(url.toStdString());
}

void EndpointsModel::remove(const QString& url)
{
    m_session.removeEndpoint(m_snapshot->chain.network, url.toStdString());
}

} // namespace taonaut::ui
