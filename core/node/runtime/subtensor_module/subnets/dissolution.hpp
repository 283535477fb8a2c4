// SPDX-License-Identifier: MIT
#pragma once

// The end of a subnet: its TAO goes to those who hold its alpha, and everything that is stored under its
// netuid is removed, apart from what the chain keeps (listed with the invariants, invariants/subnets.cpp).
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/root.rs, staking/remove_stake.rs.

#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"

namespace taonaut::node::subtensor_module {

/// Event NetworkRemoved. Errors: SubnetNotExists, also for root.
[[nodiscard]] DispatchResult dissolveNetwork(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
