// SPDX-License-Identifier: MIT
#include "tests/scripted_session/scripted_servers.hpp"

#include <algorithm>

namespace taonaut::test {

using service::Agreement;
using service::EndpointView;
using State = service::EndpointView::State;

namespace {

constexpr std::int64_t kMinute = 60'000;

EndpointView server(std::string url, std::string provider, int latencyMs, BlockNumber head)
{
    EndpointView view;
    view.url = std::move(url);
    view.provider = std::move(provider);
    view.state = State::Open;
    view.latencyMs = latencyMs;
    view.head = head;
    view.agreement = Agreement::Agrees;
    return view;
}

void counted(EndpointView& view, std::uint64_t proofs, std::uint64_t refused = 0)
{
    view.requests = proofs * 2 + 7;
    view.proofs = proofs;
    view.refused = refused;
}

service::Contradiction forgedValue(const ScriptedLight& light, std::string url, std::string provider)
{
    return { std::move(url), Error(trie::ProofError::MissingNode, "26aa394eea5630e07c48ae0c9558cef7"),
        R"(state_getReadProof [["0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"]])",
        R"({"jsonrpc":"2.0","id":41,"result":{"at":"0x7c0e51c3","proof":["0x80490c8083f1"]}})",
        light.now() - 7 * kMinute, std::move(provider) };
}

} // namespace

service::LightSnapshot oneServer(const ScriptedLight& light)
{
    const light::Client& client = light.client();
    service::LightSnapshot snapshot;
    snapshot.phase = service::LinkPhase::Following;
    snapshot.phaseSinceMs = light.now();
    snapshot.endpoint = "ws://127.0.0.1:9944";
    snapshot.best = client.best();
    snapshot.bestLevel = client.levelOf(client.best());
    snapshot.bestTimeMs = light.now();
    snapshot.finalized = client.finalized();
    snapshot.authorityCount = static_cast<std::uint32_t>(client.authorCount());
    snapshot.finalityThreshold = consensus::threshold(light.authors());
    snapshot.authoritySetId = client.voters().id;
    const auto evidence = client.finalityEvidence();
    for (const consensus::Authority& voter : client.voters().authorities) {
        const bool signedIt = evidence != nullptr
            && std::find(evidence->signers.begin(), evidence->signers.end(), voter.key)
                != evidence->signers.end();
        snapshot.authorities.push_back({ voter.key, voter.weight, signedIt });
    }
    snapshot.start.checkpoint
        = { client.parameters().start().blockNumber, client.parameters().start().blockHash };
    const std::uint64_t height = client.best().number.value();
    snapshot.statistics
        = { height, height, 2 * height, 1'842 * 2 * height, 0, 4'096 * height + 2'048 * (height % 5) };
    EndpointView view = server(snapshot.endpoint, "", 2, client.best().number);
    view.primary = true;
    counted(view, snapshot.statistics.valuesProven);
    snapshot.endpoints.push_back(std::move(view));
    return snapshot;
}

service::LightSnapshot fiveServers(const ScriptedLight& light)
{
    service::LightSnapshot snapshot = oneServer(light);
    const std::uint32_t head = snapshot.best.number.value();
    snapshot.endpoint = "wss://entry.chain.example:443";
    snapshot.endpoints.clear();
    const auto add = [&](EndpointView view) { snapshot.endpoints.push_back(std::move(view)); };
    EndpointView entry = server(snapshot.endpoint, "Foundation", 84, BlockNumber(head));
    entry.primary = true;
    counted(entry, 4'118, 1);
    add(entry);
    EndpointView archive = server("wss://archive.chain.example", "Foundation", 112, BlockNumber(head));
    counted(archive, 1'204);
    add(archive);
    EndpointView home = server("ws://rpc.home.example:9944", "Mine", 6, BlockNumber(head));
    counted(home, 12'877);
    add(home);
    EndpointView lite = server("wss://lite.chain.example", "Harbour Nodes", 1'840, BlockNumber(head - 19));
    lite.agreement = Agreement::Behind;
    counted(lite, 88, 0);
    add(lite);
    EndpointView mirror = server("wss://mirror.tao.example", "Mirror Ltd", 131, BlockNumber(head));
    mirror.state = State::Dropped;
    mirror.agreement = Agreement::Differs;
    mirror.problem = Error(trie::ProofError::MissingNode);
    mirror.words = "invalid params: at block";
    counted(mirror, 3, 1);
    add(mirror);
    snapshot.statistics.valuesProven = 18'290;
    snapshot.statistics.proofBytes = 18'290ULL * 1'842;
    snapshot.statistics.refused = 2;
    snapshot.contradictions = { forgedValue(light, mirror.url, mirror.provider) };
    snapshot.contradiction = snapshot.contradictions.back();
    return snapshot;
}

service::LightSnapshot caughtServer(const ScriptedLight& light, const Error& lie)
{
    service::LightSnapshot snapshot = fiveServers(light);
    snapshot.phase = service::LinkPhase::Contradiction;
    EndpointView& liar = snapshot.endpoints.front();
    liar.state = State::Dropped;
    liar.primary = false;
    liar.problem = lie;
    liar.agreement = Agreement::Differs;
    for (std::size_t i = 1; i < 4; ++i) {
        snapshot.endpoints[i].state = State::Connecting;
        snapshot.endpoints[i].agreement = Agreement::Unknown;
    }
    snapshot.problem = lie;
    snapshot.contradictions.push_back({ liar.url, lie, "chain_getHeader [\"0x9a6c…\"]",
        R"({"parentHash":"0x5d1c…","number":"0x1b","stateRoot":"0xff…"})", light.now(), liar.provider });
    snapshot.contradiction = snapshot.contradictions.back();
    return snapshot;
}

} // namespace taonaut::test
