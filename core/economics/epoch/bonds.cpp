// SPDX-License-Identifier: MIT
#include "core/economics/epoch/liquid_alpha.hpp"
#include "core/economics/epoch/stages.hpp"

#include <algorithm>

namespace taonaut::economics::epoch {

namespace {

using Matrix = SparseRows<Fraction>;

I32F32 fixed(Fraction value)
{
    return { static_cast<std::int64_t>(value) };
}

/// The rate at which bonds follow weights where it is the same for all.
I32F32 commonRate(const EpochSettings& settings)
{
    const I64F64 kept = I64F64::ratio(settings.bondsMovingAverage, std::uint64_t { 1'000'000 });
    return I32F32::one().saturatingSub(kept.to<I32F32>());
}

/// Weights on their way from uncut to cut, as far as the penalty says; rows are sorted afterwards.
Matrix interpolated(const Consensus& consensus, Fraction penalty)
{
    const std::size_t n = consensus.consensus.size();
    Matrix result;
    result.reserve(n, consensus.weights.cells());
    std::vector<Fraction> uncut(n);
    std::vector<Fraction> cut(n);
    const auto spread = [](std::vector<Fraction>& cells, const Matrix& from, std::size_t row) {
        std::fill(cells.begin(), cells.end(), 0);
        for (std::size_t i = 0; i < from.columns(row).size(); ++i) {
            cells[from.columns(row)[i]] = from.values(row)[i];
        }
    };
    for (std::size_t row = 0; row < n; ++row) {
        if (consensus.weights.columns(row).empty()) {
            result.endRow();
            continue;
        }
        spread(uncut, consensus.weights, row);
        spread(cut, consensus.clipped, row);
        for (std::size_t column = 0; column < n; ++column) {
            const I32F32 step
                = fixed(penalty).saturatingMul(fixed(cut[column]).saturatingSub(fixed(uncut[column])));
            const I32F32 value = fixed(uncut[column]).saturatingAdd(step);
            if (value > I32F32::zero()) {
                result.add(static_cast<std::uint16_t>(column), static_cast<Fraction>(value.bits));
            }
        }
        result.endRow();
    }
    return result;
}

/// Stored bonds, without those in uids that registered since the last epoch.
SparseRows<std::uint16_t> standingBonds(const EpochInput& input)
{
    const std::size_t n = input.stake.size();
    const EpochSettings& settings = input.settings;
    const std::uint64_t lastTempo = input.lastStepBlock != 0 ? input.lastStepBlock + 1
        : input.block > settings.tempo                       ? input.block - settings.tempo
                                                             : 0;
    SparseRows<std::uint16_t> result;
    result.reserve(n, input.bonds.cells());
    for (std::size_t row = 0; row < n; ++row) {
        if (row < input.bonds.rows()) {
            const std::span<const std::uint16_t> columns = input.bonds.columns(row);
            const std::span<const std::uint16_t> values = input.bonds.values(row);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (lastTempo > blockAt(input.registeredAt, columns[i])) {
                    result.add(columns[i], values[i]);
                }
            }
        }
        result.endRow();
    }
    return result;
}

template <class Value, class Of>
std::vector<Divisor> columnSums(const SparseRows<Value>& cells, std::size_t columns, Of of)
{
    std::vector<std::uint64_t> sums(columns);
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        const std::span<const std::uint16_t> at = cells.columns(row);
        const std::span<const Value> values = cells.values(row);
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (at[i] < columns) {
                sums[at[i]] += of(row, values[i]);
            }
        }
    }
    return divisors(sums);
}

std::vector<Divisor> columnSums(const Matrix& cells, std::size_t columns)
{
    return columnSums(cells, columns, [](std::size_t, Fraction value) { return value; });
}

