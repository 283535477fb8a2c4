// SPDX-License-Identifier: MIT
#pragma once

// Locks: a coldkey's alpha on a subnet, committed to one hotkey. Locked alpha stays on the subnet; it lends
// the hotkey conviction, which grows with time. A decaying lock melts by itself, a perpetual one does not.
// States are stored as of a block and rolled forward when they are needed (core/economics/lock.hpp). Source:
// opentensor/subtensor pallets/subtensor/src/staking/lock.rs.

#include "core/base/fixed.hpp"
#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::AlphaAmount;

/// What of the coldkey's stake on the subnet, at all hotkeys together, is not locked now.
[[nodiscard]] AlphaAmount availableAlpha(
    const BlockContext& context, const AccountId& coldkey, NetUid netuid);
/// Errors: StakeUnavailable where less is free than the amount.
[[nodiscard]] DispatchResult ensureAvailable(
    const BlockContext& context, const AccountId& coldkey, NetUid netuid, AlphaAmount amount);

/// Moves as much of the lock as the alpha that goes to another coldkey cannot leave behind. Errors:
/// AccountRejectsLockedAlpha, LockHotkeyMismatch.
[[nodiscard]] DispatchResult transferLock(
    BlockContext& context, const AccountId& from, const AccountId& to, NetUid netuid, AlphaAmount amount);
/// Deletes a lock that has melted away.
void cleanUpLock(BlockContext& context, const AccountId& coldkey, NetUid netuid);
/// Makes a lock smaller by stake that was taken away; conviction in proportion.
void reduceLock(BlockContext& context, const AccountId& coldkey, NetUid netuid, AlphaAmount amount);

/// Errors: AmountTooLow, HotKeyAccountNotExists, LockHotkeyMismatch, InsufficientStakeForLock. Event
/// StakeLocked.
[[nodiscard]] DispatchResult lockStake(BlockContext& context, const AccountId& coldkey,
    const AccountId& hotkey, NetUid netuid, AlphaAmount amount);
/// Locks the owner's cut where the subnet wants it. What cannot be locked stays free.
void lockOwnerCut(BlockContext& context, NetUid netuid, AlphaAmount amount);

/// Makes the hotkey with the most conviction the subnet's owner, with its coldkey, where the subnet is old
/// enough and enough alpha stands behind it. Event SubnetOwnerChanged.
void changeOwnerByConviction(BlockContext& context, NetUid netuid);

/// The hotkey's conviction now.
[[nodiscard]] U64F64 convictionOf(const BlockContext& context, const AccountId& hotkey, NetUid netuid);

// --- for keys and subnets that go ---
/// Moves all locks to another coldkey. Errors: ActiveLockExists (it has some of its own),
/// AccountRejectsLockedAlpha.
[[nodiscard]] DispatchResult moveLocksOfColdkey(
    BlockContext& context, const AccountId& from, const AccountId& to);
/// Points all locks on these subnets from one hotkey to another.
void moveLocksOfHotkey(
    BlockContext& context, const AccountId& from, const AccountId& to, const std::vector<NetUid>& netuids);
void forgetLocks(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
