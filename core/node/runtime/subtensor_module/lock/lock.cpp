// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/lock/lock.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock_book.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr Uint128 kAcceptsLockedAlpha = 1; // of AccountFlags

AlphaAmount lockedNow(const BlockContext& context, const AccountId& coldkey, NetUid netuid)
{
    std::optional<LockBook> book = LockBook::existing(context, coldkey, netuid);
    if (!book) {
        return AlphaAmount();
    }
    book->rollForward();
    return AlphaAmount(book->lock().mass);
}

/// What of a lock goes with alpha to another coldkey.
struct Part {
    std::uint64_t mass = 0;
    U64F64 conviction;
};
Part partOf(const LockAmounts& lock, std::uint64_t mass)
{
    if (mass == 0 || lock.mass == 0) {
        return {};
    }
    const U64F64 proportion = U64F64::from(mass).safeDiv(U64F64::from(lock.mass));
    return { mass, lock.conviction.saturatingMul(proportion) };
}

} // namespace

AlphaAmount availableAlpha(const BlockContext& context, const AccountId& coldkey, NetUid netuid)
{
    const std::uint64_t total = coldkeyAlpha(context.state, coldkey, netuid).value();
    const std::uint64_t locked = lockedNow(context, coldkey, netuid).value();
    return AlphaAmount(total > locked ? total - locked : 0);
}

DispatchResult ensureAvailable(
    const BlockContext& context, const AccountId& coldkey, NetUid netuid, AlphaAmount amount)
{
    return availableAlpha(context, coldkey, netuid) >= amount ? DispatchResult {}
                                                              : refuse(declared::error("StakeUnavailable"));
}

DispatchResult transferLock(
    BlockContext& context, const AccountId& from, const AccountId& to, NetUid netuid, AlphaAmount amount)
{
    if (from == to || amount.value() == 0) {
        return {};
    }
    std::optional<LockBook> source = LockBook::existing(context, from, netuid);
    if (!source) {
        return {};
    }
    source->rollForward();
    const AccountId sourceHotkey = source->place().hotkey;
    std::optional<LockBook> present = LockBook::existing(context, to, netuid);
    if (present) {
        present->rollForward();
    }
    const std::uint64_t total = coldkeyAlpha(context.state, from, netuid).value();
    const std::uint64_t free = total > source->lock().mass ? total - source->lock().mass : 0;
    const std::uint64_t rest = amount.value() > free ? amount.value() - free : 0;
    if (rest != 0 && present && present->place().hotkey != sourceHotkey) {
        return refuse(declared::error("LockHotkeyMismatch"));
    }
    const Part part = partOf(source->lock(), std::min(rest, source->lock().mass));
    const bool accepts = (load<declared::kAccountFlags>(context.state, to) & kAcceptsLockedAlpha) != 0;
    if (part.mass != 0 && !accepts) {
        return refuse(declared::error("AccountRejectsLockedAlpha"));
    }
    LockBook target = present ? *present : LockBook(context, { to, netuid, sourceHotkey });
    source->setLock(economics::reducedLock(source->lock(), part.mass, part.conviction));
    target.setLock(
        economics::mergedLock(target.lock(), { part.mass, part.conviction, target.lock().lastUpdate }));
    storeLock(context, source->place(), source->lock());
    storeLock(context, target.place(), target.lock());
    if (part.mass != 0) {
        takeFromSum(context, source->place(), part.mass, part.conviction);
        addToSum(context, target.place(), { part.mass, part.conviction, context.number.value() });
    }
    return {};
}

void cleanUpLock(BlockContext& context, const AccountId& coldkey, NetUid netuid)
{
    if (std::optional<LockBook> book = LockBook::existing(context, coldkey, netuid)) {
        book->rollForward();
        book->save(context);
    }
}

void reduceLock(BlockContext& context, const AccountId& coldkey, NetUid netuid, AlphaAmount amount)
{
    if (std::optional<LockBook> book = LockBook::existing(context, coldkey, netuid)) {
        book->rollForward();
        book->rollSumForward();
        book->forceReduce(amount.value());
        book->save(context);
    }
}

DispatchResult lockStake(BlockContext& context, const AccountId& coldkey, const AccountId& hotkey,
    NetUid netuid, AlphaAmount amount)
{
    if (amount.value() == 0) {
        return refuse(declared::error("AmountTooLow"));
    }
    if (!hotkeyAccountExists(context.state, hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    std::optional<LockBook> present = LockBook::existing(context, coldkey, netuid);
    if (present && present->place().hotkey != hotkey) {
        return refuse(declared::error("LockHotkeyMismatch"));
    }
    LockBook book = present ? *present : LockBook(context, { coldkey, netuid, hotkey });
    book.rollForward();
    const std::uint64_t now = context.number.value();
    LockAmounts wanted = book.lock();
    if (wanted.mass == 0 && wanted.conviction == U64F64()) {
        wanted = { amount.value(), {}, now };
    } else {
        wanted = economics::mergedLock(wanted, { amount.value(), {}, wanted.lastUpdate });
    }
    if (coldkeyAlpha(context.state, coldkey, netuid).value() < wanted.mass) {
        return refuse(declared::error("InsufficientStakeForLock"));
    }
    book.setLock(wanted);
    book.rollSumForward();
    book.addToSum({ amount.value(), {}, now });
    book.rollSumForward();
    book.save(context);
    context.deposit(declared::event::StakeLocked { coldkey, hotkey, netuid, amount });
    return {};
}

void lockOwnerCut(BlockContext& context, NetUid netuid, AlphaAmount amount)
{
    if (!load<declared::kOwnerCutAutoLockEnabled>(context.state, netuid)) {
        return;
    }
    const AccountId coldkey = load<declared::kSubnetOwner>(context.state, netuid);
    const std::optional<LockBook> present = LockBook::existing(context, coldkey, netuid);
    const AccountId hotkey
        = present ? present->place().hotkey : load<declared::kSubnetOwnerHotkey>(context.state, netuid);
    (void)lockStake(context, coldkey, hotkey, netuid, amount); // what cannot be locked stays free
}

} // namespace taonaut::node::subtensor_module
