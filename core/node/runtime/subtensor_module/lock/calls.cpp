// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/lock/calls.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock_book.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"

namespace taonaut::node::subtensor_module {
namespace {

constexpr Uint128 kAcceptsLockedAlpha = 1; // of AccountFlags

DispatchResult pointElsewhere(
    BlockContext& context, const AccountId& coldkey, NetUid netuid, const AccountId& destination)
{
    if (!hotkeyAccountExists(context.state, destination)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    std::optional<LockBook> origin = LockBook::existing(context, coldkey, netuid);
    if (!origin) {
        return refuse(declared::error("NoExistingLock"));
    }
    origin->rollForward();
    const LockPlace from = origin->place();
    const LockAmounts removed = origin->lock();
    LockAmounts moved = removed;
    if (coldkeyOf(context.state, from.hotkey) != coldkeyOf(context.state, destination)) {
        moved.conviction = U64F64();
    }
    const LockPlace to { coldkey, netuid, destination };
    const LockKind kind { isOwnerHotkey(context.state, netuid, destination),
        isPerpetual(context.state, coldkey, netuid) };
    moved = economics::rollForward(moved, context.number.value(), lockRates(context.state), kind);
    eraseLock(context, from);
    storeLock(context, to, moved);
    takeFromSum(context, from, removed.mass, removed.conviction);
    addToSum(context, to, moved);
    context.deposit(declared::event::LockMoved { coldkey, from.hotkey, destination, netuid });
    return {};
}

void choosePerpetual(BlockContext& context, const AccountId& coldkey, NetUid netuid, bool enabled)
{
    const bool changes = isPerpetual(context.state, coldkey, netuid) != enabled;
    if (std::optional<LockBook> book = LockBook::existing(context, coldkey, netuid)) {
        book->rollForward();
        book->save(context);
        if (changes) {
            takeFromSum(context, book->place(), book->lock().mass, book->lock().conviction);
        }
    }
    if (enabled) {
        store<declared::kDecayingLock>(context.state, coldkey, netuid, false);
    } else {
        erase<declared::kDecayingLock>(context.state, coldkey, netuid);
    }
    const std::optional<LockBook> book
        = changes ? LockBook::existing(context, coldkey, netuid) : std::nullopt;
    if (book) {
        addToSum(context, book->place(), book->lock());
    }
    context.deposit(declared::event::PerpetualLockUpdated { coldkey, netuid, enabled });
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::LockStake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(lockStake(context, *coldkey, call.hotkey, call.netuid, call.amount))
                   : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::MoveLock& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(pointElsewhere(context, *coldkey, call.netuid, call.destinationHotkey))
                   : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetPerpetualLock& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    choosePerpetual(context, *coldkey, call.netuid, call.enabled);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetRejectLockedAlpha& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const Uint128 before = load<declared::kAccountFlags>(context.state, *coldkey);
    const Uint128 flags = call.enabled ? before & ~kAcceptsLockedAlpha : before | kAcceptsLockedAlpha;
    if (flags == 0) {
        erase<declared::kAccountFlags>(context.state, *coldkey);
    } else {
        store<declared::kAccountFlags>(context.state, *coldkey, flags);
    }
    context.deposit(declared::event::RejectLockedAlphaUpdated { *coldkey, call.enabled });
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
