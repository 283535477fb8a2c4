// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa_error.hpp"

namespace taonaut::consensus {

std::string_view moduleOf(GrandpaError)
{
    return "consensus.grandpa";
}

std::string_view nameOf(GrandpaError reason)
{
    switch (reason) {
    case GrandpaError::EmptyAuthorityList:
        return "EmptyAuthorityList";
    case GrandpaError::ZeroWeight:
        return "ZeroWeight";
    case GrandpaError::WeightOverflow:
        return "WeightOverflow";
    case GrandpaError::TooLarge:
        return "TooLarge";
    case GrandpaError::TooManyPrecommits:
        return "TooManyPrecommits";
    case GrandpaError::TargetHashMismatch:
        return "TargetHashMismatch";
    case GrandpaError::TargetNumberMismatch:
        return "TargetNumberMismatch";
    case GrandpaError::UnknownSigner:
        return "UnknownSigner";
    case GrandpaError::RepeatedVote:
        return "RepeatedVote";
    case GrandpaError::TooManyVotesOfSigner:
        return "TooManyVotesOfSigner";
    case GrandpaError::VoteBelowTarget:
        return "VoteBelowTarget";
    case GrandpaError::VoteOnOtherFork:
        return "VoteOnOtherFork";
    case GrandpaError::MissingAncestor:
        return "MissingAncestor";
    case GrandpaError::AncestorNumberMismatch:
        return "AncestorNumberMismatch";
    case GrandpaError::RepeatedAncestor:
        return "RepeatedAncestor";
    case GrandpaError::UnusedAncestor:
        return "UnusedAncestor";
    case GrandpaError::BadSignature:
        return "BadSignature";
    case GrandpaError::NotEnoughWeight:
        return "NotEnoughWeight";
    case GrandpaError::SignatureCountMismatch:
        return "SignatureCountMismatch";
    case GrandpaError::OldSet:
        return "OldSet";
    case GrandpaError::NewerSet:
        return "NewerSet";
    case GrandpaError::VotesNotLinked:
        return "VotesNotLinked";
    case GrandpaError::BadDigest:
        return "BadDigest";
    case GrandpaError::UnknownHeadersBroken:
        return "UnknownHeadersBroken";
    case GrandpaError::FragmentNotAscending:
        return "FragmentNotAscending";
    case GrandpaError::FragmentWithoutChange:
        return "FragmentWithoutChange";
    case GrandpaError::ForcedChange:
        return "ForcedChange";
    case GrandpaError::OverlappingChange:
        return "OverlappingChange";
    case GrandpaError::NoProgress:
        return "NoProgress";
    case GrandpaError::BadAuthorityList:
        return "BadAuthorityList";
    case GrandpaError::MissingGenesisItem:
        return "MissingGenesisItem";
    }
    return "Unknown";
}

} // namespace taonaut::consensus
