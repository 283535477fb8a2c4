// SPDX-License-Identifier: MIT
#pragma once

// The score that a majority of stake stands behind: what the epoch calls the consensus on a miner.
// Source: opentensor/subtensor pallets/subtensor/src/epoch/math.rs.

#include "core/economics/epoch/fraction.hpp"
#include "core/economics/epoch/sparse_rows.hpp"

namespace taonaut::economics {

/// stake and score: bits of I32F32 of the same validators; stake adds up to less than 2^31. The smallest
/// score that has more than `minority` of the stake at or below it; the greatest where there is none, zero
/// for nobody. A minority below zero is possible: stake that was normalised may add up to less than a
/// majority of one. The chain finds the same score by halving the validators around the score of the middle
/// one. O(n).
[[nodiscard]] Fraction weightedMedian(
    std::span<const Fraction> stake, std::span<const Fraction> score, std::int64_t minority);

/// For each column of `scores`, over the rows of those who have stake; missing cells score zero. majority:
/// the part of the stake that must agree. Stake is normalised first.
[[nodiscard]] std::vector<Fraction> weightedMedians(std::span<const Fraction> stake,
    const SparseRows<Fraction>& scores, std::size_t columns, Fraction majority);

} // namespace taonaut::economics
