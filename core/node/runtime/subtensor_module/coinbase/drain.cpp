// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/drain.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/coinbase/distribution.hpp"
#include "core/node/runtime/subtensor_module/epoch/schedule.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/epoch_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"

#include <map>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Takes all of a pending amount.
template <const auto& kMap> std::uint64_t drained(Overlay& state, NetUid netuid)
{
    const std::uint64_t amount = load<kMap>(state, netuid).value();
    store<kMap>(state, netuid, {});
    return amount;
}

PendingEmission drain(BlockContext& context, NetUid netuid)
{
    Overlay& state = context.state;
    store<declared::kBlocksSinceLastStep>(state, netuid, std::uint64_t { 0 });
    PendingEmission pending;
    pending.server = drained<declared::kPendingServerEmission>(state, netuid);
    pending.validator = drained<declared::kPendingValidatorEmission>(state, netuid);
    pending.root = drained<declared::kPendingRootAlphaDivs>(state, netuid);
    pending.ownerCut = drained<declared::kPendingOwnerCut>(state, netuid);
    return pending;
}

void putOff(BlockContext& context, NetUid netuid)
{
    const std::uint64_t now = context.number.value();
    store<declared::kPendingEpochAt>(context.state, netuid, now + 1);
    context.deposit(declared::event::EpochDeferred { netuid, now, now + 1 });
}

/// The slot is used up, whether the epoch could run or not.
void advanceCalendar(BlockContext& context, NetUid netuid)
{
    Overlay& state = context.state;
    store<declared::kLastEpochBlock>(state, netuid, std::uint64_t { context.number.value() });
    store<declared::kPendingEpochAt>(state, netuid, std::uint64_t { 0 });
    mutate<declared::kSubnetEpochIndex>(
        state, netuid, [](std::uint64_t& index) { index = saturatingAdd<std::uint64_t>(index, 1); });
}

} // namespace

void runDueEpochs(BlockContext& context, const std::vector<NetUid>& subnets)
{
    Overlay& state = context.state;
    const std::uint32_t most = load<declared::kMaxEpochsPerBlock>(state);
    std::map<NetUid, PendingEmission> taken; // paid out by number, when all are taken
    for (const NetUid netuid : subnets) {
        mutate<declared::kBlocksSinceLastStep>(
            state, netuid, [](std::uint64_t& blocks) { blocks = saturatingAdd<std::uint64_t>(blocks, 1); });
        if (!shouldRunEpoch(context, netuid)) {
            continue;
        }
        if (taken.size() >= most) {
            putOff(context, netuid);
            continue;
        }
        if (isEpochInputConsistent(context, netuid)) {
            taken.emplace(netuid, drain(context, netuid));
            changeOwnerByConviction(context, netuid);
        } else {
            context.deposit(declared::event::EpochSkipped { netuid, context.number.value() });
        }
        advanceCalendar(context, netuid);
    }
    for (const auto& [netuid, pending] : taken) {
        distributeEmission(context, netuid, pending);
        store<declared::kLastMechansimStepBlock>(state, netuid, std::uint64_t { context.number.value() });
    }
}

} // namespace taonaut::node::subtensor_module
