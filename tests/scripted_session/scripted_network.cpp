// SPDX-License-Identifier: MIT
// ScriptedSession: networks, servers and proofs.

#include "core/service/known_chains.hpp"
#include "core/service/review_builder.hpp"
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

RequestId ScriptedSession::forgiveEndpoint(std::string)
{
    return later([this](RequestId id) { emit finished(id); });
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
    return later([this](RequestId id) {
        for (const service::AttackVerdict& verdict : m_verdicts) {
            emit attackJudged(id, verdict);
        }
        emit finished(id);
    });
}

} // namespace taonaut::test
