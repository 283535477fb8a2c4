// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/lock/lock_book.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr Uint128 kAcceptsLockedAlpha = 1; // of AccountFlags

struct OwnLock {
    LockPlace place;
    LockAmounts amounts; ///< as of now
    LockKind kind;
};

std::vector<OwnLock> locksOf(const BlockContext& context, const AccountId& coldkey)
{
    std::vector<OwnLock> result;
    forEachBelow<declared::kLock>(
        context.state,
        [&](NetUid netuid, const AccountId& hotkey, const declared::LockState& stored) {
            const LockKind kind { isOwnerHotkey(context.state, netuid, hotkey),
                isPerpetual(context.state, coldkey, netuid) };
            const LockAmounts amounts { stored.lockedMass.value(), stored.conviction, stored.lastUpdate };
            result.push_back({ { coldkey, netuid, hotkey },
                economics::rollForward(amounts, context.number.value(), lockRates(context.state), kind),
                kind });
        },
        coldkey);
    return result;
}

void moveChoices(BlockContext& context, const AccountId& from, const AccountId& to)
{
    for (const auto& [netuid, decays] : entriesBelow<declared::kDecayingLock>(context.state, from)) {
        erase<declared::kDecayingLock>(context.state, from, netuid);
        store<declared::kDecayingLock>(context.state, to, netuid, decays);
    }
    const Uint128 flags = take<declared::kAccountFlags>(context.state, from);
    if (flags != 0) {
        store<declared::kAccountFlags>(context.state, to, flags);
    } else {
        erase<declared::kAccountFlags>(context.state, to);
    }
}

/// Whether anything on the subnet speaks of locks to one of the hotkeys.
bool isConcerned(const Overlay& state, NetUid netuid, const AccountId& from, const AccountId& to)
{
    return isOwnerHotkey(state, netuid, from) || isOwnerHotkey(state, netuid, to)
        || contains<declared::kHotkeyLock>(state, netuid, from)
        || contains<declared::kDecayingHotkeyLock>(state, netuid, from);
}

void pointLock(
    BlockContext& context, const LockPlace& place, const AccountId& to, bool wasOwner, bool isOwner)
{
    const auto stored = find<declared::kLock>(context.state, place.coldkey, place.netuid, place.hotkey);
    if (stored) {
        const std::uint64_t now = context.number.value();
        const LockRates rates = lockRates(context.state);
        const bool perpetual = isPerpetual(context.state, place.coldkey, place.netuid);
        const LockAmounts amounts { stored->lockedMass.value(), stored->conviction, stored->lastUpdate };
        const LockAmounts rolled = economics::rollForward(amounts, now, rates, { wasOwner, perpetual });
        eraseLock(context, place);
        storeLock(context, { place.coldkey, place.netuid, to },
            economics::rollForward(rolled, now, rates, { isOwner, perpetual }));
    } else {
        eraseLock(context, place);
    }
}

void moveSums(BlockContext& context, NetUid netuid, const AccountId& from, const AccountId& to, bool wasOwner,
    bool isOwner)
{
    for (const bool perpetual : { true, false }) {
        const auto moved = takeSum(context, { netuid, from, { wasOwner, perpetual } });
        if (moved) {
            const LockKind kind { isOwner, perpetual };
            storeSum(context, { netuid, to, kind },
                economics::rollForward(*moved, context.number.value(), lockRates(context.state), kind));
        }
    }
}

} // namespace

DispatchResult moveLocksOfColdkey(BlockContext& context, const AccountId& from, const AccountId& to)
{
    for (const OwnLock& lock : locksOf(context, to)) {
        if (lock.amounts.mass != 0) {
            return refuse(declared::error("ActiveLockExists"));
        }
    }
    const std::vector<OwnLock> locks = locksOf(context, from);
    const bool accepts = (load<declared::kAccountFlags>(context.state, to) & kAcceptsLockedAlpha) != 0;
    for (const OwnLock& lock : locks) {
        if (lock.amounts.mass != 0 && !accepts) {
            return refuse(declared::error("AccountRejectsLockedAlpha"));
        }
    }
    for (const OwnLock& lock : locks) {
        eraseLock(context, lock.place);
        takeFromSum(context, lock.place, lock.amounts.mass, lock.amounts.conviction);
    }
    moveChoices(context, from, to);
    for (const OwnLock& lock : locks) {
        const LockPlace place { to, lock.place.netuid, lock.place.hotkey };
        const LockAmounts amounts = economics::rollForward(
            lock.amounts, context.number.value(), lockRates(context.state), lock.kind);
        storeLock(context, place, amounts);
        addToSum(context, place, amounts);
    }
    return {};
}

void moveLocksOfHotkey(
    BlockContext& context, const AccountId& from, const AccountId& to, const std::vector<NetUid>& netuids)
{
    for (const NetUid netuid : netuids) {
        if (!isConcerned(context.state, netuid, from, to)) {
            continue;
        }
        const bool wasOwner = isOwnerHotkey(context.state, netuid, from);
        const bool isOwner = wasOwner || isOwnerHotkey(context.state, netuid, to);
        for (const auto& [coldkey, nothing] :
            entriesBelow<declared::kLockingColdkeys>(context.state, netuid, from)) {
            pointLock(context, { coldkey, netuid, from }, to, wasOwner, isOwner);
        }
        moveSums(context, netuid, from, to, wasOwner, isOwner);
    }
}

void forgetLocks(BlockContext& context, NetUid netuid)
{
    for (const auto& [keys, nothing] : entriesBelow<declared::kLockingColdkeys>(context.state, netuid)) {
        const auto& [hotkey, coldkey] = keys;
        erase<declared::kLock>(context.state, coldkey, netuid, hotkey);
    }
    erasePrefix<declared::kLockingColdkeys>(context.state, netuid);
    erasePrefix<declared::kHotkeyLock>(context.state, netuid);
    erasePrefix<declared::kDecayingHotkeyLock>(context.state, netuid);
    erase<declared::kOwnerLock>(context.state, netuid);
    erase<declared::kDecayingOwnerLock>(context.state, netuid);
    for (const auto& [keys, decays] : entries<declared::kDecayingLock>(context.state)) {
        if (std::get<1>(keys) == netuid) {
            erase<declared::kDecayingLock>(context.state, std::get<0>(keys), netuid);
        }
    }
}

} // namespace taonaut::node::subtensor_module
