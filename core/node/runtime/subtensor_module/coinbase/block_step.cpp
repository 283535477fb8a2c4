// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/block_step.hpp"

#include "core/economics/registration.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/classic/block_step.hpp"
#include "core/node/runtime/subtensor_module/coinbase/drain.hpp"
#include "core/node/runtime/subtensor_module/coinbase/emission.hpp"
#include "core/node/runtime/subtensor_module/delegation/children.hpp"
#include "core/node/runtime/subtensor_module/coinbase/root_stakers.hpp"
#include "core/node/runtime/subtensor_module/epoch/schedule.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/node/runtime/subtensor_module/weights/reveal.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/system.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr NetUid kRoot { 0 };

// What the pallet says that a step weighs.
constexpr std::uint64_t kStepRefTime = 110'634'229'000;
constexpr std::uint64_t kStepReads = 8'304;
constexpr std::uint64_t kStepWrites = 110;

/// In storage order: by the bytes of the number, the lower one first. A subnet that is gone has no entry.
std::vector<NetUid> everyNetuid(const Overlay& state)
{
    std::vector<NetUid> result;
    forEach<declared::kNetworksAdded>(state, [&](NetUid netuid, bool) { result.push_back(netuid); });
    return result;
}

std::vector<NetUid> withoutRoot(std::vector<NetUid> netuids)
{
    std::erase(netuids, kRoot);
    return netuids;
}

/// Records of hotkey swaps are forgotten when they are older than the interval that they guard. In each block
/// the subnets whose number has the block's remainder are looked at. Answers what it weighs.
Weight forgetHotkeySwaps(BlockContext& context)
{
    const std::vector<NetUid> netuids = everyNetuid(context.state);
    const std::uint64_t now = context.number.value();
    const std::uint64_t interval
        = isFast(context) ? 1 : declared::constant::kHotkeySwapOnSubnetInterval.value;
    std::uint64_t reads = 2 + netuids.size();
    std::uint64_t writes = 0;
    for (const NetUid netuid : netuids) {
        if (netuid.value() % interval != now % interval) {
            continue;
        }
        for (const auto& [account, block] :
            entriesBelow<declared::kLastHotkeySwapOnNetuid>(context.state, netuid)) {
            if (saturatingAdd(block, interval) < now) {
                erase<declared::kLastHotkeySwapOnNetuid>(context.state, netuid, account);
                ++writes;
            }
            ++reads;
        }
    }
    return benchmarked(0, 0, reads, writes);
}

/// New children and parents of the subnets whose epoch ran in this block.
void applyPendingChildrenAfterEpochs(BlockContext& context, const std::vector<NetUid>& netuids)
{
    for (const NetUid netuid : netuids) {
        if (load<declared::kLastEpochBlock>(context.state, netuid) == context.number.value()) {
            applyPendingChildren(context, netuid);
        }
    }
}

} // namespace

void updateRegistrationPrices(BlockContext& context)
{
    Overlay& state = context.state;
    for (const NetUid netuid : everyNetuid(state)) {
        const Rao burn = load<declared::kBurn>(state, netuid);
        const economics::BurnBounds bounds { load<declared::kMinBurn>(state, netuid).value(),
            load<declared::kMaxBurn>(state, netuid).value() };
        // Chain quirk: nothing decays before block 2.
        const std::uint16_t halfLife
            = context.number.value() > 1 ? load<declared::kBurnHalfLife>(state, netuid) : std::uint16_t { 0 };
        const Rao next(economics::burnAfterBlock(burn.value(), halfLife, bounds));
        if (next != burn) {
            store<declared::kBurn>(state, netuid, next);
        }
        store<declared::kRegistrationsThisBlock>(state, netuid, std::uint16_t { 0 });
        if (netuid == kRoot && shouldRunEpoch(context, netuid)) {
            store<declared::kRegistrationsThisInterval>(state, netuid, std::uint16_t { 0 });
        }
    }
}

void blockStep(BlockContext& context)
{
    updateRegistrationPrices(context);
    const Credit credit = issueBlockEmission(context);
    revealDue(context);
    (void)erasePrefix<declared::kSubnetRootSellTao>(context.state);
    const std::vector<NetUid> subnets = withoutRoot(everyNetuid(context.state));
    emitToSubnets(context, subnets, credit);
    runDueEpochs(context, subnets);
    const std::vector<NetUid> emitting = emittingSubnets(context, subnets);
    updateMovingPrices(context, emitting);
    storeRootProportions(context, emitting);
    applyPendingChildrenAfterEpochs(context, subnets);
    claimAutomatically(context, load<subtensor::system::kParentHash>(context.state));
    indexRootStakers(context);
}

Weight onInitialize(BlockContext& context)
{
    const Weight forgotten = forgetHotkeySwaps(context);
    if (context.settings.rules == EconomicRules::Classic) {
        classicBlockStep(context);
    } else {
        blockStep(context);
    }
    return sum(benchmarked(kStepRefTime, 0, kStepReads, kStepWrites), forgotten);
}

} // namespace taonaut::node::subtensor_module
