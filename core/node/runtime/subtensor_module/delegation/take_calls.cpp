// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/delegation/calls.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

using subtensor::ShareU16;

/// The sender, who must own the hotkey, which must exist.
Result<AccountId, DispatchError> ensureOwnHotkey(
    const BlockContext& context, const Origin& origin, const AccountId& hotkey)
{
    Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return coldkey;
    }
    if (!hotkeyAccountExists(context.state, hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    if (!ownsHotkey(context.state, *coldkey, hotkey)) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    return coldkey;
}

declared::RateLimitKey lastTakeChange(const AccountId& hotkey)
{
    return declared::rate_limit::LastTxBlockDelegateTake { hotkey };
}

DispatchResult checkDecrease(const Overlay& state, const AccountId& hotkey, ShareU16 take)
{
    const auto current = find<declared::kDelegates>(state, hotkey);
    const bool lowers = !current || take < *current;
    return lowers && take >= load<declared::kMinDelegateTake>(state)
        ? DispatchResult {}
        : refuse(declared::error("DelegateTakeTooLow"));
}

DispatchResult checkIncrease(const BlockContext& context, const AccountId& hotkey, ShareU16 take)
{
    const auto current = find<declared::kDelegates>(context.state, hotkey);
    if (current && take <= *current) {
        return refuse(declared::error("DelegateTakeTooLow"));
    }
    if (take > load<declared::kMaxDelegateTake>(context.state)) {
        return refuse(declared::error("DelegateTakeTooHigh"));
    }
    const std::uint64_t last = lastRateLimitedBlock(context, lastTakeChange(hotkey));
    return exceedsTxDelegateTakeRateLimit(context, last)
        ? DispatchResult(refuse(declared::error("DelegateTxRateLimitExceeded")))
        : DispatchResult {};
}

void setTake(BlockContext& context, const AccountId& hotkey, ShareU16 take)
{
    store<declared::kDelegates>(context.state, hotkey, take);
    setLastRateLimitedBlock(context, lastTakeChange(hotkey), context.number.value());
}

DispatchResult checkChildkeyTake(
    const BlockContext& context, const AccountId& hotkey, NetUid netuid, ShareU16 take)
{
    const ShareU16 least = std::max(load<declared::kMinChildkeyTake>(context.state),
        load<declared::kMinChildkeyTakePerSubnet>(context.state, netuid));
    if (take < least || take > load<declared::kMaxChildkeyTake>(context.state)) {
        return refuse(declared::error("InvalidChildkeyTake"));
    }
    const ShareU16 current = std::max(least, load<declared::kChildkeyTake>(context.state, hotkey, netuid));
    const bool tooSoon
        = take > current && !passesRateLimit(context, TransactionKind::SetChildkeyTake, hotkey, netuid);
    return tooSoon ? DispatchResult(refuse(declared::error("TxChildkeyTakeRateLimitExceeded")))
                   : DispatchResult {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::DecreaseTake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureOwnHotkey(context, origin, call.hotkey);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (const DispatchResult checked = checkDecrease(context.state, call.hotkey, call.take); !checked) {
        return refuse(checked);
    }
    setTake(context, call.hotkey, call.take);
    context.deposit(declared::event::TakeDecreased { *coldkey, call.hotkey, call.take });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::IncreaseTake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureOwnHotkey(context, origin, call.hotkey);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (const DispatchResult checked = checkIncrease(context, call.hotkey, call.take); !checked) {
        return refuse(checked);
    }
    setTake(context, call.hotkey, call.take);
    context.deposit(declared::event::TakeIncreased { *coldkey, call.hotkey, call.take });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetChildkeyTake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (!ownsHotkey(context.state, *coldkey, call.hotkey)) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    if (const DispatchResult checked = checkChildkeyTake(context, call.hotkey, call.netuid, call.take);
        !checked) {
        return refuse(checked);
    }
    recordTransaction(context, TransactionKind::SetChildkeyTake, call.hotkey, call.netuid);
    store<declared::kChildkeyTake>(context.state, call.hotkey, call.netuid, call.take);
    context.deposit(declared::event::ChildKeyTakeSet { call.hotkey, call.take });
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
