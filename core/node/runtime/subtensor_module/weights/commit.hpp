// SPDX-License-Identifier: MIT
#pragma once

// Weights that stay hidden for some epochs, so that nobody can copy them: a validator first commits to their
// hash, or to their encryption to a round of drand, and they take effect RevealPeriodEpochs epochs later.
//
// By hash: the validator reveals in exactly that epoch; earlier is too early, later the commitment has
// expired. Revealing drops the commitments before it. By drand: reveal.hpp. What counts as the last update of
// a neuron is when it committed. Source: opentensor/subtensor pallets/subtensor/src/subnets/weights.rs.

#include "core/node/runtime/subtensor_module/weights/set.hpp"

namespace taonaut::node::subtensor_module {

/// Commitments of a hotkey that are still to be revealed.
inline constexpr std::size_t kMostOpenCommits = 10;
/// Bytes of encrypted weights.
inline constexpr std::size_t kLongestCommit = 5'000;
inline constexpr std::uint64_t kLeastRevealPeriod = 1; ///< epochs
inline constexpr std::uint64_t kMostRevealPeriod = 100;

/// Weights and what they were hidden with.
struct RevealedWeights {
    NewWeights weights;
    std::vector<std::uint16_t> salt;
};

/// blake2_256 of SCALE (hotkey, index, uids, values, salt, version key).
[[nodiscard]] Hash256 commitHash(
    const AccountId& hotkey, StorageIndex index, const RevealedWeights& revealed);

/// Number of epochs of the subnet, the one of this block included if it is due.
[[nodiscard]] std::uint64_t epochWithLookahead(const BlockContext& context, NetUid netuid);
/// Whether what was committed in that epoch can be revealed in this block.
[[nodiscard]] bool isRevealEpoch(const BlockContext& context, NetUid netuid, std::uint64_t committed);
[[nodiscard]] bool isExpired(const BlockContext& context, NetUid netuid, std::uint64_t committed);

/// Errors: MechanismDoesNotExist, BadOrigin, CommitRevealDisabled, HotKeyNotRegisteredInSubNet,
/// CommittingWeightsTooFast, TooManyUnrevealedCommits.
[[nodiscard]] DispatchResult commitWeights(
    BlockContext& context, const Origin& origin, NetUid netuid, MechanismId mechanism, const Hash256& hash);
/// Errors: those of commitWeights, and IncorrectCommitRevealVersion after CommitRevealDisabled; Corruption
/// for a commitment that is too long, which on the chain would not decode.
[[nodiscard]] DispatchResult commitTimelocked(BlockContext& context, const Origin& origin, NetUid netuid,
    MechanismId mechanism, const Bytes& commit, std::uint64_t revealRound, std::uint16_t version);

/// Errors: BadOrigin, CommitRevealDisabled, NoWeightsCommitFound, ExpiredWeightCommit,
/// InvalidRevealCommitHashNotMatch, RevealTooEarly, and those of setWeights.
[[nodiscard]] DispatchResult revealWeights(BlockContext& context, const Origin& origin, NetUid netuid,
    MechanismId mechanism, const RevealedWeights& revealed);
/// All or none, for the first mechanism. Commitments that are not named stay. Errors: those of revealWeights.
[[nodiscard]] DispatchResult revealSeveral(
    BlockContext& context, const Origin& origin, NetUid netuid, const std::vector<RevealedWeights>& revealed);

/// What the pool checks of a reveal before it takes it. Errors: NoWeightsCommitFound, RevealTooEarly.
[[nodiscard]] DispatchResult checkReveal(const BlockContext& context, const AccountId& hotkey, NetUid netuid,
    MechanismId mechanism, const RevealedWeights& revealed);

/// Epochs between commitment and reveal. Errors: RevealPeriodTooLarge, RevealPeriodTooSmall.
[[nodiscard]] DispatchResult setRevealPeriod(BlockContext& context, NetUid netuid, std::uint64_t epochs);

} // namespace taonaut::node::subtensor_module
