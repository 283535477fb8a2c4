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
    SparseRows<Fraction>::Room room = to.roomFor(columns.size());
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (mask.counts(columns[i], registeredAt)) {
            room.add(columns[i], values[i]);
            sum += values[i];
        }
    }
    const Divisor divisor(sum);
    for (std::size_t i = 0; i < room.used; ++i) {
        room.values[i] = divisor.divide(room.values[i]);
    }
    to.endRow(room);
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

/// Cuts weights to the consensus, row by row.
class Clipping {
public:
    Clipping(const std::vector<Fraction>& consensus, const std::vector<Fraction>& activeStake)
        : m_consensus(consensus)
        , m_stake(activeStake)
        , m_trust(activeStake.size())
        , m_incentive(consensus.size())
    {
    }

    /// Sums up what is left of a row, by itself and weighted by stake by column.
    void count(std::size_t row, std::span<const std::uint16_t> columns, std::span<const Fraction> values)
    {
        const Fraction stake = m_stake[row];
        Fraction sum = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Fraction kept = std::min(values[i], m_consensus[columns[i]]);
            sum += kept;
            m_incentive[columns[i]] += times(stake, kept);
        }
        m_trust[row] = sum;
    }

    /// The cells that are left. One above a consensus of zero is none; one of zero stays.
    void cut(SparseRows<Fraction>::Room& room, std::span<const std::uint16_t> columns,
        std::span<const Fraction> values) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Fraction agreed = m_consensus[columns[i]];
            room.columns[room.used] = columns[i];
            room.values[room.used] = std::min(values[i], agreed);
            room.used += values[i] > agreed && agreed == 0 ? 0U : 1U;
        }
    }

    /// A part of the way from the uncut row to the cut one, by column. `cells`: zero for each column, and
    /// again afterwards.
    void cutPartly(SparseRows<Fraction>::Room& room, std::span<const std::uint16_t> columns,
        std::span<const Fraction> values, Fraction part, std::vector<Fraction>& cells) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::int64_t down = static_cast<std::int64_t>(std::min(values[i], m_consensus[columns[i]]))
                - static_cast<std::int64_t>(values[i]);
            const auto step
                = static_cast<std::int64_t>((Int128 { down } * static_cast<std::int64_t>(part)) >> 32);
            cells[columns[i]] = values[i] + static_cast<Fraction>(step);
        }
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column] != 0) {
                room.add(static_cast<std::uint16_t>(column), cells[column]);
                cells[column] = 0;
            }
        }
    }

    [[nodiscard]] std::vector<Fraction> takeTrust() { return std::move(m_trust); }
    [[nodiscard]] std::vector<Fraction> takeIncentive()
    {
        normalise(m_incentive);
        return std::move(m_incentive);
    }

private:
    const std::vector<Fraction>& m_consensus;
    const std::vector<Fraction>& m_stake;
    std::vector<Fraction> m_trust;
    std::vector<Fraction> m_incentive;
};

/// The weights that bonds follow: cut as far as the penalty says.
SparseRows<Fraction> forBonds(
    SparseRows<Fraction> weights, Clipping& clipping, Fraction penalty, std::size_t columns)
{
    const auto isUncut = [&](std::size_t row) { return penalty == 0 || weights.columns(row).empty(); };
    SparseRows<Fraction> result;
    result.reserve(weights.rows(), penalty == 0 ? 0 : weights.cells());
    std::vector<Fraction> cells(columns);
    for (std::size_t row = 0; row < weights.rows(); ++row) {
        clipping.count(row, weights.columns(row), weights.values(row));
        if (isUncut(row)) {
            result.endRow();
            continue;
        }
        SparseRows<Fraction>::Room room = result.roomFor(std::max(columns, weights.columns(row).size()));
        if (penalty == kWholeFraction) {
            clipping.cut(room, weights.columns(row), weights.values(row));
        } else {
            clipping.cutPartly(room, weights.columns(row), weights.values(row), penalty, cells);
        }
        result.endRow(room);
    }
    return penalty == 0 ? std::move(weights) : std::move(result);
}

} // namespace

Consensus consensusOf(const EpochInput& input, const Validators& validators)
{
    const std::size_t n = input.stake.size();
    SparseRows<Fraction> weights = countingWeights(input, validators);
    Consensus result;
    result.consensus = weightedMedians(validators.activeStake, weights, n, fractionOf(input.settings.kappa));
    Clipping clipping(result.consensus, validators.activeStake);
    result.weights = forBonds(std::move(weights), clipping, fractionOf(input.settings.bondsPenalty), n);
    result.trust = clipping.takeTrust();
    result.incentive = clipping.takeIncentive();
    return result;
}

} // namespace taonaut::economics::epoch
