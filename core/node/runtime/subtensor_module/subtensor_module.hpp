// SPDX-License-Identifier: MIT
#pragma once

// Pallet SubtensorModule as the runtime meets it: one way in for all its calls. What a call does is in the
// room that owns it (stake, subnets, neurons, weights, ...), one function `run` per call.
// Source: opentensor/subtensor pallets/subtensor/src/macros/dispatches.rs.

#include "core/node/runtime/origin.hpp"
#include "core/node/runtime/subtensor_module/dispatch_weights.hpp"

namespace taonaut::node {
struct BlockContext;
}

namespace taonaut::node::subtensor_module {

/// Errors: those of the call. The caller keeps or rolls back what it wrote.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::subtensor_module::Call& call);

} // namespace taonaut::node::subtensor_module
