// SPDX-License-Identifier: MIT
#include "networks_model.hpp"

#include "core/base/hex.hpp"
#include "core/service/known_chains.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QUrl>
#include <algorithm>

namespace taonaut::ui {

using service::Network;
using service::NetworkView;
using service::Phase;

namespace {

Network networkOf(int number)
{
    return static_cast<Network>(std::clamp(number, 0, static_cast<int>(Network::Custom)));
}

QString textOf(Network network)
{
    switch (network) {
    case Network::Local:
        return NetworksModel::tr("The chain in this program. Works without any connection.", "network menu");
    case Network::Test:
        return NetworksModel::tr("The public test network. Its TAO has no value.", "network menu");
    case Network::Finney:
        return NetworksModel::tr("The main network of Bittensor. Real money.", "network menu");
    case Network::Custom:
        return NetworksModel::tr("Another chain, at a server that you name.", "network menu");
    }
    return {};
}

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Starting:
        return NetworksModel::tr("Starting", "network menu: how far the present network is");
    case Phase::Connecting:
        return NetworksModel::tr("Connecting", "network menu: how far the present network is");
    case Phase::Syncing:
        return NetworksModel::tr("Checking", "network menu: how far the present network is");
    case Phase::Following:
        return NetworksModel::tr("Verified", "network menu: how far the present network is");
    case Phase::Offline:
        return NetworksModel::tr("Offline", "network menu: how far the present network is");
    case Phase::Contradiction:
        return NetworksModel::tr("Contradiction", "network menu: how far the present network is");
    }
    return {};
}

std::optional<Hash256> hashOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const auto bytes = fromHex(trimmed.toStdString());
    if (!trimmed.startsWith("0x") || !bytes || bytes->size() != Hash256 {}.bytes.size()) {
        return std::nullopt;
    }
    Hash256 hash;
    std::copy(bytes->begin(), bytes->end(), hash.bytes.begin());
    return hash;
}

} // namespace

NetworksModel::NetworksModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_rows({ "network", "words", "standing", "mark", "current", "startMissing", "servers" })
    , m_task(session)
    , m_switch(session)
{
    connect(&session, &service::Session::changed, this, &NetworksModel::follow);
    connect(&m_task, &KeyTask::done, this, &NetworksModel::done);
    connect(&m_switch, &KeyTask::changed, this, &NetworksModel::changed);
    follow();
}

void NetworksModel::follow()
{
    m_snapshot = m_session.snapshot();
    QList<QVariantMap> rows;
    for (const NetworkView& network : m_snapshot->networks) {
        rows.append(row(network));
    }
    m_rows.setRows(std::move(rows));
    emit changed();
}

const NetworkView* NetworksModel::find(int network) const
{
    return m_snapshot->networkView(networkOf(network));
}

QString NetworksModel::stateOf(const NetworkView& network) const
{
    if (network.network == m_snapshot->chain.network) {
        return phaseWord(m_snapshot->chain.phase);
    }
    if (network.problem) {
        return network.problem->is(service::KnownChainError::NoVerifiedStart)
            ? tr("No checkpoint yet", "network menu: why a network cannot be verified")
            : sentence(*network.problem);
    }
    return network.network == Network::Local
        ? tr("Ready", "network menu: state of a network that is not in use")
        : tr("%n server(s)", "network menu: state of a network that is not in use",
            static_cast<int>(network.endpoints.size()));
}

QVariantMap NetworksModel::row(const NetworkView& network) const
{
    const bool current = network.network == m_snapshot->chain.network;
    const bool follows = m_snapshot->chain.phase == Phase::Following;
    return {
        { "network", static_cast<int>(network.network) },
        { "words", textOf(network.network) },
        { "standing", stateOf(network) },
        { "mark",
            !current                                              ? 0
                : m_snapshot->chain.phase == Phase::Contradiction ? 4
                : follows                                         ? markOf(m_snapshot->chain.bestLevel)
                                                                  : 2 },
        { "current", current },
        { "startMissing", network.problem && network.problem->is(service::KnownChainError::NoVerifiedStart) },
        { "servers", static_cast<int>(network.endpoints.size()) },
    };
}

