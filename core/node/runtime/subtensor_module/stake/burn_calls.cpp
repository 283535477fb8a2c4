// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/stake/calls.hpp"
#include "core/node/runtime/subtensor_module/stake/checks.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

DispatchResult checkDestruction(const BlockContext& context, const StakeKeys& keys, NetUid netuid)
{
    if (const DispatchResult exists = ensureSubnetExists(context.state, netuid); !exists) {
        return exists;
    }
    if (netuid == kRoot) {
        return refuse(declared::error("CannotBurnOrRecycleOnRootSubnet"));
    }
    if (const DispatchResult trading = ensureTrading(context.state, netuid); !trading) {
        return trading;
    }
    return hotkeyAccountExists(context.state, keys.hotkey)
        ? DispatchResult {}
        : refuse(declared::error("HotKeyAccountNotExists"));
}

/// Takes at most `wanted` of the coldkey's own stake away. Answers how much it was.
Result<AlphaAmount, DispatchError> takeOwn(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount wanted)
{
    if (const DispatchResult checked = checkDestruction(context, keys, netuid); !checked) {
        return refuse(checked);
    }
    const AlphaAmount amount = std::min(wanted, stakeOf(context.state, keys.hotkey, keys.coldkey, netuid));
    if (load<declared::kSubnetAlphaOut>(context.state, netuid) < amount) {
        return refuse(declared::error("InsufficientLiquidity"));
    }
    if (const DispatchResult available = ensureAvailable(context, keys.coldkey, netuid, amount); !available) {
        return refuse(available);
    }
    decreaseStake(context, keys.hotkey, keys.coldkey, netuid, amount);
    return amount;
}

DispatchResult burnOwn(BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount wanted)
{
    const Result<AlphaAmount, DispatchError> taken = takeOwn(context, keys, netuid, wanted);
    if (!taken) {
        return refuse(taken);
    }
    burnAlpha(context, netuid, *taken);
    context.deposit(declared::event::AlphaBurned { keys.coldkey, keys.hotkey, *taken, netuid });
    return {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::RecycleAlpha& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const auto taken = takeOwn(context, { call.hotkey, *coldkey }, call.netuid, call.amount);
    if (!taken) {
        return refuse(taken);
    }
    recycleAlpha(context, call.netuid, *taken);
    context.deposit(declared::event::AlphaRecycled { *coldkey, call.hotkey, *taken, call.netuid });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::BurnAlpha& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(burnOwn(context, { call.hotkey, *coldkey }, call.netuid, call.amount))
                   : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::AddStakeBurn& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const std::optional<std::uint64_t> limit = call.limit ? std::optional(call.limit->value()) : std::nullopt;
    const auto bought = addStake(context, *coldkey, call.hotkey, { call.netuid, call.amount, limit, false });
    if (!bought) {
        return refuse(bought);
    }
    if (const DispatchResult burned = burnOwn(context, { call.hotkey, *coldkey }, call.netuid, *bought);
        !burned) {
        return refuse(burned);
    }
    context.deposit(declared::event::AddStakeBurn { call.netuid, call.hotkey, call.amount, *bought });
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
