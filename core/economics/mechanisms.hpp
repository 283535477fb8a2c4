// SPDX-License-Identifier: MIT
#pragma once

// How an epoch's emission is split over the incentive mechanisms of a subnet.
// Source: opentensor/subtensor pallets/subtensor/src/subnets/mechanism.rs.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace taonaut::economics {

/// emission: rao. count: mechanisms of the subnet. split: parts of 65535 by mechanism, none for equal parts;
/// a shorter list leaves the rest without, a longer one is cut. What rounding leaves goes to mechanism 0.
[[nodiscard]] std::vector<std::uint64_t> splitEmission(
    std::uint64_t emission, std::uint8_t count, const std::optional<std::span<const std::uint16_t>>& split);

} // namespace taonaut::economics
