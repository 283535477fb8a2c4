// SPDX-License-Identifier: MIT
#include "core/economics/epoch/stages.hpp"
#include "core/economics/epoch/weighted_median.hpp"

#include <algorithm>

namespace taonaut::economics::epoch {

namespace {

/// Which cells of one row count.
struct RowMask {
    std::size_t row = 0;
    std::size_t uids = 0;
    std::uint64_t lastUpdate = 0;
    std::uint64_t earliestCommit = kNoCommit;
    bool keepsSelf = false;

    [[nodiscard]] bool counts(std::size_t column, const std::vector<std::uint64_t>& registeredAt) const
    {
        return column < uids && (column != row || keepsSelf) && lastUpdate > registeredAt[column]
            && earliestCommit >= registeredAt[column];
    }
};

/// Adds the cells of a row that count, divided by their sum.
void addRow(SparseRows<Fraction>& to, const SparseRows<std::uint16_t>& from, const RowMask& mask,
    const std::vector<std::uint64_t>& registeredAt)
{
    const std::span<const std::uint16_t> columns = from.columns(mask.row);
    const std::span<const std::uint16_t> values = from.values(mask.row);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (mask.counts(columns[i], registeredAt)) {
            to.add(columns[i], values[i]);
            sum += values[i];
        }
    }
    to.endRow();
    const Divisor divisor(sum);
    for (Fraction& value : to.values(mask.row)) {
        value = divisor.divide(value);
    }
}

SparseRows<Fraction> countingWeights(const EpochInput& input, const Validators& validators)
{
    const std::size_t n = input.stake.size();
    std::vector<std::uint64_t> registeredAt = input.registeredAt;
    registeredAt.resize(n);
    SparseRows<Fraction> result;
    result.reserve(n, input.weights.cells());
    for (std::size_t row = 0; row < n; ++row) {
        if (!validators.permitted[row] || row >= input.weights.rows()) {
            result.endRow();
            continue;
        }
        const RowMask mask { row, n, blockAt(input.lastUpdate, row),
            row < input.earliestCommit.size() ? input.earliestCommit[row] : kNoCommit,
            input.ownerUid == row };
        addRow(result, input.weights, mask, registeredAt);
    }
    return result;
}

/// Cuts the weights and sums up what is left, by row and weighted by stake by column.
void clip(Consensus& result, const std::vector<Fraction>& activeStake)
{
    const SparseRows<Fraction>& weights = result.weights;
    result.clipped.reserve(weights.rows(), weights.cells());
    result.trust.resize(weights.rows());
    result.incentive.resize(result.consensus.size());
    for (std::size_t row = 0; row < weights.rows(); ++row) {
        const std::span<const std::uint16_t> columns = weights.columns(row);
        const std::span<const Fraction> values = weights.values(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Fraction agreed = result.consensus[columns[i]];
            if (values[i] > agreed && agreed == 0) {
                continue;
            }
            const Fraction kept = std::min(values[i], agreed);
            result.clipped.add(columns[i], kept);
            result.trust[row] += kept;
            result.incentive[columns[i]] += times(activeStake[row], kept);
        }
        result.clipped.endRow();
    }
    normalise(result.incentive);
}

} // namespace

Consensus consensusOf(const EpochInput& input, const Validators& validators)
{
    Consensus result;
    result.weights = countingWeights(input, validators);
    result.consensus = weightedMedians(
        validators.activeStake, result.weights, input.stake.size(), fractionOf(input.settings.kappa));
    clip(result, validators.activeStake);
    return result;
}

} // namespace taonaut::economics::epoch
