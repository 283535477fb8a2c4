// SPDX-License-Identifier: MIT
#pragma once

// Weights as the chain keeps them: brought up so that the largest is 65535.
// Source: opentensor/subtensor pallets/subtensor/src/epoch/math.rs.

#include "core/base/fixed.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace taonaut::economics {

/// Each weight × 65535 / largest, to the nearest. All zero stay zero.
[[nodiscard]] std::vector<std::uint16_t> maxUpscaled(std::span<const std::uint16_t> weights);
/// The same for weights that are no whole numbers.
[[nodiscard]] std::vector<std::uint16_t> maxUpscaled(std::span<const I32F32> weights);

/// No weight is a larger part of all than limit, in parts of 65535.
[[nodiscard]] bool isWithinMaxWeight(std::span<const std::uint16_t> weights, std::uint16_t limit);

} // namespace taonaut::economics
