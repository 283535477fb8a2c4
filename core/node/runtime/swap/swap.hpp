// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Swap: the fee of a pool, which root sets. The calls of the pools of old, in which users
// could provide liquidity, are there and always fail. What the pools do is in
// core/node/runtime/subtensor_module/pool. Source: opentensor/subtensor pallets/swap/src/pallet/mod.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/swap_calls.hpp"

namespace taonaut::node::swap {

[[nodiscard]] DispatchInfo infoOf(const subtensor::swap::Call& call);
/// Event FeeRateSet. Errors: BadOrigin, MechanismDoesNotExist, FeeRateTooHigh, Deprecated.
[[nodiscard]] CallResult run(BlockContext& context, const Origin& origin, const subtensor::swap::Call& call);

} // namespace taonaut::node::swap
