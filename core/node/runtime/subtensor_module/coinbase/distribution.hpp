// SPDX-License-Identifier: MIT
#pragma once

// What gathered since the last epoch of a subnet is paid out: the owner's cut, what miners earned, what
// validators earned for their alpha stakers and for their root stakers.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/run_coinbase.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Rao of alpha.
struct PendingEmission {
    std::uint64_t server = 0;
    std::uint64_t validator = 0;
    std::uint64_t root = 0;
    std::uint64_t ownerCut = 0;
};

/// Runs the epoch and pays out.
void distributeEmission(BlockContext& context, NetUid netuid, const PendingEmission& pending);

} // namespace taonaut::node::subtensor_module
