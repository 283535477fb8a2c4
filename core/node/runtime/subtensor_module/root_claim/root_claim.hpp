// SPDX-License-Identifier: MIT
#pragma once

// What root validators earn on the subnets: alpha that their stakers may claim. Each hotkey has a rate per
// subnet, alpha for one rao of root stake, which only grows; what a staker took, or may never have because it
// came later, is counted in RootClaimed. Source: opentensor/subtensor
// pallets/subtensor/src/staking/claim_root.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/quantities.hpp"

#include <set>

namespace taonaut::node::subtensor_module {

using subtensor::AlphaAmount;

/// Keeps what is owed as it was when a coldkey's root stake at a hotkey grows or shrinks. Call after the
/// change of stake.
void rootStakeAdded(
    BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, AlphaAmount amount);
void rootStakeRemoved(
    BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, AlphaAmount amount);

/// Root stakers are numbered, so that blocks can draw some of them for automatic claims.
void indexRootStaker(BlockContext& context, const AccountId& coldkey);
/// Takes the coldkey off the list when it has no root stake left.
void dropRootStakerIfGone(BlockContext& context, const AccountId& coldkey);

/// Dividends of a subnet for a hotkey's root stakers; to its owner as stake where there is less root stake
/// than alpha.
void addRootDividends(BlockContext& context, const AccountId& hotkey, NetUid netuid, AlphaAmount amount);
/// The claims that a block makes for stakers drawn by the hash of its parent.
void claimAutomatically(BlockContext& context, const Hash256& parentHash);

/// What a coldkey could claim now at a hotkey on a subnet.
[[nodiscard]] AlphaAmount owedRootDividends(
    const Overlay& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid);
/// Nothing of a subnet that is dissolved can be claimed any more.
void forgetRootClaims(BlockContext& context, NetUid netuid);

/// Keys of a stake.
struct ClaimKeys {
    AccountId hotkey;
    AccountId coldkey;
};
/// What counts as claimed follows stake that keeps its history and changes its keys.
void moveRootClaimed(BlockContext& context, NetUid netuid, const ClaimKeys& from, const ClaimKeys& to);
/// The rates of a hotkey that is swapped for another are added to that one's.
void moveRootClaimable(BlockContext& context, const AccountId& from, const AccountId& to);

/// Claims on the given subnets, or on all, at all of the coldkey's hotkeys. Answers what that weighed. Event
/// RootClaimed. Errors: those of pools and transfers; then nothing was claimed.
[[nodiscard]] Result<Weight, DispatchError> claimRoot(
    BlockContext& context, const AccountId& coldkey, const std::optional<std::set<NetUid>>& subnets);

} // namespace taonaut::node::subtensor_module
