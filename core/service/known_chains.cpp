// SPDX-License-Identifier: MIT
#include "core/service/known_chains.hpp"

#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/service/checkpoint_json.hpp"

#include <QFile>
#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

using Json = nlohmann::json;

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<std::vector<NetworkEndpoint>> endpointsOf(const Json& root)
{
    const auto list = root.find("endpoints");
    if (list == root.end() || !list->is_array()) {
        return fail(KnownChainError::BadCheckpoint, "endpoints");
    }
    std::vector<NetworkEndpoint> endpoints;
    for (const Json& entry : *list) {
        NetworkEndpoint endpoint { textOf(entry, "url"), textOf(entry, "provider"), true };
        if (endpoint.url.empty() || endpoint.provider.empty()) {
            return fail(KnownChainError::BadCheckpoint, "endpoints");
        }
        endpoints.push_back(std::move(endpoint));
    }
    return endpoints;
}

} // namespace

std::string_view moduleOf(KnownChainError)
{
    return "known_chains";
}

std::string_view nameOf(KnownChainError reason)
{
    switch (reason) {
    case KnownChainError::BadCheckpoint:
        return "BadCheckpoint";
    case KnownChainError::NoVerifiedStart:
        return "NoVerifiedStart";
    case KnownChainError::NoSlotDuration:
        return "NoSlotDuration";
    }
    return "";
}

Result<KnownChain> knownChainFromJson(std::string_view text)
{
    const Json root = Json::parse(text, nullptr, false);
    if (!root.is_object()) {
        return fail(KnownChainError::BadCheckpoint, "not a JSON object");
    }
    KnownChain chain;
    chain.name = textOf(root, "name");
    chain.whyNoStart = textOf(root, "noCheckpoint");
    const Result<Hash256> genesis = fixedFromHex<Hash256>(textOf(root, "genesisHash"));
    if (!genesis) {
        return fail(KnownChainError::BadCheckpoint, "genesisHash");
    }
    chain.genesisHash = *genesis;
    const auto slot = root.find("slotDuration");
    chain.slotDurationMs = slot != root.end() && slot->is_number_unsigned() ? slot->get<std::uint64_t>() : 0;
    if (chain.slotDurationMs == 0) {
        return fail(KnownChainError::BadCheckpoint, "slotDuration");
    }
    Result<std::vector<NetworkEndpoint>> endpoints = endpointsOf(root);
    if (!endpoints) {
        return fail(endpoints);
    }
    chain.endpoints = std::move(*endpoints);
    if (!chain.whyNoStart.empty()) {
        return chain;
    }
    Result<light::ChainParameters> start = chainFromJson(root);
    if (!start) {
        return fail(start);
    }
    chain.start = std::move(*start);
    return chain;
}

Result<KnownChain> knownChain(Network network)
{
    QFile file(QStringLiteral(":/chains/") + QString::fromUtf8(nameOf(network).data()) + ".json");
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(KnownChainError::BadCheckpoint, "the file is not in the program");
    }
    return knownChainFromJson(file.readAll().toStdString());
}

Result<light::ChainParameters> shippedStart(Network network)
{
    const Result<KnownChain> chain = knownChain(network);
    if (!chain) {
        return fail(chain);
    }
    if (!chain->start) {
        return fail(KnownChainError::NoVerifiedStart, std::string(nameOf(network)));
    }
    return *chain->start;
}

Result<light::ChainParameters> finney()
{
    return shippedStart(Network::Finney);
}

Result<light::ChainParameters> testNetwork()
{
    return shippedStart(Network::Test);
}

Result<light::ChainParameters> chainFromSpec(std::string_view specification)
{
    const Result<chain::ChainSpec> spec = chain::ChainSpec::fromJson(specification);
    if (!spec) {
        return fail(spec);
    }
    const std::uint32_t slotDurationMs = spec->properties.slotDurationMs.value_or(0);
    if (slotDurationMs == 0) {
        return fail(KnownChainError::NoSlotDuration);
    }
    const light::ChainClock clock
        = spec->chainType == "Local" ? light::ChainClock::Movable : light::ChainClock::Wall;
    return light::ChainParameters::fromGenesis(*spec, slotDurationMs, clock);
}

Result<light::ChainParameters> chainFromCheckpoint(std::string_view text)
{
    return chainFromJson(Json::parse(text, nullptr, false));
}

} // namespace taonaut::service
