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

/// Stored bonds; those in uids that registered since the last epoch do not count.
class OldBonds {
public:
    explicit OldBonds(const EpochInput& input)
        : m_bonds(input.bonds)
        , m_counts(kColumns)
    {
        const std::uint64_t tempo = input.settings.tempo;
        const std::uint64_t lastTempo = input.lastStepBlock != 0 ? input.lastStepBlock + 1
            : input.block > tempo                                ? input.block - tempo
                                                                 : 0;
        for (std::size_t column = 0; column < kColumns; ++column) {
            m_counts[column] = lastTempo > blockAt(input.registeredAt, column) ? 1 : 0;
        }
    }

    /// visit(column, value) for each bond of the row that counts, in stored order.
    template <class Visit> void forEach(std::size_t row, const Visit& visit) const
    {
        if (row >= m_bonds.rows()) {
            return;
        }
        const std::span<const std::uint16_t> columns = m_bonds.columns(row);
        const std::span<const std::uint16_t> values = m_bonds.values(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (m_counts[columns[i]] != 0) {
                visit(columns[i], values[i]);
            }
        }
    }
    [[nodiscard]] bool isEmpty(std::size_t row) const
    {
        return row >= m_bonds.rows() || m_bonds.columns(row).empty();
    }
    [[nodiscard]] std::size_t rows() const { return m_bonds.rows(); }

private:
    static constexpr std::size_t kColumns = 65'536; // a stored row may name any
    const SparseRows<std::uint16_t>& m_bonds;
    std::vector<std::uint8_t> m_counts;
};

/// Sums of columns, ready to divide by.
class ColumnSums {
public:
    explicit ColumnSums(std::size_t columns)
        : m_sums(columns)
    {
    }
    void add(std::size_t column, Fraction value) noexcept { m_sums[column] += value; }
    [[nodiscard]] std::vector<Divisor> take() const { return divisors(m_sums); }

private:
    std::vector<std::uint64_t> m_sums;
};

/// Bonds of this epoch and what they add up to by column.
struct Averaged {
    Matrix bonds;
    std::vector<Divisor> sums;
};

/// rate × a value that is at most one. A rate beyond 0 … 1 comes of a moving average beyond one million.
constexpr std::int64_t scaled(std::int64_t rate, Fraction value) noexcept
{
    return static_cast<std::int64_t>((Int128 { rate } * static_cast<std::int64_t>(value)) >> 32);
}

/// rate × fresh + (1 - rate) × old, over the cells of both; rows are sorted.
template <class FreshOf, class OldOf>
Averaged movingAverage(
    const Matrix& fresh, FreshOf freshOf, const OldBonds& old, OldOf oldOf, I32F32 freshRate)
{
    const std::size_t n = fresh.rows();
    const std::int64_t rate = freshRate.bits;
    const std::int64_t kept = I32F32::one().saturatingSub(freshRate).bits;
    Averaged result;
    ColumnSums sums(n);
    std::vector<std::int64_t> cells(n);
    for (std::size_t row = 0; row < n; ++row) {
        const std::span<const std::uint16_t> columns = fresh.columns(row);
        const std::span<const Fraction> values = fresh.values(row);
        if (columns.empty() && old.isEmpty(row)) {
            result.bonds.endRow();
            continue;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            cells[columns[i]] += scaled(rate, freshOf(row, columns[i], values[i]));
        }
        old.forEach(row, [&](std::uint16_t column, std::uint16_t value) {
            if (column < n) {
                cells[column] += scaled(kept, oldOf(column, value));
            }
        });
        Matrix::Room room = result.bonds.roomFor(n);
        for (std::size_t column = 0; column < n; ++column) {
            const auto cell = static_cast<Fraction>(std::max<std::int64_t>(cells[column], 0));
            room.columns[room.used] = static_cast<std::uint16_t>(column);
            room.values[room.used] = cell;
            room.used += cell != 0 ? 1U : 0U;
            sums.add(column, cell);
            cells[column] = 0;
        }
        result.bonds.endRow(room);
    }
    result.sums = sums.take();
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
    void begin()
    {
        std::fill(m_cells.begin(), m_cells.end(), I32F32::zero());
        m_next = 0;
    }
    /// The next cell of the row.
    void meet(std::size_t column, Fraction value)
    {
        if (column < m_next) {
            return;
        }
        if (column < m_cells.size()) {
            m_cells[column] = fixed(value);
        }
        m_next = column + 1;
    }
    [[nodiscard]] I32F32 at(std::size_t column) const { return m_cells[column]; }

private:
    std::vector<I32F32> m_cells;
    std::size_t m_next = 0;
};

