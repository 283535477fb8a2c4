// SPDX-License-Identifier: MIT
#include "core/consensus/vote_count.hpp"

namespace taonaut::consensus {

Result<VoteCount> VoteCount::create(const AuthorityList& list)
{
    const Result<std::uint64_t> total = totalWeight(list);
    if (!total) {
        return fail(total);
    }
    AuthorityList sorted = list;
    std::sort(sorted.begin(), sorted.end(),
        [](const Authority& left, const Authority& right) { return left.key < right.key; });
    VoteCount count(*total);
    for (const Authority& authority : sorted) {
        if (count.m_voters.empty() || count.m_voters.back().key != authority.key) {
            count.m_voters.push_back({ authority.key, 0, {}, false });
        }
        count.m_voters.back().weight += authority.weight;
    }
    return count;
}

Result<void> VoteCount::add(const SignedPrecommit& precommit, bool linked)
{
    const auto voter = std::lower_bound(m_voters.begin(), m_voters.end(), precommit.signer,
        [](const Voter& candidate, const VoterKey& key) { return candidate.key < key; });
    if (voter == m_voters.end() || voter->key != precommit.signer) {
        return fail(GrandpaError::UnknownSigner);
    }
    if (std::find(voter->votes.begin(), voter->votes.end(), precommit.vote) != voter->votes.end()) {
        return fail(GrandpaError::RepeatedVote);
    }
    if (voter->votes.size() == 2) {
        return fail(GrandpaError::TooManyVotesOfSigner);
    }
    voter->votes.push_back(precommit.vote);
    voter->linked = voter->linked || linked;
    return {};
}

std::uint64_t VoteCount::linkedWeight() const
{
    std::uint64_t weight = 0;
    for (const Voter& voter : m_voters) {
        weight += voter.linked ? voter.weight : 0;
    }
    return weight;
}

std::uint64_t VoteCount::castWeight() const
{
    std::uint64_t weight = 0;
    for (const Voter& voter : m_voters) {
        weight += voter.votes.empty() ? 0 : voter.weight;
    }
    return weight;
}

} // namespace taonaut::consensus
