// SPDX-License-Identifier: MIT
#pragma once

// Which epochs run in a block, and what happens around each of them: what is pending is taken, the owner may
// change, the calendar goes on.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/run_coinbase.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Runs the epochs that are due, at most MaxEpochsPerBlock; the others are put off to the next block.
/// subnets: all but root, in storage order.
void runDueEpochs(BlockContext& context, const std::vector<NetUid>& subnets);

} // namespace taonaut::node::subtensor_module
