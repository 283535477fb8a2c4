// SPDX-License-Identifier: MIT
#pragma once

// What a hotkey's dividends are made of and who gets them: its parents first, each by what its stake
// contributed; then alpha stakers and root stakers of each hotkey. Amounts are rao; fractions keep the
// chain's fixed-point bits. Source: opentensor/subtensor pallets/subtensor/src/coinbase/run_coinbase.rs,
// pallets/subtensor/src/staking/stake_utils.rs.

#include "core/base/fixed.hpp"

#include <span>
#include <vector>

namespace taonaut::economics {

/// A relation between a parent and a child hotkey on one subnet. Proportions are parts of 2^64 - 1.
struct StakeOfParent {
    std::uint64_t proportion = 0; ///< of the parent's stake that counts for the child
    std::uint64_t alpha = 0; ///< stake of the parent on the subnet
    std::uint64_t root = 0; ///< stake of the parent on root
};

/// What counts for a hotkey: its own stake without what its children got, and its parents' parts.
/// ownStake and parentStake: both alpha, or both TAO on root.
struct ParentPart {
    std::uint64_t proportion = 0;
    std::uint64_t stake = 0;
};
[[nodiscard]] std::uint64_t inheritedStake(std::uint64_t ownStake,
    std::span<const std::uint64_t> childProportions, std::span<const ParentPart> parents);

/// The stake weight of a hotkey from its inherited alpha and its inherited TAO on root.
[[nodiscard]] I64F64 stakeWeight(std::uint64_t alpha, std::uint64_t root, U96F32 taoWeight);

/// A hotkey whose dividends are shared with its parents.
struct ChildKey {
    std::uint64_t alpha = 0; ///< its own stake on the subnet
    std::uint64_t root = 0; ///< its own stake on root
    std::vector<std::uint64_t> childProportions; ///< given to its own children
    std::uint16_t take = 0; ///< parts of 65535, of what goes to parents of other owners
};
struct ParentKey {
    StakeOfParent stake;
    bool isOfSameOwner = false; ///< pays neither take nor burn
};

/// Whole rao. `burned` is recycled: it leaves the issuance of alpha.
struct ParentSplit {
    std::vector<std::uint64_t> parents; ///< in the order given
    std::uint64_t own = 0;
    std::uint64_t burned = 0;
};
/// childBurn: the part that is burned of what goes to parents of other owners.
[[nodiscard]] ParentSplit splitAmongParents(std::uint64_t dividends, const ChildKey& child,
    std::span<const ParentKey> parents, U96F32 taoWeight, U96F32 childBurn);

/// The part of its stake that a hotkey did not give to children, alpha and weighted root together, in rao.
[[nodiscard]] std::uint64_t selfContribution(const ChildKey& child, U96F32 taoWeight);

/// What a hotkey's dividends are divided by.
struct DividendClaim {
    U96F32 dividend; ///< of the epoch, parents included
    std::uint64_t alpha = 0; ///< stake of the hotkey on the subnet
    std::uint64_t root = 0; ///< stake of the hotkey on root
};
struct DividendPayout {
    U96F32 alpha; ///< for alpha stakers, take included
    U96F32 root; ///< for root stakers, take included
};
/// pendingAlpha and pendingRoot are what there is to pay out; parts of them for each claim, in its order.
[[nodiscard]] std::vector<DividendPayout> distributeDividends(std::uint64_t pendingAlpha,
    std::uint64_t pendingRoot, U96F32 taoWeight, std::span<const DividendClaim> claims);

/// A payout between the validator and its nominators, each rounded down to rao.
struct AfterTake {
    std::uint64_t take = 0;
    std::uint64_t rest = 0;
};
/// take: parts of 65535.
[[nodiscard]] AfterTake afterTake(U96F32 payout, std::uint16_t take);

} // namespace taonaut::economics
