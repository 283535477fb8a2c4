// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/stake/calls.hpp"
#include "core/node/runtime/subtensor_module/stake/checks.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

CallResult add(BlockContext& context, const Origin& origin, const AccountId& hotkey, const Purchase& purchase)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const auto added = addStake(context, *coldkey, hotkey, purchase);
    return added ? CallResult(PostDispatch {}) : refuse(added);
}

} // namespace

Result<AlphaAmount, DispatchError> addStake(
    BlockContext& context, const AccountId& coldkey, const AccountId& hotkey, const Purchase& purchase)
{
    const auto& [netuid, amount, limit, partial] = purchase;
    const StakeKeys keys { hotkey, coldkey };
    if (const DispatchResult fits = ensureInputFits(context.state, netuid, Side::Buy, amount.value());
        !fits) {
        return refuse(fits);
    }
    const Result<std::uint64_t, DispatchError> most
        = limit ? maxAmount(context.state, netuid, Side::Buy, *limit) : amount.value();
    if (!most) {
        return refuse(most);
    }
    if (const DispatchResult checked = checkAddStake(context, keys, netuid, amount, { *most, partial });
        !checked) {
        return refuse(checked);
    }
    if (limit && !ownsHotkey(context.state, coldkey, hotkey)) {
        becomeDelegate(context, hotkey);
    }
    return stakeIntoSubnet(context, keys, netuid, Rao(std::min(amount.value(), *most)),
        limit.value_or(economics::kHighestPriceLimit), Fees::Charged);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::AddStake& call)
{
    return add(context, origin, call.hotkey, { call.netuid, call.amountStaked, std::nullopt, false });
}

CallResult run(BlockContext& context, const Origin& origin, const declared::AddStakeLimit& call)
{
    return add(context, origin, call.hotkey,
        { call.netuid, call.amountStaked, call.limitPrice.value(), call.allowPartial });
}

} // namespace taonaut::node::subtensor_module
