// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"

#include "core/economics/root_claim.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
using ClaimType = declared::RootClaimType;

namespace {

/// What a claim at one hotkey on one subnet weighs.
constexpr Weight kOneClaim = benchmarked(60'000'000, 6'987, 7, 5);

I96F32 rateOf(const Overlay& state, const AccountId& hotkey, NetUid netuid)
{
    const std::map<NetUid, I96F32> rates = load<declared::kRootClaimable>(state, hotkey);
    const auto found = rates.find(netuid);
    return found == rates.end() ? I96F32() : found->second;
}

I96F32 owed(const Overlay& state, const ClaimKeys& keys, NetUid netuid)
{
    return economics::rootOwed(rateOf(state, keys.hotkey, netuid),
        stakeOf(state, keys.hotkey, keys.coldkey, kRoot).value(),
        load<declared::kRootClaimed>(state, netuid, keys.hotkey, keys.coldkey));
}

bool sells(const ClaimType& type, NetUid netuid)
{
    if (const auto* kept = std::get_if<declared::root_claim::KeepSubnets>(&type)) {
        return !kept->subnets.contains(netuid);
    }
    return std::holds_alternative<declared::root_claim::Swap>(type);
}

/// Sells the alpha and stakes the TAO on root.
DispatchResult sellForRoot(BlockContext& context, const ClaimKeys& keys, NetUid netuid, AlphaAmount alpha)
{
    const Result<SwapQuote, DispatchError> sold
        = sellAlpha(context, netuid, alpha, economics::kLowestPriceLimit, Fees::Dropped);
    if (!sold) {
        return refuse(sold);
    }
    const Rao tao(sold->paidOut);
    if (const DispatchResult paid = payOutOfSubnet(context, netuid, subnetAccount(kRoot), tao); !paid) {
        return paid;
    }
    const auto grow = [tao](Rao& total) { total = total.saturatingPlus(tao); };
    mutate<declared::kSubnetRootSellTao>(context.state, netuid, grow);
    recordProtocolOutflow(context, netuid, tao);
    const AlphaAmount stake(tao.value());
    increaseStake(context, keys.hotkey, keys.coldkey, kRoot, stake);
    mutate<declared::kSubnetTAO>(context.state, kRoot, grow);
    mutate<declared::kSubnetAlphaOut>(context.state, kRoot, [stake](AlphaAmount& total) {
        total = AlphaAmount(Rao(total.value()).saturatingPlus(Rao(stake.value())).value());
    });
    mutate<declared::kTotalStake>(context.state, grow);
    rootStakeAdded(context, keys.hotkey, keys.coldkey, stake);
    return {};
}

DispatchResult claimOne(BlockContext& context, const ClaimKeys& keys, NetUid netuid, const ClaimType& type)
{
    const I96F32 threshold = load<declared::kRootClaimableThreshold>(context.state, netuid);
    const std::uint64_t amount = economics::rootClaim(owed(context.state, keys, netuid), threshold);
    if (amount == 0) {
        return {};
    }
    const AlphaAmount alpha(amount);
    if (sells(type, netuid)) {
        if (const DispatchResult sold = sellForRoot(context, keys, netuid, alpha); !sold) {
            return sold;
        }
    } else {
        increaseStake(context, keys.hotkey, keys.coldkey, netuid, alpha);
    }
    mutate<declared::kRootClaimed>(
        context.state, netuid, keys.hotkey, keys.coldkey, [amount](Uint128& claimed) { claimed += amount; });
    return {};
}

using Adjust = Uint128 (*)(Uint128 claimed, I96F32 rate, std::uint64_t amount);
/// RootClaimed of the pair on every subnet on which its hotkey has earned.
void adjustClaimed(BlockContext& context, const ClaimKeys& keys, AlphaAmount amount, Adjust adjust)
{
    for (const auto& [netuid, rate] : load<declared::kRootClaimable>(context.state, keys.hotkey)) {
        mutate<declared::kRootClaimed>(context.state, netuid, keys.hotkey, keys.coldkey,
            [&, rate = rate](Uint128& claimed) { claimed = adjust(claimed, rate, amount.value()); });
    }
}

bool hasRootStake(const Overlay& state, const AccountId& coldkey)
{
    for (const AccountId& hotkey : load<declared::kStakingHotkeys>(state, coldkey)) {
        if (stakeOf(state, hotkey, coldkey, kRoot).value() != 0) {
            return true;
        }
    }
    return false;
}

} // namespace

void rootStakeAdded(
    BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, AlphaAmount amount)
{
    adjustClaimed(context, { hotkey, coldkey }, amount, economics::claimedAfterStaking);
}

void rootStakeRemoved(
    BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, AlphaAmount amount)
{
    adjustClaimed(context, { hotkey, coldkey }, amount, economics::claimedAfterUnstaking);
}

void indexRootStaker(BlockContext& context, const AccountId& coldkey)
{
    if (contains<declared::kStakingColdkeys>(context.state, coldkey)) {
        return;
    }
    const std::uint64_t number = load<declared::kNumStakingColdkeys>(context.state);
    store<declared::kStakingColdkeysByIndex>(context.state, number, coldkey);
    store<declared::kStakingColdkeys>(context.state, coldkey, number);
    store<declared::kNumStakingColdkeys>(context.state, number + 1);
}

void dropRootStakerIfGone(BlockContext& context, const AccountId& coldkey)
{
    const auto number = find<declared::kStakingColdkeys>(context.state, coldkey);
    if (!number || hasRootStake(context.state, coldkey)) {
        return;
    }
    erase<declared::kStakingColdkeys>(context.state, coldkey);
    const std::uint64_t count = load<declared::kNumStakingColdkeys>(context.state);
    const std::uint64_t last = count == 0 ? 0 : count - 1;
    const auto moved = find<declared::kStakingColdkeysByIndex>(context.state, last);
    if (*number != last && moved) {
        erase<declared::kStakingColdkeysByIndex>(context.state, last);
        store<declared::kStakingColdkeysByIndex>(context.state, *number, *moved);
        store<declared::kStakingColdkeys>(context.state, *moved, *number);
    } else {
        erase<declared::kStakingColdkeysByIndex>(context.state, *number);
    }
    store<declared::kNumStakingColdkeys>(context.state, last);
}

void addRootDividends(BlockContext& context, const AccountId& hotkey, NetUid netuid, AlphaAmount amount)
{
    const std::uint64_t rootStake = hotkeyAlpha(context.state, hotkey, kRoot).value();
    const std::optional<I96F32> increment = economics::claimableIncrement(amount.value(), rootStake);
    if (!increment) {
        increaseStake(context, hotkey, coldkeyOf(context.state, hotkey), netuid, amount);
        return;
    }
    mutate<declared::kRootClaimable>(context.state, hotkey,
        [&](std::map<NetUid, I96F32>& rates) { rates[netuid] = rates[netuid].saturatingAdd(*increment); });
}

Result<Weight, DispatchError> claimRoot(
    BlockContext& context, const AccountId& coldkey, const std::optional<std::set<NetUid>>& subnets)
{
    StorageLayer layer(context);
    Weight weight = benchmarked(0, 0, 1, 0);
    const ClaimType type = load<declared::kRootClaimType>(context.state, coldkey);
    for (const AccountId& hotkey : load<declared::kStakingHotkeys>(context.state, coldkey)) {
        weight = sum(weight, benchmarked(0, 0, 3, 0));
        for (const auto& [netuid, rate] : load<declared::kRootClaimable>(context.state, hotkey)) {
            if (subnets && !subnets->contains(netuid)) {
                continue;
            }
            if (const DispatchResult claimed = claimOne(context, { hotkey, coldkey }, netuid, type);
                !claimed) {
                return refuse(claimed);
            }
            weight = sum(weight, kOneClaim);
        }
    }
    context.deposit(declared::event::RootClaimed { coldkey });
    layer.keep();
    return weight;
}

void claimAutomatically(BlockContext& context, const Hash256& parentHash)
{
    const std::uint64_t stakers = load<declared::kNumStakingColdkeys>(context.state);
    const std::uint64_t draws = load<declared::kNumRootClaim>(context.state);
    for (const std::uint64_t number : economics::automaticClaims(parentHash, draws, stakers)) {
        if (const auto coldkey = find<declared::kStakingColdkeysByIndex>(context.state, number)) {
            (void)claimRoot(context, *coldkey, std::nullopt); // one that fails is tried again another time
        }
    }
}

AlphaAmount owedRootDividends(
    const Overlay& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
{
    return AlphaAmount(owed(state, { hotkey, coldkey }, netuid).toU64());
}

void forgetRootClaims(BlockContext& context, NetUid netuid)
{
    for (auto& [hotkey, rates] : entries<declared::kRootClaimable>(context.state)) {
        if (rates.erase(netuid) != 0) {
            store<declared::kRootClaimable>(context.state, hotkey, rates);
        }
    }
    erasePrefix<declared::kRootClaimed>(context.state, netuid);
}

void moveRootClaimed(BlockContext& context, NetUid netuid, const ClaimKeys& from, const ClaimKeys& to)
{
    const Uint128 moved = take<declared::kRootClaimed>(context.state, netuid, from.hotkey, from.coldkey);
    mutate<declared::kRootClaimed>(context.state, netuid, to.hotkey, to.coldkey,
        [moved](Uint128& claimed) { claimed = claimed > ~moved ? ~Uint128 { 0 } : claimed + moved; });
}

void moveRootClaimable(BlockContext& context, const AccountId& from, const AccountId& to)
{
    const std::map<NetUid, I96F32> moved = take<declared::kRootClaimable>(context.state, from);
    mutate<declared::kRootClaimable>(context.state, to, [&moved](std::map<NetUid, I96F32>& rates) {
        for (const auto& [netuid, rate] : moved) {
            rates[netuid] = rates[netuid].saturatingAdd(rate);
        }
    });
}

} // namespace taonaut::node::subtensor_module
