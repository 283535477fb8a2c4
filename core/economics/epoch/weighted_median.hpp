// SPDX-License-Identifier: MIT
#pragma once

// The score that a majority of stake stands behind: what the epoch calls the consensus on a miner.
// Source: opentensor/subtensor pallets/subtensor/src/epoch/math.rs.

#include "core/economics/epoch/fraction.hpp"
#include "core/economics/epoch/sparse_rows.hpp"

namespace taonaut::economics {

/// The part of all stake that the search looks at, bits of I32F32. A minority below zero is possible: stake
/// that was normalised may add up to less than a majority of one.
struct MedianBounds {
    std::int64_t minority = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// stake and score: bits of I32F32 of the same validators. Zero for none. Divides the validators by the score
/// of the middle one until the stake on both sides of it fits. Expected O(n).
[[nodiscard]] Fraction weightedMedian(
    std::span<const Fraction> stake, std::span<const Fraction> score, const MedianBounds& bounds);

/// For each column of `scores`, over the rows of those who have stake; missing cells score zero. majority:
/// the part of the stake that must agree. Stake is normalised first.
[[nodiscard]] std::vector<Fraction> weightedMedians(std::span<const Fraction> stake,
    const SparseRows<Fraction>& scores, std::size_t columns, Fraction majority);

} // namespace taonaut::economics
