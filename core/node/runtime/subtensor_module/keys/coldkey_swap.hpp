// SPDX-License-Identifier: MIT
#pragma once

// A new coldkey in the place of an old one: identity, subnets, stake, locks, hotkeys and TAO move. A swap is
// announced by the hash of the new coldkey and may run after a delay; until then the owner may dispute it,
// which freezes the account until root resets it. Source: opentensor/subtensor
// pallets/subtensor/src/swap/swap_coldkey.rs, macros/dispatches.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::node::subtensor_module {

/// Event ColdkeySwapped. Errors: ColdKeyAlreadyAssociated (the new coldkey has staked), NewColdKeyIsHotkey,
/// CannotUseSystemAccount, ActiveLockExists, those of transfers.
[[nodiscard]] DispatchResult swapColdkey(BlockContext& context, const AccountId& from, const AccountId& to);

} // namespace taonaut::node::subtensor_module
