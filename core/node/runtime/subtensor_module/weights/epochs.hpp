// SPDX-License-Identifier: MIT
#pragma once

// The length of epochs as an owner sets it.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/tempo_control.rs, utils/misc.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Sets the tempo and lets the epoch begin in this block.
void restartWithTempo(BlockContext& context, NetUid netuid, std::uint16_t tempo);

} // namespace taonaut::node::subtensor_module
