// SPDX-License-Identifier: MIT
#pragma once

// What registering costs: a neuron burns TAO at a price that jumps with each registration and halves over
// time; a subnet locks TAO at a cost that doubles with each registration and falls back over an interval.
// Source: opentensor/subtensor pallets/subtensor/src/subnets/registration.rs, coinbase/root.rs,
// utils/misc.rs.

#include "core/base/fixed.hpp"

#include <span>

namespace taonaut::economics {

/// Bounds of the price of a neuron's registration, rao.
struct BurnBounds {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};

/// What the price is multiplied with in each block, in units of 2^-32: the largest factor below 2^32 whose
/// power halfLife is at most one half. Exactly 2^32 for a half-life of zero: no decay.
[[nodiscard]] std::uint64_t burnDecayFactor(std::uint16_t halfLife);
/// The price one block later. halfLife: blocks. Chain quirk: nothing decays before block 2; the caller knows
/// the height.
[[nodiscard]] std::uint64_t burnAfterBlock(std::uint64_t burn, std::uint16_t halfLife, BurnBounds bounds);
/// The price after a registration. multiplier: below one counts as one.
[[nodiscard]] std::uint64_t burnAfterRegistration(std::uint64_t burn, U64F64 multiplier, BurnBounds bounds);
/// The price brought into its bounds, the upper bound last.
[[nodiscard]] std::uint64_t boundedBurn(std::uint64_t burn, BurnBounds bounds);

struct LockCostState {
    std::uint64_t lastLock = 0; ///< rao paid for the subnet before
    std::uint64_t leastLock = 0; ///< rao
    std::uint64_t lastLockBlock = 0; ///< zero: there was none before
    std::uint64_t reductionInterval = 0; ///< blocks, as lockReductionInterval says
};
/// The cost of registering a subnet in this block, rao.
[[nodiscard]] std::uint64_t networkLockCost(const LockCostState& state, std::uint64_t block);
/// Blocks until the cost is back at the last price: `interval` at a block emission of one TAO, shorter in
/// proportion when it is less.
[[nodiscard]] std::uint64_t lockReductionInterval(std::uint64_t interval, std::uint64_t blockEmission);

/// The price that a new subnet starts with: the median of those of live subnets above zero, of an even number
/// the mean of the middle two, one for none. Root is no live subnet.
[[nodiscard]] U64F64 medianPrice(std::span<const U64F64> prices);
/// Alpha that a new subnet's pool starts with beside that much TAO.
[[nodiscard]] std::uint64_t startingAlpha(std::uint64_t tao, U64F64 price);

} // namespace taonaut::economics
