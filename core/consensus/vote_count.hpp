// SPDX-License-Identifier: MIT
#pragma once

// Who of an authority set voted how in one commit. A key that stands in the list several times is one voter
// with the sum of the weights. A voter may cast two different votes (an equivocation, which honest nodes pass
// on as evidence); its weight counts once.

#include "core/consensus/grandpa.hpp"

namespace taonaut::consensus {

class VoteCount {
public:
    /// Errors: those of totalWeight.
    [[nodiscard]] static Result<VoteCount> create(const AuthorityList& list);

    /// Records a vote. linked: whether it may count towards the threshold.
    /// Errors: UnknownSigner, RepeatedVote, TooManyVotesOfSigner.
    [[nodiscard]] Result<void> add(const SignedPrecommit& precommit, bool linked);

    /// Weight of the voters with a linked vote.
    [[nodiscard]] std::uint64_t linkedWeight() const;
    /// Weight of all voters.
    [[nodiscard]] std::uint64_t castWeight() const;
    [[nodiscard]] std::uint64_t threshold() const { return consensus::threshold(m_total); }

private:
    struct Voter {
        VoterKey key;
        std::uint64_t weight = 0;
        std::vector<Precommit> votes;
        bool linked = false;
    };
    explicit VoteCount(std::uint64_t total)
        : m_total(total)
    {
    }

    std::vector<Voter> m_voters; // ordered by key
    std::uint64_t m_total;
};

} // namespace taonaut::consensus
