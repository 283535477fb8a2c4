// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/payouts.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/coinbase/lease_dividends.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

using subtensor::AlphaAmount;

/// Hotkeys whose miner emission is withheld: those of the owner's coldkey with a uid, and the owner hotkey.
std::set<AccountId> ownersHotkeys(const Overlay& state, NetUid netuid)
{
    std::set<AccountId> result;
    const auto addRegistered = [&](const AccountId& hotkey) {
        if (contains<declared::kUids>(state, netuid, hotkey)) {
            result.insert(hotkey);
        }
    };
    const AccountId coldkey = load<declared::kSubnetOwner>(state, netuid);
    for (const AccountId& hotkey : load<declared::kOwnedHotkeys>(state, coldkey)) {
        addRegistered(hotkey);
    }
    if (const auto hotkey = find<declared::kSubnetOwnerHotkey>(state, netuid)) {
        addRegistered(*hotkey);
    }
    return result;
}

void withhold(BlockContext& context, NetUid netuid, AlphaAmount incentive)
{
    if (load<declared::kRecycleOrBurn>(context.state, netuid) == declared::RecycleOrBurn::Recycle) {
        recycleAlpha(context, netuid, incentive);
    } else {
        burnAlpha(context, netuid, incentive);
    }
}

void payMiner(BlockContext& context, NetUid netuid, const AccountId& hotkey, AlphaAmount incentive)
{
    const AccountId owner = load<declared::kOwner>(context.state, hotkey);
    const auto chosen = find<declared::kAutoStakeDestination>(context.state, owner, netuid);
    if (chosen) {
        context.deposit(declared::event::AutoStakeAdded { netuid, *chosen, hotkey, owner, incentive });
    }
    increaseStake(context, chosen.value_or(hotkey), owner, netuid, incentive);
}

economics::AfterTake split(const BlockContext& context, const AccountId& hotkey, U96F32 payout)
{
    return economics::afterTake(payout, load<declared::kDelegates>(context.state, hotkey).value());
}

void payTake(BlockContext& context, NetUid netuid, const AccountId& hotkey, std::uint64_t take)
{
    increaseStake(context, hotkey, load<declared::kOwner>(context.state, hotkey), netuid, AlphaAmount(take));
}

} // namespace

void payOwnerCut(BlockContext& context, NetUid netuid, AlphaAmount cut)
{
    const auto coldkey = find<declared::kSubnetOwner>(context.state, netuid);
    const auto hotkey = find<declared::kSubnetOwnerHotkey>(context.state, netuid);
    if (!coldkey || !hotkey) {
        return;
    }
    increaseStake(context, *hotkey, *coldkey, netuid, cut);
    if (const auto lease = find<declared::kSubnetUidToLeaseId>(context.state, netuid)) {
        distributeLeaseDividends(context, *lease, cut);
    }
    lockOwnerCut(context, netuid, cut);
}

void payIncentives(BlockContext& context, NetUid netuid, const std::vector<EpochEarnings>& earnings)
{
    const std::set<AccountId> withheldFrom = ownersHotkeys(context.state, netuid);
    std::uint64_t total = 0;
    std::uint64_t withheld = 0;
    for (const EpochEarnings& earned : earnings) {
        total = saturatingAdd(total, earned.incentive);
        if (withheldFrom.contains(earned.hotkey)) {
            withheld = saturatingAdd(withheld, earned.incentive);
            withhold(context, netuid, AlphaAmount(earned.incentive));
        } else {
            payMiner(context, netuid, earned.hotkey, AlphaAmount(earned.incentive));
        }
    }
    store<declared::kMinerBurned>(context.state, netuid, U96F32::ratio(withheld, total));
}

void payAlphaDividends(BlockContext& context, NetUid netuid, const std::vector<DividendPayment>& payments)
{
    Overlay& state = context.state;
    (void)erasePrefix<declared::kAlphaDividendsPerSubnet>(state, netuid);
    for (const DividendPayment& payment : payments) {
        const economics::AfterTake parts = split(context, payment.hotkey, payment.payout.alpha);
        payTake(context, netuid, payment.hotkey, parts.take);
        increaseForAll(context, payment.hotkey, netuid, AlphaAmount(parts.rest));
        store<declared::kAlphaDividendsPerSubnet>(state, netuid, payment.hotkey, AlphaAmount(parts.rest));
        store<declared::kTotalHotkeyAlphaLastEpoch>(
            state, payment.hotkey, netuid, load<declared::kTotalHotkeyAlpha>(state, payment.hotkey, netuid));
    }
}

void payRootDividends(BlockContext& context, NetUid netuid, const std::vector<DividendPayment>& payments)
{
    Overlay& state = context.state;
    (void)erasePrefix<declared::kRootAlphaDividendsPerSubnet>(state, netuid);
    for (const DividendPayment& payment : payments) {
        const economics::AfterTake parts = split(context, payment.hotkey, payment.payout.root);
        payTake(context, netuid, payment.hotkey, parts.take);
        addRootDividends(context, payment.hotkey, netuid, AlphaAmount(parts.rest));
        store<declared::kRootAlphaDividendsPerSubnet>(state, netuid, payment.hotkey, AlphaAmount(parts.rest));
    }
}

} // namespace taonaut::node::subtensor_module