/// rate × fresh + (1 - rate) × old, over the cells of both; rows are sorted.
template <class FreshOf, class OldOf>
Matrix movingAverage(
    const Matrix& fresh, FreshOf freshOf, const SparseRows<std::uint16_t>& old, OldOf oldOf, I32F32 rate)
{
    const std::size_t n = fresh.rows();
    const I32F32 kept = I32F32::one().saturatingSub(rate);
    Matrix result;
    result.reserve(n, std::max(fresh.cells(), old.cells()));
    std::vector<I32F32> cells(n);
    for (std::size_t row = 0; row < n; ++row) {
        const std::span<const std::uint16_t> freshAt = fresh.columns(row);
        for (std::size_t i = 0; i < freshAt.size(); ++i) {
            I32F32& cell = cells[freshAt[i]];
            const Fraction value = freshOf(row, freshAt[i], fresh.values(row)[i]);
            cell = cell.saturatingAdd(rate.saturatingMul(fixed(value)));
        }
        const std::span<const std::uint16_t> oldAt = old.columns(row);
        for (std::size_t i = 0; i < oldAt.size(); ++i) {
            if (oldAt[i] < n) {
                I32F32& cell = cells[oldAt[i]];
                cell = cell.saturatingAdd(kept.saturatingMul(fixed(oldOf(oldAt[i], old.values(row)[i]))));
            }
        }
        if (freshAt.empty() && oldAt.empty()) {
            result.endRow();
            continue;
        }
        for (std::size_t column = 0; column < n; ++column) {
            if (cells[column] > I32F32::zero()) {
                result.add(static_cast<std::uint16_t>(column), static_cast<Fraction>(cells[column].bits));
            }
            cells[column] = I32F32::zero();
        }
        result.endRow();
    }
    return result;
}

/// The cells of one row that a walk along ascending columns meets. Chain quirk: the walk looks at the row in
/// its stored order and passes over a cell whose column it has passed already.
class Walk {
public:
    explicit Walk(std::size_t columns)
        : m_cells(columns)
    {
    }
    template <class ValueOf> void meet(std::span<const std::uint16_t> columns, ValueOf valueOf)
    {
        std::fill(m_cells.begin(), m_cells.end(), I32F32::zero());
        std::size_t next = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] >= next) {
                if (columns[i] < m_cells.size()) {
                    m_cells[columns[i]] = fixed(valueOf(i));
                }
                next = std::size_t { columns[i] } + 1;
            }
        }
    }
    [[nodiscard]] I32F32 at(std::size_t column) const { return m_cells[column]; }

private:
    std::vector<I32F32> m_cells;
};

/// The moving average with a rate for each cell. Chain quirk: a bond without weight is dropped.
Matrix liquidAverage(const EpochInput& input, const Matrix& weights, const SparseRows<std::uint16_t>& old,
    const std::vector<Fraction>& consensus)
{
    const std::size_t n = weights.rows();
    const EpochSettings& settings = input.settings;
    LiquidAlpha liquid(settings.alphaLow, settings.alphaHigh, settings.alphaSteepness);
    Walk weightsMet(n);
    Walk bondsMet(n);
    std::vector<Fraction> bonds(n);
    Matrix result;
    result.reserve(n, weights.cells());
    for (std::size_t row = 0; row < n; ++row) {
        const std::span<const std::uint16_t> columns = weights.columns(row);
        const std::span<const std::uint16_t> oldColumns = old.columns(row);
        weightsMet.meet(columns, [&](std::size_t i) { return weights.values(row)[i]; });
        bondsMet.meet(oldColumns, [&](std::size_t i) { return fractionOf(old.values(row)[i]); });
        std::fill(bonds.begin(), bonds.end(), 0);
        for (std::size_t i = 0; i < oldColumns.size(); ++i) {
            if (oldColumns[i] < n) {
                bonds[oldColumns[i]] = fractionOf(old.values(row)[i]);
            }
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t column = columns[i];
            const I32F32 rate
                = liquid.rate(fixed(consensus[column]), weightsMet.at(column), bondsMet.at(column));
            const I32F32 kept = I32F32::one().saturatingSub(rate).saturatingMul(fixed(bonds[column]));
            const I32F32 added = std::max(rate.saturatingMul(fixed(weights.values(row)[i])), I32F32::zero());
            const I32F32 value = std::min(kept.saturatingAdd(added), I32F32::one());
            if (value > I32F32::zero()) {
                result.add(columns[i], static_cast<Fraction>(value.bits));
            }
        }
        result.endRow();
    }
    return result;
}

