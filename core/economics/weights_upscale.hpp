// SPDX-License-Identifier: MIT
#pragma once

// Weights as the chain keeps them: brought up so that the largest is 65535.
// Source: opentensor/subtensor pallets/subtensor/src/epoch/math.rs.

#include <cstdint>
#include <span>
#include <vector>

namespace taonaut::economics {

/// Each weight × 65535 / largest, to the nearest. All zero stay zero.
[[nodiscard]] std::vector<std::uint16_t> maxUpscaled(std::span<const std::uint16_t> weights);

} // namespace taonaut::economics
