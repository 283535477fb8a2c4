// SPDX-License-Identifier: MIT
#include "core/economics/epoch/weighted_median.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace taonaut::economics {

namespace {

/// Scores are counted in as many ranges of equal width at a time.
constexpr unsigned kRangeBits = 8;

/// Looks for the score where the stake passes the minority: counts stake by ranges of scores, goes on in the
/// range where it happens, and so on until a range is one score. Score is an integer of any width.
template <class Score> class MedianSearch {
public:
    [[nodiscard]] Score run(
        std::span<const Fraction> stake, std::span<const Score> score, std::int64_t minority)
    {
        std::int64_t below = 0;
        while (!score.empty()) {
            const auto [least, most] = std::minmax_element(score.begin(), score.end());
            const Score first = *least;
            const auto width = static_cast<unsigned>(std::bit_width(static_cast<Score>(*most - first)));
            const unsigned shift = width > kRangeBits ? width - kRangeBits : 0;
            count(stake, score, first, shift);
            std::size_t range = 0;
            while (range < m_stake.size() && below + m_stake[range] <= minority) {
                below += m_stake[range];
                ++range;
            }
            if (range == m_stake.size()) {
                return *most;
            }
            if (shift == 0) {
                return static_cast<Score>(first + range);
            }
            keepRange(stake, score, first, shift, range);
            stake = m_keptStake;
            score = m_keptScore;
        }
        return 0;
    }

private:
    void count(std::span<const Fraction> stake, std::span<const Score> score, Score first, unsigned shift)
    {
        m_stake.fill(0);
        for (std::size_t i = 0; i < score.size(); ++i) {
            m_stake[static_cast<std::size_t>((score[i] - first) >> shift)]
                += static_cast<std::int64_t>(stake[i]);
        }
    }

    /// The arguments may be what was kept before: the front is written behind what is read.
    void keepRange(std::span<const Fraction> stake, std::span<const Score> score, Score first, unsigned shift,
        std::size_t range)
    {
        m_keptStake.resize(std::max(m_keptStake.size(), score.size()));
        m_keptScore.resize(std::max(m_keptScore.size(), score.size()));
        std::size_t kept = 0;
        for (std::size_t i = 0; i < score.size(); ++i) {
            m_keptStake[kept] = stake[i];
            m_keptScore[kept] = score[i];
            kept += static_cast<std::size_t>((score[i] - first) >> shift) == range ? 1U : 0U;
        }
        m_keptStake.resize(kept);
        m_keptScore.resize(kept);
    }

    std::array<std::int64_t, std::size_t { 1 } << kRangeBits> m_stake {}; // by range of scores
    std::vector<Fraction> m_keptStake;
    std::vector<Score> m_keptScore;
};

/// Scores of one column side by side, in 32 bits: one is the largest number, which no other normalised weight
/// is. Columns are a little further apart than they are long, so that writing a row does not always meet the
/// same cache lines.
class ScoresByColumn {
public:
    using Score = std::uint32_t;

    ScoresByColumn(std::size_t columns, std::size_t validators)
        : m_validators(validators)
        , m_distance(validators + 16)
        , m_scores(columns * m_distance)
    {
    }
    void set(std::size_t column, std::size_t validator, Fraction score) noexcept
    {
        m_scores[column * m_distance + validator] = static_cast<Score>(std::min(score, kWholeFraction - 1));
    }
    [[nodiscard]] std::span<const Score> column(std::size_t column) const noexcept
    {
        return { m_scores.data() + column * m_distance, m_validators };
    }
    [[nodiscard]] static Fraction fraction(Score score) noexcept
    {
        return score == kWholeFraction - 1 ? kWholeFraction : score;
    }

private:
    std::size_t m_validators;
    std::size_t m_distance;
    std::vector<Score> m_scores;
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
    std::span<const Fraction> stake, std::span<const Fraction> score, std::int64_t minority)
{
    return MedianSearch<Fraction>().run(stake, score, minority);
}

std::vector<Fraction> weightedMedians(std::span<const Fraction> stake, const SparseRows<Fraction>& scores,
    std::size_t columns, Fraction majority)
{
    std::vector<Fraction> used;
    std::copy_if(
        stake.begin(), stake.end(), std::back_inserter(used), [](Fraction value) { return value > 0; });
    normalise(used);
    const Fraction sum = std::accumulate(used.begin(), used.end(), Fraction { 0 });
    const std::int64_t minority = static_cast<std::int64_t>(sum) - static_cast<std::int64_t>(majority);
    std::vector<Fraction> result(columns);
    if (used.empty()) {
        return result;
    }
    const ScoresByColumn table = byColumn(stake, scores, columns, used.size());
    MedianSearch<ScoresByColumn::Score> search;
    for (std::size_t column = 0; column < columns; ++column) {
        result[column] = ScoresByColumn::fraction(search.run(used, table.column(column), minority));
    }
    return result;
}

} // namespace taonaut::economics
