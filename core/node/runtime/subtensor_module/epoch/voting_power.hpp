// SPDX-License-Identifier: MIT
#pragma once

// Voting power: a moving average of the stake weight of a subnet's validators, where its owner lets it be
// tracked. Source: opentensor/subtensor pallets/subtensor/src/utils/voting_power.rs.

#include "core/node/runtime/subtensor_module/epoch/epoch_input.hpp"

namespace taonaut::node::subtensor_module {

/// After an epoch. permits: of the epoch. mechanisms: that ran. Ends the tracking when its time has come.
void updateVotingPower(BlockContext& context, NetUid netuid, const EpochNeurons& neurons,
    const std::vector<bool>& permits, std::size_t mechanisms);

/// rate × stake + (1 - rate) × before, rate in units of 10^-18.
[[nodiscard]] std::uint64_t movedVotingPower(
    std::uint64_t before, std::uint64_t stake, std::uint64_t rate) noexcept;

} // namespace taonaut::node::subtensor_module