/// The moving average with a rate for each cell. Chain quirk: a bond without weight is dropped.
class LiquidAverage {
public:
    LiquidAverage(const EpochSettings& settings, const std::vector<Fraction>& consensus)
        : m_consensus(consensus)
        , m_rates(settings.alphaLow, settings.alphaHigh, settings.alphaSteepness)
        , m_weights(consensus.size())
        , m_met(consensus.size())
        , m_bonds(consensus.size())
    {
    }

    [[nodiscard]] Averaged run(const Matrix& weights, const OldBonds& old)
    {
        Averaged result;
        ColumnSums sums(m_consensus.size());
        for (std::size_t row = 0; row < weights.rows(); ++row) {
            loadRow(weights, old, row);
            const std::span<const std::uint16_t> columns = weights.columns(row);
            Matrix::Room room = result.bonds.roomFor(columns.size());
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const I32F32 value = next(columns[i], fixed(weights.values(row)[i]));
                if (value > I32F32::zero()) {
                    room.add(columns[i], static_cast<Fraction>(value.bits));
                    sums.add(columns[i], static_cast<Fraction>(value.bits));
                }
            }
            result.bonds.endRow(room);
        }
        result.sums = sums.take();
        return result;
    }

private:
    void loadRow(const Matrix& weights, const OldBonds& old, std::size_t row)
    {
        m_weights.begin();
        for (std::size_t i = 0; i < weights.columns(row).size(); ++i) {
            m_weights.meet(weights.columns(row)[i], weights.values(row)[i]);
        }
        m_met.begin();
        std::fill(m_bonds.begin(), m_bonds.end(), I32F32::zero());
        old.forEach(row, [&](std::uint16_t column, std::uint16_t value) {
            m_met.meet(column, fractionOf(value));
            if (column < m_bonds.size()) {
                m_bonds[column] = fixed(fractionOf(value));
            }
        });
    }

    [[nodiscard]] I32F32 next(std::size_t column, I32F32 weight)
    {
        const I32F32 rate = m_rates.rate(fixed(m_consensus[column]), m_weights.at(column), m_met.at(column));
        const I32F32 kept = I32F32::one().saturatingSub(rate).saturatingMul(m_bonds[column]);
        const I32F32 added = std::max(rate.saturatingMul(weight), I32F32::zero());
        return std::min(kept.saturatingAdd(added), I32F32::one());
    }

    const std::vector<Fraction>& m_consensus;
    LiquidAlpha m_rates;
    Walk m_weights;
    Walk m_met; // of old bonds
    std::vector<I32F32> m_bonds; // all of the row
};

/// What each row's cells, normalised by the sums of their columns, earn of the incentive.
std::vector<Fraction> earned(const Averaged& bonds, const std::vector<Fraction>& incentive)
{
    std::vector<Fraction> result(bonds.bonds.rows());
    for (std::size_t row = 0; row < result.size(); ++row) {
        const std::span<const std::uint16_t> columns = bonds.bonds.columns(row);
        const std::span<const Fraction> values = bonds.bonds.values(row);
        Fraction sum = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            sum += times(incentive[columns[i]], bonds.sums[columns[i]].divide(values[i]));
        }
        result[row] = sum;
    }
    return result;
}

