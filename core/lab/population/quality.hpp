// SPDX-License-Identifier: MIT
#pragma once

// How good a synthetic miner is, and what a synthetic validator sees of it. Quality drifts: it runs in
// straight lines between points that are drawn every kSpan blocks. A hotkey that the population does not know
// has a quality of its own too, so that somebody else's miner on the subnet is scored like any other.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

namespace taonaut::lab {

/// Blocks from one drawn point to the next.
inline constexpr std::uint32_t kSpan = 400;

/// 0 (useless) to 10,000 (perfect).
[[nodiscard]] std::uint32_t qualityAt(const Hash256& seed, const AccountId& hotkey, BlockNumber block);

/// The weight that a validator gives to a quality: the square, with noise of its own of a few percent.
[[nodiscard]] std::uint16_t weightOf(const Hash256& seed, const AccountId& validator, const AccountId& miner,
    BlockNumber block, std::uint32_t quality);

} // namespace taonaut::lab
