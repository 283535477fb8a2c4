// SPDX-License-Identifier: MIT
#pragma once

// Which coldkey owns which hotkey. A hotkey exists from the moment on that a coldkey claimed it: by
// registering it, staking to it as its owner, or by try_associate_hotkey. Owner and OwnedHotkeys are each
// other's mirror. Source: opentensor/subtensor pallets/subtensor/src/staking/helpers.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::node::subtensor_module {

/// All zeros where nobody owns the hotkey.
[[nodiscard]] AccountId coldkeyOf(const Overlay& state, const AccountId& hotkey);
[[nodiscard]] bool hotkeyAccountExists(const Overlay& state, const AccountId& hotkey);
[[nodiscard]] bool ownsHotkey(const Overlay& state, const AccountId& coldkey, const AccountId& hotkey);
/// Whether the account is that of a subnet, present or not, which nobody may claim.
[[nodiscard]] bool isSubnetAccount(const AccountId& account);

/// Gives a hotkey that nobody owns to the coldkey. Errors: CannotUseSystemAccount.
[[nodiscard]] DispatchResult createAccountIfMissing(
    BlockContext& context, const AccountId& coldkey, const AccountId& hotkey);

/// Part of 65535 that the hotkey keeps of its nominators' dividends.
[[nodiscard]] std::uint16_t takeOf(const Overlay& state, const AccountId& hotkey);
/// A hotkey with an entry in Delegates.
[[nodiscard]] bool isDelegate(const Overlay& state, const AccountId& hotkey);
/// Gives an entry with its take to a hotkey that has none.
void becomeDelegate(BlockContext& context, const AccountId& hotkey);

} // namespace taonaut::node::subtensor_module
