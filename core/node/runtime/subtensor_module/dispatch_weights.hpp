// SPDX-License-Identifier: MIT
#pragma once

// What the calls of SubtensorModule weigh and whether they pay. All are of class Normal; those by which
// neurons work (weights, commitments of weights, serving, takes, EVM keys) are free. Weights are benchmarks
// of the chain with their database accesses. Source: opentensor/subtensor pallets/subtensor/src/weights.rs,
// macros/dispatches.rs.

#include "core/node/runtime/weight.hpp"

namespace taonaut::subtensor::subtensor_module {
struct Call;
}

namespace taonaut::node::subtensor_module {

/// The most contributors of a crowdloan: what calls about leases weigh before they run.
inline constexpr std::uint32_t kMostContributors = 500;

[[nodiscard]] Weight weightOfRegisterLeasedNetwork(std::uint32_t contributors);
[[nodiscard]] Weight weightOfTerminateLease(std::uint32_t contributors);

[[nodiscard]] DispatchInfo infoOf(const subtensor::subtensor_module::Call& call);

} // namespace taonaut::node::subtensor_module
