// SPDX-License-Identifier: MIT
#pragma once

// The stages of an epoch, each a function of what came before. Only core/economics/epoch includes this.

#include "core/economics/epoch/epoch.hpp"
#include "core/economics/epoch/fraction.hpp"

namespace taonaut::economics::epoch {

/// Who counts as a validator, and with how much stake.
struct Validators {
    std::vector<bool> active;
    std::vector<bool> permitted; ///< now
    std::vector<bool> permits; ///< for the next epoch
    std::vector<Fraction> stake; ///< normalised, of all uids
    std::vector<Fraction> activeStake; ///< of active, permitted uids, normalised
};
[[nodiscard]] Validators validatorsOf(const EpochInput& input);

struct Consensus {
    SparseRows<Fraction> weights; ///< for bonds: each row normalised, cut as far as the penalty says
    std::vector<Fraction> consensus;
    std::vector<Fraction> trust; ///< of validators: what clipping left of their weights
    std::vector<Fraction> incentive;
};
[[nodiscard]] Consensus consensusOf(const EpochInput& input, const Validators& validators);

struct Bonds {
    std::vector<Fraction> dividends;
    SparseRows<std::uint16_t> bonds; ///< as they are stored: of those who are permitted next
};
[[nodiscard]] Bonds bondsOf(
    const EpochInput& input, const Validators& validators, const Consensus& consensus);

/// parts / 65535.
[[nodiscard]] constexpr Fraction fractionOf(std::uint16_t parts) noexcept
{
    return (Fraction { parts } << 32) / 65'535;
}

[[nodiscard]] inline std::uint64_t blockAt(const std::vector<std::uint64_t>& blocks, std::size_t uid)
{
    return uid < blocks.size() ? blocks[uid] : 0;
}

} // namespace taonaut::economics::epoch
