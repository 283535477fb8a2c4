// SPDX-License-Identifier: MIT
#include "core/economics/epoch/weighted_median.hpp"

#include <algorithm>
#include <numeric>

namespace taonaut::economics {

namespace {

/// Divides validators by their score; the room is used again for each column.
class MedianSearch {
public:
    [[nodiscard]] Fraction run(
        std::span<const Fraction> stake, std::span<const Fraction> score, MedianBounds bounds)
    {
        m_now.resize(stake.size());
        m_lower.resize(stake.size());
        m_upper.resize(stake.size());
        std::iota(m_now.begin(), m_now.end(), 0U);
        while (m_now.size() > 1) {
            const Fraction pivot = score[m_now[m_now.size() / 2]];
            const Sides sides = divide(stake, score, pivot);
            if (bounds.minority < bounds.low + sides.lowStake && sides.lowCount > 0) {
                bounds.high = bounds.low + sides.lowStake;
                keep(m_lower, sides.lowCount);
            } else if (bounds.high - sides.highStake <= bounds.minority && sides.highCount > 0) {
                bounds.low = bounds.high - sides.highStake;
                keep(m_upper, sides.highCount);
            } else {
                return pivot;
            }
        }
        return m_now.empty() ? 0 : score[m_now.front()];
    }

private:
    struct Sides {
        std::size_t lowCount = 0;
        std::size_t highCount = 0;
        std::int64_t lowStake = 0;
        std::int64_t highStake = 0;
    };

    /// Both sides keep their order: it decides which is the next middle. Without branches on the scores.
    Sides divide(std::span<const Fraction> stake, std::span<const Fraction> score, Fraction pivot)
    {
        Sides sides;
        std::uint32_t* const lower = m_lower.data();
        std::uint32_t* const upper = m_upper.data();
        for (const std::uint32_t at : m_now) {
            const bool below = score[at] < pivot;
            const bool above = score[at] > pivot;
            lower[sides.lowCount] = at;
            upper[sides.highCount] = at;
            sides.lowCount += below ? 1U : 0U;
            sides.highCount += above ? 1U : 0U;
            const auto weight = static_cast<std::int64_t>(stake[at]);
            sides.lowStake += weight & -static_cast<std::int64_t>(below);
            sides.highStake += weight & -static_cast<std::int64_t>(above);
        }
        return sides;
    }

    void keep(std::vector<std::uint32_t>& side, std::size_t count)
    {
        m_now.swap(side);
        side.resize(m_now.size());
        m_now.resize(count);
    }

    std::vector<std::uint32_t> m_now;
    std::vector<std::uint32_t> m_lower;
    std::vector<std::uint32_t> m_upper;
};

/// Scores of one column side by side; columns are a little further apart than they are long, so that writing
/// a row does not always meet the same cache lines.
class ScoresByColumn {
public:
    ScoresByColumn(std::size_t columns, std::size_t validators)
        : m_validators(validators)
        , m_distance(validators + 8)
        , m_scores(columns * m_distance)
    {
    }
    void set(std::size_t column, std::size_t validator, Fraction score) noexcept
    {
        m_scores[column * m_distance + validator] = score;
    }
    [[nodiscard]] std::span<const Fraction> column(std::size_t column) const noexcept
    {
        return { m_scores.data() + column * m_distance, m_validators };
    }

private:
    std::size_t m_validators;
    std::size_t m_distance;
    std::vector<Fraction> m_scores;
};

ScoresByColumn byColumn(std::span<const Fraction> stake, const SparseRows<Fraction>& scores,
    std::size_t columns, std::size_t validators)
{
    ScoresByColumn result(columns, validators);
    std::size_t validator = 0;
    for (std::size_t row = 0; row < std::min(stake.size(), scores.rows()); ++row) {
        if (stake[row] == 0) {
            continue;
        }
        const std::span<const std::uint16_t> at = scores.columns(row);
        const std::span<const Fraction> values = scores.values(row);
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (at[i] < columns) {
                result.set(at[i], validator, values[i]);
            }
        }
        ++validator;
    }
    return result;
}

} // namespace

Fraction weightedMedian(
    std::span<const Fraction> stake, std::span<const Fraction> score, const MedianBounds& bounds)
{
    return MedianSearch().run(stake, score, bounds);
}

std::vector<Fraction> weightedMedians(std::span<const Fraction> stake, const SparseRows<Fraction>& scores,
    std::size_t columns, Fraction majority)
{
    std::vector<Fraction> used;
    std::copy_if(
        stake.begin(), stake.end(), std::back_inserter(used), [](Fraction value) { return value > 0; });
    normalise(used);
    MedianBounds bounds;
    bounds.high = static_cast<std::int64_t>(std::accumulate(used.begin(), used.end(), Fraction { 0 }));
    bounds.minority = bounds.high - static_cast<std::int64_t>(majority);
    std::vector<Fraction> result(columns);
    if (used.empty()) {
        return result;
    }
    const ScoresByColumn table = byColumn(stake, scores, columns, used.size());
    MedianSearch search;
    for (std::size_t column = 0; column < columns; ++column) {
        result[column] = search.run(used, table.column(column), bounds);
    }
    return result;
}

} // namespace taonaut::economics
