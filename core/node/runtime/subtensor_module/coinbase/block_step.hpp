// SPDX-License-Identifier: MIT
#pragma once

// What SubtensorModule does at the beginning of every block, before any transaction: prices fall, TAO is
// issued and divided among the subnets, epochs run, and claims of root stakers are served. The order of the
// steps is part of the rules. Source: opentensor/subtensor
// pallets/subtensor/src/coinbase/block_step.rs, pallets/subtensor/src/macros/hooks.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// The weight that the pallet declares for it, whatever it took.
[[nodiscard]] Weight onInitialize(BlockContext& context);

/// The nine steps of a block.
void blockStep(BlockContext& context);

/// The price of registering on every subnet, one block later, and a new count of registrations.
void updateRegistrationPrices(BlockContext& context);

} // namespace taonaut::node::subtensor_module
