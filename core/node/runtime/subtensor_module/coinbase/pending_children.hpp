// SPDX-License-Identifier: MIT
#pragma once

// Children that were named take effect at the first epoch after their cooldown.
// Source: opentensor/subtensor pallets/subtensor/src/staking/set_children.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Applies what is due on a subnet, everything while its alpha does not trade. Children that contradict the
/// relations that are there are dropped without a word.
void applyPendingChildren(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
