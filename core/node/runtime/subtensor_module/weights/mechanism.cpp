// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

DispatchResult ensureSubnetExists(const BlockContext& context, NetUid netuid)
{
    if (!load<declared::kNetworksAdded>(context.state, netuid)) {
        return refuse(declared::error("MechanismDoesNotExist"));
    }
    return {};
}

void removeMechanism(BlockContext& context, StorageIndex index)
{
    Overlay& state = context.state;
    erasePrefix<declared::kWeights>(state, index);
    erase<declared::kIncentive>(state, index);
    erase<declared::kLastUpdate>(state, index);
    erasePrefix<declared::kBonds>(state, index);
    erasePrefix<declared::kWeightCommits>(state, index);
    erasePrefix<declared::kTimelockedWeightCommits>(state, index);
}

} // namespace

DispatchResult ensureMechanismExists(const BlockContext& context, NetUid netuid, MechanismId mechanism)
{
    if (const DispatchResult exists = ensureSubnetExists(context, netuid); !exists) {
        return exists;
    }
    if (mechanism.value() >= load<declared::kMechanismCountCurrent>(context.state, netuid)) {
        return refuse(declared::error("MechanismDoesNotExist"));
    }
    return {};
}

DispatchResult ensureUidsOverMechanisms(std::uint16_t mostUids, std::uint8_t mechanisms)
{
    if (std::uint32_t { mostUids } * mechanisms > kMostUidsOverMechanisms) {
        return refuse(declared::error("TooManyUIDsPerMechanism"));
    }
    return {};
}

DispatchResult setMechanismCount(BlockContext& context, NetUid netuid, std::uint8_t count)
{
    if (const DispatchResult exists = ensureSubnetExists(context, netuid); !exists) {
        return exists;
    }
    if (count == 0 || count > load<declared::kMaxMechanismCount>(context.state)) {
        return refuse(declared::error("InvalidValue"));
    }
    const auto room = ensureUidsOverMechanisms(load<declared::kMaxAllowedUids>(context.state, netuid), count);
    if (!room) {
        return room;
    }
    if (count > kMostMechanisms) {
        return refuse(declared::error("InvalidValue"));
    }
    const std::uint8_t before = load<declared::kMechanismCountCurrent>(context.state, netuid);
    if (count == before) {
        return {};
    }
    for (std::uint8_t ended = count; ended < before; ++ended) {
        removeMechanism(context, mechanismIndex(netuid, MechanismId(ended)));
    }
    store<declared::kMechanismCountCurrent>(context.state, netuid, count);
    erase<declared::kMechanismEmissionSplit>(context.state, netuid);
    return {};
}

DispatchResult setMaxMechanismCount(BlockContext& context, std::uint8_t count)
{
    if (count == 0 || count > kMostMechanisms) {
        return refuse(declared::error("InvalidValue"));
    }
    store<declared::kMaxMechanismCount>(context.state, count);
    return {};
}

DispatchResult setEmissionSplit(
    BlockContext& context, NetUid netuid, const std::optional<std::vector<ShareU16>>& split)
{
    if (const DispatchResult exists = ensureSubnetExists(context, netuid); !exists) {
        return exists;
    }
    if (!split) {
        erase<declared::kMechanismEmissionSplit>(context.state, netuid);
        return {};
    }
    std::uint64_t total = 0;
    for (const ShareU16 part : *split) {
        total += part.value();
    }
    if (split->empty() || split->size() > load<declared::kMechanismCountCurrent>(context.state, netuid)
        || total != std::numeric_limits<std::uint16_t>::max()) {
        return refuse(declared::error("InvalidValue"));
    }
    store<declared::kMechanismEmissionSplit>(context.state, netuid, *split);
    return {};
}

} // namespace taonaut::node::subtensor_module
