// SPDX-License-Identifier: MIT
#pragma once

// The epoch of a subnet with its effects on storage: one run of Yuma consensus per mechanism, each with its
// part of the emission, and what comes of it for every neuron.
// Source: opentensor/subtensor pallets/subtensor/src/{subnets/mechanism,epoch/run_epoch}.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Rao of alpha that a hotkey earned in the epoch. Nothing is paid out yet.
struct EpochEarnings {
    AccountId hotkey;
    std::uint64_t incentive = 0; ///< as a miner
    std::uint64_t dividends = 0; ///< as a validator, its parents' part included
};

/// emission: rao of alpha to divide. Stores consensus, incentive, dividends, bonds, permits and the rest, and
/// updates voting power. Ascending by hotkey.
[[nodiscard]] std::vector<EpochEarnings> runEpochs(
    BlockContext& context, NetUid netuid, std::uint64_t emission);

} // namespace taonaut::node::subtensor_module
