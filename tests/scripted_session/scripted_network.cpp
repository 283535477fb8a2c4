// SPDX-License-Identifier: MIT
// ScriptedSession: networks, servers and proofs.

#include "core/light/error.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/review_builder.hpp"
#include "tests/scripted_session/scripted_servers.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <algorithm>

namespace taonaut::test {

using service::Network;
using service::NetworkError;
using service::Phase;
using service::RequestId;
using service::ReviewError;

void ScriptedSession::playNetworks()
{
    m_networks.clear();
    for (const Network network : service::kNetworks) {
        m_networks.push_back({ network });
    }
    const light::ChainParameters& chain = m_light->client().parameters();
    service::NetworkView& local = networkView(Network::Local);
    local.name = chain.name();
    local.genesis = chain.genesisHash();
    local.endpoints = { { "ws://127.0.0.1:9944", "", true } };
    local.checkpoint = { service::CheckpointSource::Genesis,
        { chain.start().blockNumber, chain.start().blockHash }, chain.start().voters.id };
    service::NetworkView& finney = networkView(Network::Finney);
    finney.name = "Bittensor";
    finney.endpoints = { { "wss://one.example.org", "One", true }, { "wss://two.example.org", "Two", true } };
    service::NetworkView& test = networkView(Network::Test);
    test.name = "Bittensor test network";
    test.endpoints = { { "wss://test.example.org", "One", true } };
    test.problem = Error(service::KnownChainError::NoVerifiedStart);
    networkView(Network::Custom).problem = Error(NetworkError::NoEndpoint);
}

service::NetworkView& ScriptedSession::networkView(Network network)
{
    return m_networks.at(static_cast<std::size_t>(network));
}

void ScriptedSession::playServers(Scene scene)
{
    using Kind = service::LinkWarning::Kind;
    constexpr std::int64_t kHalfYearAndMore = 212;
    if (scene == Scene::TestNetwork) {
        m_network = Network::Test;
        setPhase(Phase::Offline, Error(service::KnownChainError::NoVerifiedStart, "test"));
    }
    if (scene == Scene::SplitView) {
        m_warnings = { { Kind::SplitView, m_light->client().finalized().number.value() } };
        setPhase(Phase::Contradiction, Error(light::LightError::ConflictingFinality));
    }
    if (scene != Scene::Main && scene != Scene::OldCheckpoint) {
        return;
    }
    m_network = Network::Finney;
    service::NetworkView& finney = networkView(Network::Finney);
    finney.genesis = m_light->client().parameters().genesisHash();
    finney.checkpoint = { service::CheckpointSource::Shipped, m_light->at(8), 0, "2026-08-17" };
    finney.ageDays = scene == Scene::Main ? 100 : static_cast<int>(kHalfYearAndMore);
    finney.endpoints = { { "wss://entry.chain.example:443", "Foundation", true },
        { "wss://archive.chain.example", "Foundation", true },
        { "ws://rpc.home.example:9944", "Mine", false },
        { "wss://lite.chain.example", "Harbour Nodes", true },
        { "wss://mirror.tao.example", "Mirror Ltd", true } };
    if (scene == Scene::OldCheckpoint) {
        m_warnings = { { Kind::CheckpointOld, kHalfYearAndMore }, { Kind::ClockOff, -95'000 },
            { Kind::FewProviders, 1 }, { Kind::SealsNotUnderstood, 0 } };
    }
    publish();
}

std::shared_ptr<const service::LightSnapshot> ScriptedSession::lightView() const
{
    if (m_phase == Phase::Starting || m_network == Network::Test) {
        return nullptr;
    }
    service::LightSnapshot view = m_phase == Phase::Contradiction ? caughtServer(*m_light, *m_problem)
        : m_network == Network::Local                             ? oneServer(*m_light)
                                                                  : fiveServers(*m_light);
    view.warnings = m_warnings;
    for (service::EndpointView& endpoint : view.endpoints) {
        if (m_forgiven.contains(endpoint.url)) {
            endpoint.state = service::EndpointView::State::Connecting;
            endpoint.problem.reset();
        }
    }
    return std::make_shared<const service::LightSnapshot>(std::move(view));
}

RequestId ScriptedSession::useNetwork(Network network)
{
    return later([this, network](RequestId id) {
        m_reviews.clear();
        setNetwork(network);
        emit finished(id);
    });
}

RequestId ScriptedSession::addEndpoint(Network network, std::string url, std::string provider)
{
    if (!url.starts_with("ws://") && !url.starts_with("wss://")) {
        return failLater(Error(NetworkError::BadEndpoint, url));
    }
    return later([this, network, url = std::move(url), provider = std::move(provider)](RequestId id) {
        networkView(network).endpoints.push_back({ url, provider, false });
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::removeEndpoint(Network network, std::string url)
{
    auto& endpoints = networkView(network).endpoints;
    const auto found
        = std::find_if(endpoints.begin(), endpoints.end(), [&](const auto& e) { return e.url == url; });
    if (found == endpoints.end()) {
        return failLater(Error(NetworkError::UnknownEndpoint, url));
    }
    return later([this, network, url = std::move(url)](RequestId id) {
        std::erase_if(networkView(network).endpoints, [&](const auto& e) { return e.url == url; });
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::forgiveEndpoint(std::string url)
{
    return later([this, url = std::move(url)](RequestId id) {
        m_forgiven.insert(url);
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::useCheckpoint(Network network, Hash256 block, std::uint64_t setId)
{
    return later([this, network, block, setId](RequestId id) {
        networkView(network).checkpoint
            = { service::CheckpointSource::Entered, { m_light->client().finalized().number, block }, setId };
        networkView(network).problem.reset();
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::forgetCheckpoint(Network network)
{
    if (!networkView(network).checkpoint) {
        return failLater(NetworkError::NoCheckpoint);
    }
    return later([this, network](RequestId id) {
        networkView(network).checkpoint.reset();
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::confirmGenesis(Hash256 genesis)
{
    return later([this, genesis](RequestId id) {
        networkView(Network::Custom).genesis = genesis;
        networkView(Network::Custom).claimedGenesis.reset();
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::useSpecification(std::string)
{
    return failLater(Error(NetworkError::BadSpecification, "the script has no specifications"));
}

RequestId ScriptedSession::checkAgain(light::ProvenBytes value)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    return later([this, key = value.evidence().storageKey](
                     RequestId id) { emit proofChecked(id, m_light->read({ key }).front()); });
}

RequestId ScriptedSession::proofDocument(light::ProvenBytes)
{
    return later([this](RequestId id) { emit proofDocumentReady(id, m_document); });
}

RequestId ScriptedSession::runLyingServerTest()
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    const RequestId id = m_lastRequest + 1;
    const auto judge = [this, id] {
        for (const service::AttackVerdict& verdict : m_verdicts) {
            if (m_slow.contains(id)) {
                emit attackJudged(id, verdict);
            }
        }
    };
    QMetaObject::invokeMethod(this, judge, Qt::QueuedConnection);
    return slowly([this](RequestId request) { emit finished(request); });
}

} // namespace taonaut::test
