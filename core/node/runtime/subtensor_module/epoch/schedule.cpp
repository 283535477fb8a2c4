// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/schedule.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"

#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

bool shouldRunEpoch(const BlockContext& context, NetUid netuid)
{
    const Overlay& state = context.state;
    const std::uint64_t now = context.number.value();
    const std::uint16_t tempo = load<declared::kTempo>(state, netuid);
    if (tempo == 0) {
        return false;
    }
    const std::uint64_t pending = load<declared::kPendingEpochAt>(state, netuid);
    if (pending > 0 && now >= pending) {
        return true;
    }
    if (load<declared::kBlocksSinceLastStep>(state, netuid) > declared::constant::kMaxTempo.value) {
        return true;
    }
    const std::uint64_t last = load<declared::kLastEpochBlock>(state, netuid);
    return (now > last ? now - last : 0) >= tempo;
}

std::vector<NetUid> epochsDeferred(const BlockContext& context, const std::vector<NetUid>& subnets)
{
    const std::uint32_t most = load<declared::kMaxEpochsPerBlock>(context.state);
    std::vector<NetUid> deferred;
    std::uint32_t running = 0;
    for (const NetUid netuid : subnets) {
        if (!shouldRunEpoch(context, netuid)) {
            continue;
        }
        if (running >= most) {
            deferred.push_back(netuid);
        } else if (isEpochInputConsistent(context, netuid)) {
            ++running;
        }
    }
    return deferred;
}

bool isEpochInputConsistent(const BlockContext& context, NetUid netuid)
{
    std::set<AccountId> seen;
    bool consistent = true;
    forEachBelow<declared::kKeys>(
        context.state,
        [&](subtensor::Uid, const AccountId& hotkey) {
            consistent = seen.insert(hotkey).second;
            return consistent;
        },
        netuid);
    return consistent;
}

} // namespace taonaut::node::subtensor_module
