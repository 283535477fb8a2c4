// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/stake/swaps.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/node/runtime/subtensor_module/stake/limits.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_events.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

void noteStakeBlock(BlockContext& context, const StakeKeys& keys)
{
    store<declared::kLastColdkeyHotkeyStakeBlock>(
        context.state, keys.coldkey, keys.hotkey, std::uint64_t { context.number.value() });
}

/// Rao of TAO for alpha at the spot price, rounded down.
Rao worthAtSpot(const Overlay& state, NetUid netuid, AlphaAmount alpha)
{
    return Rao(spotPrice(state, netuid).saturatingMul(U64F64::from(alpha.value())).toU64());
}

/// The author's part of a sale: alpha that is sold without a fee. Answers the TAO.
Result<Rao, DispatchError> payAuthor(BlockContext& context, NetUid netuid, AlphaAmount fee)
{
    const Result<SwapQuote, DispatchError> sold
        = sellAlpha(context, netuid, fee, economics::kLowestPriceLimit, Fees::Dropped);
    if (!sold) {
        return refuse(sold);
    }
    const Rao tao(sold->paidOut);
    const DispatchResult paid = payOutOfSubnet(context, netuid, context.author, tao);
    return paid ? Result<Rao, DispatchError>(tao) : refuse(paid);
}

void noteRootStakeRemoved(BlockContext& context, const StakeKeys& keys, AlphaAmount alpha)
{
    rootStakeRemoved(context, keys.hotkey, keys.coldkey, alpha);
    dropRootStakerIfGone(context, keys.coldkey);
}

struct Sale {
    NetUid netuid;
    AlphaAmount alpha;
    std::uint64_t limit = 0;
    Fees fees = Fees::Charged;
};
Result<Rao, DispatchError> unstake(
    BlockContext& context, const StakeKeys& keys, const AccountId& beneficiary, const Sale& sale)
{
    const auto& [netuid, alpha, limit, fees] = sale;
    decreaseStake(context, keys.hotkey, keys.coldkey, netuid, alpha);
    const Result<SwapQuote, DispatchError> sold = sellAlpha(context, netuid, alpha, limit, fees);
    if (!sold) {
        return refuse(sold);
    }
    const std::uint64_t used = sold->paidIn + sold->fee;
    if (used < alpha.value()) {
        increaseStake(context, keys.hotkey, keys.coldkey, netuid, AlphaAmount(alpha.value() - used));
    }
    const Rao tao(sold->paidOut);
    const DispatchResult paid = payOutOfSubnet(context, netuid, beneficiary, tao);
    if (!paid) {
        return refuse(paid);
    }
    const Result<Rao, DispatchError> authors = payAuthor(context, netuid, AlphaAmount(sold->fee));
    if (!authors) {
        return refuse(authors);
    }
    if (netuid == kRoot) {
        noteRootStakeRemoved(context, keys, alpha);
    }
    recordOutflow(context, netuid, tao.saturatingPlus(*authors));
    cleanUpLock(context, keys.coldkey, netuid);
    noteStakeBlock(context, keys);
    context.deposit(declared::event::StakeRemoved {
        keys.coldkey, keys.hotkey, tao, AlphaAmount(sold->paidIn), netuid, AlphaAmount(sold->fee) });
    return tao;
}

} // namespace

Result<AlphaAmount, DispatchError> stakeIntoSubnet(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao tao, std::uint64_t limit, Fees fees)
{
    const Result<Rao, DispatchError> paid = payToSubnet(context, netuid, keys.coldkey, tao);
    if (!paid) {
        return refuse(paid);
    }
    const Result<SwapQuote, DispatchError> bought = buyAlpha(context, netuid, *paid, limit, fees);
    if (!bought) {
        return refuse(bought);
    }
    const AlphaAmount alpha(bought->paidOut);
    if (alpha.value() == 0) {
        return refuse(declared::error("AmountTooLow"));
    }
    if (!canIncreaseStake(context.state, keys.hotkey, netuid, alpha)) {
        return refuse(declared::error("InsufficientLiquidity"));
    }
    increaseStake(context, keys.hotkey, keys.coldkey, netuid, alpha);
    const DispatchResult feePaid = payOutOfSubnet(context, netuid, context.author, Rao(bought->fee));
    if (!feePaid) {
        return refuse(feePaid);
    }
    recordInflow(context, netuid, Rao(bought->paidIn));
    cleanUpLock(context, keys.coldkey, netuid);
    noteStakeBlock(context, keys);
    if (netuid == kRoot) {
        rootStakeAdded(context, keys.hotkey, keys.coldkey, alpha);
        indexRootStaker(context, keys.coldkey);
    }
    context.deposit(
        declared::event::StakeAdded { keys.coldkey, keys.hotkey, *paid, alpha, netuid, Rao(bought->fee) });
    return alpha;
}

