// SPDX-License-Identifier: MIT
#pragma once

// What stakers of root may claim of the alpha that their validator earned on a subnet: a rate per staked rao
// that only grows, less what was claimed. New stake counts as having claimed everything before it. Source:
// opentensor/subtensor pallets/subtensor/src/staking/claim_root.rs.

#include "core/base/bytes.hpp"
#include "core/base/fixed.hpp"

#include <vector>

namespace taonaut::economics {

/// By how much the rate grows when the hotkey earns that much alpha. None: more was earned than the hotkey
/// has staked on root; the alpha then goes to its owner.
[[nodiscard]] std::optional<I96F32> claimableIncrement(std::uint64_t earned, std::uint64_t rootStake);

/// What is owed, with its fraction; below zero after roundings.
[[nodiscard]] I96F32 rootOwed(I96F32 claimableRate, std::uint64_t rootStake, Uint128 claimed);
/// The rao of alpha that a claim pays: none below the threshold. threshold: rao; zero also pays less than
/// that.
[[nodiscard]] std::uint64_t rootClaim(I96F32 owed, I96F32 threshold);

/// What counts as claimed after stake was added to root, or taken from it.
[[nodiscard]] Uint128 claimedAfterStaking(Uint128 claimed, I96F32 claimableRate, std::uint64_t added);
[[nodiscard]] Uint128 claimedAfterUnstaking(Uint128 claimed, I96F32 claimableRate, std::uint64_t taken);

/// Which of the stakers, numbered from zero, claim in the block after the one with this hash: at most `draws`
/// different ones, ascending. None of none.
[[nodiscard]] std::vector<std::uint64_t> automaticClaims(
    const Hash256& parent, std::uint64_t draws, std::uint64_t stakers);

} // namespace taonaut::economics
