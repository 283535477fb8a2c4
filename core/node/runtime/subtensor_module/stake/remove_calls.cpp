// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/stake/calls.hpp"
#include "core/node/runtime/subtensor_module/stake/checks.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

constexpr std::uint64_t kMarket = economics::kLowestPriceLimit;

/// What follows every sale of a part of a position.
void tidyUp(BlockContext& context, const StakeKeys& keys, NetUid netuid)
{
    clearSmallNomination(context, keys, netuid);
    dropPendingChildrenOfThePoor(context, keys.hotkey);
}

DispatchResult sellAtMarket(BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount wanted)
{
    if (const DispatchResult trading = ensureTrading(context.state, netuid); !trading) {
        return trading;
    }
    const AlphaAmount amount = std::min(wanted, stakeOf(context.state, keys.hotkey, keys.coldkey, netuid));
    if (const DispatchResult fits = ensureInputFits(context.state, netuid, Side::Sell, amount.value());
        !fits) {
        return fits;
    }
    if (const DispatchResult checked
        = checkRemoveStake(context, keys, netuid, amount, { amount.value(), false });
        !checked) {
        return checked;
    }
    const auto sold = unstakeFromSubnet(context, keys, netuid, amount, kMarket, Fees::Charged);
    if (!sold) {
        return refuse(sold);
    }
    tidyUp(context, keys, netuid);
    return {};
}

DispatchResult sellToLimit(BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount amount,
    std::uint64_t limit, bool partial)
{
    if (const DispatchResult fits = ensureInputFits(context.state, netuid, Side::Sell, amount.value());
        !fits) {
        return fits;
    }
    const Result<std::uint64_t, DispatchError> most = maxAmount(context.state, netuid, Side::Sell, limit);
    if (!most) {
        return refuse(most);
    }
    if (const DispatchResult checked = checkRemoveStake(context, keys, netuid, amount, { *most, partial });
        !checked) {
        return checked;
    }
    const AlphaAmount used(std::min(amount.value(), *most));
    const auto sold = unstakeFromSubnet(context, keys, netuid, used, limit, Fees::Charged);
    if (!sold) {
        return refuse(sold);
    }
    tidyUp(context, keys, netuid);
    return {};
}

/// Sells the position on every trading subnet where the checks allow it. Answers the TAO.
Result<Rao, DispatchError> sellEverywhere(BlockContext& context, const StakeKeys& keys, bool rootToo)
{
    Rao total;
    for (const NetUid netuid : subnets(context.state)) {
        const AlphaAmount held = stakeOf(context.state, keys.hotkey, keys.coldkey, netuid);
        const bool skipped = !isTrading(context.state, netuid) || (netuid == kRoot && !rootToo);
        if (skipped || !checkRemoveStake(context, keys, netuid, held, { held.value(), false })) {
            continue;
        }
        const auto sold = unstakeFromSubnet(context, keys, netuid, held, kMarket, Fees::Charged);
        if (!sold) {
            return sold;
        }
        total = total.saturatingPlus(*sold);
        clearSmallNomination(context, keys, netuid);
    }
    return total;
}

/// The sender as coldkey at an existing hotkey.
Result<StakeKeys, DispatchError> keysOfAll(
    const BlockContext& context, const Origin& origin, const AccountId& hotkey)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (!hotkeyAccountExists(context.state, hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    return StakeKeys { hotkey, *coldkey };
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::RemoveStake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey
        ? outcomeOf(sellAtMarket(context, { call.hotkey, *coldkey }, call.netuid, call.amountUnstaked))
        : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RemoveStakeLimit& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(sellToLimit(context, { call.hotkey, *coldkey }, call.netuid,
               call.amountUnstaked, call.limitPrice.value(), call.allowPartial))
                   : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RemoveStakeFullLimit& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const StakeKeys keys { call.hotkey, *coldkey };
    const AlphaAmount held = stakeOf(context.state, keys.hotkey, keys.coldkey, call.netuid);
    return outcomeOf(call.limitPrice
            ? sellToLimit(context, keys, call.netuid, held, call.limitPrice->value(), false)
            : sellAtMarket(context, keys, call.netuid, held));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::UnstakeAll& call)
{
    const Result<StakeKeys, DispatchError> keys = keysOfAll(context, origin, call.hotkey);
    if (!keys) {
        return refuse(keys);
    }
    const Result<Rao, DispatchError> sold = sellEverywhere(context, *keys, true);
    return sold ? CallResult(PostDispatch {}) : refuse(sold);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::UnstakeAllAlpha& call)
{
    const Result<StakeKeys, DispatchError> keys = keysOfAll(context, origin, call.hotkey);
    if (!keys) {
        return refuse(keys);
    }
    const Result<Rao, DispatchError> sold = sellEverywhere(context, *keys, false);
    if (!sold) {
        return refuse(sold);
    }
    const auto staked
        = stakeIntoSubnet(context, *keys, kRoot, *sold, economics::kHighestPriceLimit, Fees::Charged);
    return staked ? CallResult(PostDispatch {}) : refuse(staked);
}

} // namespace taonaut::node::subtensor_module