/// What each row's cells, normalised by the sums of their columns, earn of the incentive.
std::vector<Fraction> earned(
    const Matrix& cells, const std::vector<Divisor>& sums, const std::vector<Fraction>& incentive)
{
    std::vector<Fraction> result(cells.rows());
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        const std::span<const std::uint16_t> columns = cells.columns(row);
        const std::span<const Fraction> values = cells.values(row);
        Fraction sum = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            sum += times(incentive[columns[i]], sums[columns[i]].divide(values[i]));
        }
        result[row] = sum;
    }
    return result;
}

/// Divides each normalised cell by the largest of its column.
void maxUpscale(Matrix& cells, const std::vector<Divisor>& sums)
{
    std::vector<std::uint64_t> most(sums.size());
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        const std::span<const std::uint16_t> columns = cells.columns(row);
        const std::span<Fraction> values = cells.values(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            values[i] = sums[columns[i]].divide(values[i]);
            most[columns[i]] = std::max(most[columns[i]], values[i]);
        }
    }
    const std::vector<Divisor> largest = divisors(most);
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        const std::span<const std::uint16_t> columns = cells.columns(row);
        const std::span<Fraction> values = cells.values(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            values[i] = largest[columns[i]].divide(values[i]);
        }
    }
}

Bonds classicBonds(
    const EpochInput& input, const Validators& validators, const Consensus& consensus, const Matrix& weights)
{
    const std::size_t n = input.stake.size();
    const SparseRows<std::uint16_t> old = standingBonds(input);
    const std::vector<Fraction>& stake = validators.activeStake;
    const std::vector<Divisor> oldSums
        = columnSums(old, n, [](std::size_t, std::uint16_t value) { return std::uint64_t { value }; });
    const std::vector<Divisor> freshSums
        = columnSums(weights, n, [&](std::size_t row, Fraction value) { return times(value, stake[row]); });
    Bonds result;
    result.bonds = movingAverage(
        weights,
        [&](std::size_t row, std::size_t column, Fraction value) {
            return freshSums[column].divide(times(value, stake[row]));
        },
        old, [&](std::size_t column, std::uint16_t value) { return oldSums[column].divide(value); },
        commonRate(input.settings));
    const std::vector<Divisor> sums = columnSums(result.bonds, n);
    result.dividends = earned(result.bonds, sums, consensus.incentive);
    normalise(result.dividends);
    maxUpscale(result.bonds, sums);
    return result;
}

Bonds yuma3Bonds(
    const EpochInput& input, const Validators& validators, const Consensus& consensus, const Matrix& weights)
{
    const std::size_t n = input.stake.size();
    const SparseRows<std::uint16_t> old = standingBonds(input);
    const bool anyConsensus = std::any_of(
        consensus.consensus.begin(), consensus.consensus.end(), [](Fraction value) { return value != 0; });
    Bonds result;
    result.bonds = input.settings.liquidAlpha && anyConsensus
        ? liquidAverage(input, weights, old, consensus.consensus)
        : movingAverage(
            weights, [](std::size_t, std::size_t, Fraction value) { return value; }, old,
            [](std::size_t, std::uint16_t value) { return fractionOf(value); }, commonRate(input.settings));
    result.dividends = earned(result.bonds, columnSums(result.bonds, n), consensus.incentive);
    for (std::size_t row = 0; row < n; ++row) {
        result.dividends[row] = times(result.dividends[row], validators.activeStake[row]);
    }
    normalise(result.dividends);
    return result;
}

} // namespace

Bonds bondsOf(const EpochInput& input, const Validators& validators, const Consensus& consensus)
{
    const Fraction penalty = fractionOf(input.settings.bondsPenalty);
    Matrix between;
    if (penalty != 0 && penalty != kWholeFraction) {
        between = interpolated(consensus, penalty);
    }
    const Matrix& weights = penalty == 0 ? consensus.weights
        : penalty == kWholeFraction      ? consensus.clipped
                                         : between;
    return input.settings.yuma3 ? yuma3Bonds(input, validators, consensus, weights)
                                : classicBonds(input, validators, consensus, weights);
}

} // namespace taonaut::economics::epoch
