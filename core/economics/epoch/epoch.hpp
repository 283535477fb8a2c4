// SPDX-License-Identifier: MIT
#pragma once

// One epoch of Yuma consensus: from what validators say about miners to what each uid is paid. Validators
// weigh uids; the stake-weighted median is the consensus, weights above it are cut, the stake-weighted sum of
// what is left is the miners' incentive. Validators hold bonds in the miners that they weigh, a moving
// average over epochs; dividends follow bonds times incentive. This is the sparse form, the one that the
// chain runs. Pure: no storage, no chain. Source: opentensor/subtensor
// pallets/subtensor/src/epoch/run_epoch.rs.
//
// All vectors have one element per uid. A shorter one counts as padded: activity and registration with block
// 0, permits with false. More than 32,768 uids are out of range; the chain has at most 4,096.

#include "core/base/fixed.hpp"
#include "core/economics/epoch/sparse_rows.hpp"

namespace taonaut::economics {

/// A commit block for uids without an open commit.
constexpr std::uint64_t kNoCommit = ~std::uint64_t { 0 };

/// Settings of the subnet. u16 proportions are parts of 65535.
struct EpochSettings {
    std::uint64_t tempo = 360;
    std::uint64_t activityCutoff = 5'000; ///< blocks
    std::uint16_t kappa = 32'767; ///< majority of stake that makes a consensus
    std::uint16_t bondsPenalty = 65'535; ///< how far weights for bonds are cut to the consensus
    std::uint64_t bondsMovingAverage = 900'000; ///< parts of a million that a bond keeps
    bool yuma3 = false; ///< bonds of each validator by itself, not in competition
    bool liquidAlpha = false; ///< the rate of each bond follows its distance to the consensus; Yuma 3 only
    std::uint16_t alphaLow = 45'875;
    std::uint16_t alphaHigh = 58'982;
    std::int16_t alphaSteepness = 1'000;
    std::uint16_t maxValidators = 64;
    std::uint64_t stakeThreshold = 0; ///< least stake weight that counts, in rao
};

struct EpochInput {
    EpochSettings settings;
    std::uint64_t block = 0;
    std::uint64_t lastStepBlock = 0; ///< of the last epoch before; 0: none yet
    std::optional<std::uint16_t> ownerUid; ///< of the subnet owner's hotkey: no threshold, always permitted
    std::vector<I64F64> stake; ///< stake weights in rao; says how many uids there are
    std::vector<bool> permits; ///< of validators, from the last epoch
    std::vector<std::uint64_t> lastUpdate; ///< block of the last weights
    std::vector<std::uint64_t> registeredAt; ///< block
    /// Block of the earliest open commit, or kNoCommit; empty where weights are not committed first.
    std::vector<std::uint64_t> earliestCommit;
    SparseRows<std::uint16_t> weights; ///< as stored; cells of unknown uids do not count
    SparseRows<std::uint16_t> bonds; ///< as stored
    std::uint64_t emission = 0; ///< rao to divide
};

/// u16 proportions are parts of 65535, emissions rao.
struct EpochOutput {
    std::vector<bool> active;
    std::vector<bool> permits; ///< for the next epoch
    std::vector<std::uint16_t> stakeWeight;
    std::vector<std::uint16_t> consensus;
    std::vector<std::uint16_t> incentive;
    std::vector<std::uint16_t> dividends;
    std::vector<std::uint16_t> validatorTrust;
    std::vector<std::uint64_t> serverEmission;
    std::vector<std::uint64_t> validatorEmission;
    std::vector<std::uint64_t> emission; ///< both, of the normalised sum
    SparseRows<std::uint16_t> bonds; ///< rows of uids that are permitted next; the others are empty

    friend bool operator==(const EpochOutput&, const EpochOutput&) = default;
};

/// O(cells) and a median for each column.
[[nodiscard]] EpochOutput runEpoch(const EpochInput& input);

/// The k largest of all: true for each of them. Of equal values the later ones are taken. All, where there
/// are fewer than k.
[[nodiscard]] std::vector<bool> largest(std::span<const I32F32> values, std::size_t k);

} // namespace taonaut::economics