int NetworksModel::current() const
{
    return static_cast<int>(m_snapshot->chain.network);
}

QString NetworksModel::claimedGenesis() const
{
    const NetworkView* own = m_snapshot->networkView(Network::Custom);
    return own != nullptr && own->claimedGenesis && m_snapshot->chain.network == Network::Custom
        ? QString::fromStdString(toHex(own->claimedGenesis->view()))
        : QString();
}

void NetworksModel::use(int network)
{
    if (network != current()) {
        m_switch.start(m_session.useNetwork(networkOf(network)));
    }
}

QString NetworksModel::urlProblem(const QString& text) const
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != "ws" && url.scheme() != "wss") {
        return tr("Addresses of servers begin with wss:// or ws://.", "under the address of a server");
    }
    if (!url.isValid() || url.host().isEmpty()) {
        return tr("The name of the server is missing or cannot be one.", "under the address of a server");
    }
    if (!url.userInfo().isEmpty()) {
        return tr("Leave out name and password.", "under the address of a server");
    }
    return {};
}

QString NetworksModel::hashProblem(const QString& text) const
{
    return hashOf(text) ? QString()
                        : tr("A block hash is 0x and 64 digits, 0-9 and a-f. This has %n.",
                            "under the hash of a block; counts digits",
                            static_cast<int>(std::max<qsizetype>(0, text.trimmed().size() - 2)));
}

QString NetworksModel::setProblem(const QString& text) const
{
    bool isNumber = false;
    (void)text.trimmed().toULongLong(&isNumber);
    return isNumber ? QString() : tr("A whole number, such as 6.", "under the number of an authority set");
}

void NetworksModel::addEndpoint(int network, const QString& url, const QString& provider)
{
    if (urlProblem(url).isEmpty() && !m_task.busy()) {
        m_task.start(m_session.addEndpoint(
            networkOf(network), url.trimmed().toStdString(), provider.trimmed().toStdString()));
    }
}

void NetworksModel::useCheckpoint(int network, const QString& hash, const QString& set)
{
    const std::optional<Hash256> block = hashOf(hash);
    if (block && setProblem(set).isEmpty() && !m_task.busy()) {
        m_task.start(m_session.useCheckpoint(networkOf(network), *block, set.trimmed().toULongLong()));
    }
}

void NetworksModel::forgetCheckpoint(int network)
{
    if (!m_task.busy()) {
        m_task.start(m_session.forgetCheckpoint(networkOf(network)));
    }
}

void NetworksModel::confirmGenesis()
{
    const NetworkView* own = m_snapshot->networkView(Network::Custom);
    if (own != nullptr && own->claimedGenesis) {
        m_switch.start(m_session.confirmGenesis(*own->claimedGenesis));
    }
}

void NetworksModel::useSpecification(const QUrl& file)
{
    if (!m_task.busy()) {
        m_task.start(m_session.useSpecification(file.toLocalFile().toStdString()));
    }
}

bool NetworksModel::hasOwnStart(int network) const
{
    const NetworkView* view = find(network);
    return view != nullptr && view->checkpoint
        && view->checkpoint->source == service::CheckpointSource::Entered;
}

QString NetworksModel::startLine(int network) const
{
    const NetworkView* view = find(network);
    if (view == nullptr || !view->checkpoint) {
        return tr("No start is known yet: nothing of this network can be verified.", "dialog of checkpoints");
    }
    const service::CheckpointView& start = *view->checkpoint;
    const QString block = count(start.block.number.value());
    switch (start.source) {
    case service::CheckpointSource::Genesis:
        return tr("Verified from the chain's first block at present.", "dialog of checkpoints");
    case service::CheckpointSource::Entered:
        return tr("Verified from block %1, which you entered, at present.", "dialog of checkpoints")
            .arg(block);
    case service::CheckpointSource::Shipped:
        return view->ageDays
            ? tr("Verified from block %1, built in and %n day(s) old, at present.", "dialog of checkpoints",
                *view->ageDays)
                  .arg(block)
            : tr("Verified from block %1, built in, at present.", "dialog of checkpoints").arg(block);
    }
    return {};
}

} // namespace taonaut::ui
