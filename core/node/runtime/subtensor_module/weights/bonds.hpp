// SPDX-License-Identifier: MIT
#pragma once

// A miner that starts anew asks that the bonds in it are forgotten, where its subnet allows that.
// Source: opentensor/subtensor pallets/subtensor/src/epoch/run_epoch.rs (do_reset_bonds).

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Removes the bonds of all validators in this neuron, in every mechanism. Nothing happens where resets are
/// off or the hotkey is not registered.
void resetBonds(BlockContext& context, NetUid netuid, const AccountId& hotkey);

} // namespace taonaut::node::subtensor_module
