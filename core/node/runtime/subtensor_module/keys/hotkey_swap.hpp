// SPDX-License-Identifier: MIT
#pragma once

// One hotkey in the place of another, with everything that hangs on it. Source: opentensor/subtensor
// pallets/subtensor/src/swap/swap_hotkey.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::node::subtensor_module {

struct HotkeySwap {
    AccountId from;
    AccountId to;
    bool keepStake = false; ///< stake and dividends stay with the old hotkey
};
/// Everything of the hotkey on one subnet. Errors: those of relations to children and parents.
[[nodiscard]] DispatchResult swapHotkeyOn(BlockContext& context, NetUid netuid, const HotkeySwap& swap);
/// On all subnets, its owner and take included. Errors: as above, CannotUseSystemAccount.
[[nodiscard]] DispatchResult swapHotkeyEverywhere(
    BlockContext& context, const AccountId& coldkey, const HotkeySwap& swap);

} // namespace taonaut::node::subtensor_module