/// Divides each cell by the sum of its column; answers the largest of each column then.
std::vector<Divisor> normaliseColumns(Averaged& bonds)
{
    std::vector<std::uint64_t> most(bonds.sums.size());
    for (std::size_t row = 0; row < bonds.bonds.rows(); ++row) {
        const std::span<const std::uint16_t> columns = bonds.bonds.columns(row);
        const std::span<Fraction> values = bonds.bonds.values(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            values[i] = bonds.sums[columns[i]].divide(values[i]);
            most[columns[i]] = std::max(most[columns[i]], values[i]);
        }
    }
    return divisors(most);
}

/// The rows of those who are permitted, as u16.
template <class PartOf>
SparseRows<std::uint16_t> stored(const Matrix& bonds, const std::vector<bool>& permits, PartOf partOf)
{
    SparseRows<std::uint16_t> result;
    for (std::size_t row = 0; row < bonds.rows(); ++row) {
        const std::size_t cells = permits[row] ? bonds.columns(row).size() : 0;
        SparseRows<std::uint16_t>::Room room = result.roomFor(cells);
        for (std::size_t i = 0; i < cells; ++i) {
            const std::uint16_t column = bonds.columns(row)[i];
            room.add(column, toParts(partOf(column, bonds.values(row)[i])));
        }
        result.endRow(room);
    }
    return result;
}

Bonds classicBonds(const EpochInput& input, const Validators& validators, const Consensus& consensus)
{
    const Matrix& weights = consensus.weights;
    const std::size_t n = input.stake.size();
    const OldBonds old(input);
    const std::vector<Fraction>& stake = validators.activeStake;
    ColumnSums oldSums(n);
    ColumnSums freshSums(n);
    for (std::size_t row = 0; row < n; ++row) {
        old.forEach(row, [&](std::uint16_t column, std::uint16_t value) {
            if (column < n) {
                oldSums.add(column, value);
            }
        });
        const std::span<const std::uint16_t> columns = weights.columns(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            freshSums.add(columns[i], times(weights.values(row)[i], stake[row]));
        }
    }
    const std::vector<Divisor> byOld = oldSums.take();
    const std::vector<Divisor> byFresh = freshSums.take();
    Averaged average = movingAverage(
        weights,
        [&](std::size_t row, std::size_t column, Fraction value) {
            return byFresh[column].divide(times(value, stake[row]));
        },
        old, [&](std::size_t column, std::uint16_t value) { return byOld[column].divide(value); },
        commonRate(input.settings));
    Bonds result;
    result.dividends = earned(average, consensus.incentive);
    normalise(result.dividends);
    const std::vector<Divisor> most = normaliseColumns(average);
    result.bonds = stored(average.bonds, validators.permits,
        [&](std::size_t column, Fraction value) { return most[column].divide(value); });
    return result;
}

Bonds yuma3Bonds(const EpochInput& input, const Validators& validators, const Consensus& consensus)
{
    const Matrix& weights = consensus.weights;
    const OldBonds old(input);
    const bool anyConsensus = std::any_of(
        consensus.consensus.begin(), consensus.consensus.end(), [](Fraction value) { return value != 0; });
    const Averaged average = input.settings.liquidAlpha && anyConsensus
        ? LiquidAverage(input.settings, consensus.consensus).run(weights, old)
        : movingAverage(
            weights, [](std::size_t, std::size_t, Fraction value) { return value; }, old,
            [](std::size_t, std::uint16_t value) { return fractionOf(value); }, commonRate(input.settings));
    Bonds result;
    result.dividends = earned(average, consensus.incentive);
    for (std::size_t row = 0; row < result.dividends.size(); ++row) {
        result.dividends[row] = times(result.dividends[row], validators.activeStake[row]);
    }
    normalise(result.dividends);
    result.bonds
        = stored(average.bonds, validators.permits, [](std::size_t, Fraction value) { return value; });
    return result;
}

} // namespace

Bonds bondsOf(const EpochInput& input, const Validators& validators, const Consensus& consensus)
{
    return input.settings.yuma3 ? yuma3Bonds(input, validators, consensus)
                                : classicBonds(input, validators, consensus);
}

} // namespace taonaut::economics::epoch