Result<Rao, DispatchError> unstakeFromSubnet(BlockContext& context, const StakeKeys& keys, NetUid netuid,
    AlphaAmount alpha, std::uint64_t limit, Fees fees)
{
    return unstake(context, keys, keys.coldkey, { netuid, alpha, limit, fees });
}

Result<Rao, DispatchError> unstakeForAuthor(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount alpha)
{
    return unstake(context, keys, context.author, { netuid, alpha, 0, Fees::Dropped });
}

Result<Rao, DispatchError> moveWithinSubnet(
    BlockContext& context, const StakeKeys& from, const StakeKeys& to, NetUid netuid, AlphaAmount alpha)
{
    const DispatchResult locked = transferLock(context, from.coldkey, to.coldkey, netuid, alpha);
    if (!locked) {
        return refuse(locked);
    }
    decreaseStake(context, from.hotkey, from.coldkey, netuid, alpha);
    if (netuid == kRoot) {
        rootStakeRemoved(context, from.hotkey, from.coldkey, alpha);
    }
    increaseStake(context, to.hotkey, to.coldkey, netuid, alpha);
    if (netuid == kRoot) {
        rootStakeAdded(context, to.hotkey, to.coldkey, alpha);
    }
    const Rao worth = worthAtSpot(context.state, netuid, alpha);
    if (worth < kLeastStake) {
        return refuse(declared::error("AmountTooLow"));
    }
    noteStakeBlock(context, to);
    context.deposit(
        declared::event::StakeRemoved { from.coldkey, from.hotkey, worth, alpha, netuid, AlphaAmount() });
    context.deposit(declared::event::StakeAdded { to.coldkey, to.hotkey, worth, alpha, netuid, Rao() });
    return worth;
}

void clearSmallNomination(BlockContext& context, const StakeKeys& keys, NetUid netuid)
{
    if (ownsHotkey(context.state, keys.coldkey, keys.hotkey)) {
        return;
    }
    const AlphaAmount held = stakeOf(context.state, keys.hotkey, keys.coldkey, netuid);
    const U64F64 least = U64F64::from(leastNomination(context.state).value());
    const AlphaAmount wanted(least.safeDiv(spotPrice(context.state, netuid)).toU64());
    if (held.value() == 0 || held >= wanted) {
        return;
    }
    bool isSold = false;
    {
        StorageLayer layer(context);
        isSold = unstakeFromSubnet(context, keys, netuid, held, economics::kLowestPriceLimit, Fees::Charged)
                     .has_value();
        if (isSold) {
            layer.keep();
        }
    }
    if (!isSold) {
        decreaseStake(
            context, keys.hotkey, keys.coldkey, netuid, held); // too little for the pool: it is gone
    }
    reduceLock(context, keys.coldkey, netuid, held);
}

void dropPendingChildrenOfThePoor(BlockContext& context, const AccountId& hotkey)
{
    const std::uint64_t threshold = load<declared::kStakeThreshold>(context.state);
    if (totalStakeOfHotkey(context.state, hotkey).value() >= threshold) {
        return;
    }
    for (const NetUid netuid : subnets(context.state)) {
        erase<declared::kPendingChildKeys>(context.state, netuid, hotkey);
    }
}

Rao totalStakeOfHotkey(const Overlay& state, const AccountId& hotkey)
{
    U64F64 total;
    for (const NetUid netuid : subnets(state)) {
        const U64F64 alpha = U64F64::from(hotkeyAlpha(state, hotkey, netuid).value());
        total = total.saturatingAdd(alpha.saturatingMul(spotPrice(state, netuid)));
    }
    return Rao(total.toU64());
}

} // namespace taonaut::node::subtensor_module
