// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::consensus {

enum class GrandpaError : std::uint16_t {
    // authority lists
    EmptyAuthorityList,
    ZeroWeight,
    WeightOverflow, ///< the weights add up to more than u64
    // bounds
    TooLarge, ///< more bytes than the limit
    TooManyPrecommits, ///< more than twice the authority list
    // what the votes are for
    TargetHashMismatch,
    TargetNumberMismatch,
    // who voted
    UnknownSigner, ///< not in the authority list
    RepeatedVote, ///< the same vote of the same signer twice
    TooManyVotesOfSigner, ///< three or more different votes
    // the way from the votes to the target
    VoteBelowTarget,
    VoteOnOtherFork, ///< does not descend from the target
    MissingAncestor, ///< a header on the way is not in the justification
    AncestorNumberMismatch, ///< numbers do not decrease by one from vote to target
    RepeatedAncestor,
    UnusedAncestor, ///< a header that no vote needs
    // signatures and weight
    BadSignature,
    NotEnoughWeight, ///< below the threshold
    // gossip
    SignatureCountMismatch, ///< not one signature per vote
    OldSet, ///< a commit of a set that was replaced
    NewerSet, ///< a commit of a set that we do not know yet: a change was missed
    VotesNotLinked, ///< incomplete: too many votes are for blocks that we have not linked yet
    // digest items
    BadDigest, ///< cannot be decoded
    // finality proofs
    UnknownHeadersBroken, ///< the headers do not lead from the asked block to the proven one
    // warp sync
    FragmentNotAscending, ///< a fragment at or below the block before it
    FragmentWithoutChange, ///< not the last one, yet no change of authorities
    ForcedChange, ///< the voters were replaced by force, which cannot be proven
    OverlappingChange, ///< a second change before the pending one takes effect
    NoProgress, ///< no fragment
    // stored lists
    BadAuthorityList, ///< not a SCALE list of keys and weights
    MissingGenesisItem, ///< the genesis state holds no authority list
};
std::string_view moduleOf(GrandpaError reason);
std::string_view nameOf(GrandpaError reason);

} // namespace taonaut::consensus
