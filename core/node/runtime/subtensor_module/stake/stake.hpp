// SPDX-License-Identifier: MIT
#pragma once

// Who has how much stake: for each hotkey and subnet a pool of shares (core/economics/share_pool.hpp) in four
// items: TotalHotkeyAlpha is its value, TotalHotkeySharesV2 the denominator, AlphaV2 the coldkeys' shares.
// Entries of the older maps Alpha and TotalHotkeyShares are read first and moved at the first write. Amounts
// are alpha of the subnet in rao, TAO on the root subnet.
// Source: opentensor/subtensor pallets/subtensor/src/staking/stake_utils.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::AlphaAmount;

/// What the coldkey has at the hotkey.
[[nodiscard]] AlphaAmount stakeOf(
    const Overlay& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid);
[[nodiscard]] AlphaAmount stakeOf(
    const trie::StateTrie& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid);
/// What all coldkeys have at the hotkey.
[[nodiscard]] AlphaAmount hotkeyAlpha(const Overlay& state, const AccountId& hotkey, NetUid netuid);
/// What the coldkey has at all of its hotkeys.
[[nodiscard]] AlphaAmount coldkeyAlpha(const Overlay& state, const AccountId& coldkey, NetUid netuid);

/// Lists the hotkey in the coldkey's StakingHotkeys.
void noteStaker(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey);

/// The hotkey becomes one of the coldkey's StakingHotkeys.
void increaseStake(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid,
    AlphaAmount amount);
/// Nothing happens where the coldkey has less.
void decreaseStake(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid,
    AlphaAmount amount);
/// For all coldkeys in proportion.
void increaseForAll(BlockContext& context, const AccountId& hotkey, NetUid netuid, AlphaAmount amount);
/// Whether the shares of the pool are fine enough for such an increase.
[[nodiscard]] bool canIncreaseStake(
    const Overlay& state, const AccountId& hotkey, NetUid netuid, AlphaAmount amount);

} // namespace taonaut::node::subtensor_module
