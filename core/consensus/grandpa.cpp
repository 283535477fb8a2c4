// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa.hpp"

#include "core/consensus/vote_count.hpp"

#include <set>
#include <unordered_map>

namespace taonaut::consensus {

namespace {

/// The headers that a justification brings along, by the hashes computed here.
class Ancestry {
public:
    /// Errors: RepeatedAncestor.
    [[nodiscard]] static Result<Ancestry> create(const std::vector<chain::Header>& headers)
    {
        Ancestry ancestry;
        for (const chain::Header& header : headers) {
            const bool fresh = ancestry.m_steps.emplace(header.hash(), Step { &header, false }).second;
            if (!fresh) {
                return fail(GrandpaError::RepeatedAncestor, "#" + std::to_string(header.number.value()));
            }
        }
        return ancestry;
    }

    /// Walks from the voted block down to the target and marks the headers on the way.
    /// Errors: VoteBelowTarget, VoteOnOtherFork, MissingAncestor, AncestorNumberMismatch.
    [[nodiscard]] Result<void> walk(const Precommit& vote, const Precommit& target)
    {
        if (vote.targetNumber < target.targetNumber) {
            return fail(GrandpaError::VoteBelowTarget);
        }
        Precommit position = vote;
        while (position.targetHash != target.targetHash) {
            if (position.targetNumber == target.targetNumber) {
                return fail(GrandpaError::VoteOnOtherFork);
            }
            const auto step = m_steps.find(position.targetHash);
            if (step == m_steps.end()) {
                return fail(GrandpaError::MissingAncestor, toHexPrefix(position));
            }
            if (step->second.header->number != position.targetNumber) {
                return fail(GrandpaError::AncestorNumberMismatch, toHexPrefix(position));
            }
            if (step->second.used) {
                return {}; // another vote walked from here to the target
            }
            step->second.used = true;
            position = { step->second.header->parentHash, BlockNumber(position.targetNumber.value() - 1) };
        }
        if (position.targetNumber != target.targetNumber) {
            return fail(GrandpaError::AncestorNumberMismatch, "at the target");
        }
        return {};
    }

    /// Errors: UnusedAncestor.
    [[nodiscard]] Result<void> finish() const
    {
        const bool allUsed
            = std::all_of(m_steps.begin(), m_steps.end(), [](const auto& step) { return step.second.used; });
        if (!allUsed) {
            return fail(GrandpaError::UnusedAncestor);
        }
        return {};
    }

private:
    struct Step {
        const chain::Header* header = nullptr;
        bool used = false;
    };
    static std::string toHexPrefix(const Precommit& position)
    {
        return "#" + std::to_string(position.targetNumber.value());
    }

    std::unordered_map<Hash256, Step, FixedHash<Hash256>> m_steps;
};

Result<void> verifySignatures(const Commit& commit, std::uint64_t round, std::uint64_t setId)
{
    Precommit written = commit.target;
    Bytes message = precommitMessage(written, round, setId);
    for (const SignedPrecommit& precommit : commit.precommits) {
        if (precommit.vote != written) { // nearly all votes are for the target
            written = precommit.vote;
            message = precommitMessage(written, round, setId);
        }
        if (!crypto::ed25519::verify(precommit.signer, message, precommit.signature)) {
            return fail(GrandpaError::BadSignature);
        }
    }
    return {};
}

Result<void> verifyPrecommitCount(const Commit& commit, const AuthoritySet& set)
{
    if (commit.precommits.size() > 2 * set.authorities.size()) {
        return fail(GrandpaError::TooManyPrecommits, std::to_string(commit.precommits.size()));
    }
    return {};
}

Result<void> verifyTarget(const Precommit& target, const Hash256& hash, BlockNumber number)
{
    if (target.targetHash != hash) {
        return fail(GrandpaError::TargetHashMismatch);
    }
    if (target.targetNumber != number) {
        return fail(GrandpaError::TargetNumberMismatch, std::to_string(target.targetNumber.value()));
    }
    return {};
}

Result<void> verifyWays(const Justification& justification)
{
    Result<Ancestry> ancestry = Ancestry::create(justification.ancestries);
    if (!ancestry) {
        return fail(ancestry);
    }
    for (const SignedPrecommit& precommit : justification.commit.precommits) {
        if (const auto walked = ancestry->walk(precommit.vote, justification.commit.target); !walked) {
            return fail(walked);
        }
    }
    return ancestry->finish();
}

/// How a vote of a gossip commit stands to its target, where that shows without knowing the chain.
Result<Descent> descentOf(const Precommit& vote, const Precommit& target, const DescentOracle& oracle)
{
    if (vote.targetNumber < target.targetNumber) {
        return fail(GrandpaError::VoteBelowTarget);
    }
    if (vote == target) {
        return Descent::Descends;
    }
    if (vote.targetHash == target.targetHash) {
        return fail(GrandpaError::AncestorNumberMismatch, "at the target");
    }
    const bool sibling = vote.targetNumber == target.targetNumber;
    const Descent descent = sibling ? Descent::OtherFork : oracle(vote);
    if (descent == Descent::OtherFork) {
        return fail(GrandpaError::VoteOnOtherFork);
    }
    return descent;
}

} // namespace

Result<void> verify(
    const Justification& justification, const AuthoritySet& set, const Hash256& hash, BlockNumber number)
{
    const Commit& commit = justification.commit;
    Result<VoteCount> votes = VoteCount::create(set.authorities);
    if (!votes) {
        return fail(votes);
    }
    if (const auto bounded = verifyPrecommitCount(commit, set); !bounded) {
        return fail(bounded);
    }
    if (const auto aimed = verifyTarget(commit.target, hash, number); !aimed) {
        return fail(aimed);
    }
    for (const SignedPrecommit& precommit : commit.precommits) {
        if (const auto added = votes->add(precommit, true); !added) {
            return fail(added);
        }
    }
    if (const auto linked = verifyWays(justification); !linked) {
        return fail(linked);
    }
    // Before the weight: a proof of another set shows itself by its signatures, whatever its size.
    if (const auto authentic = verifySignatures(commit, justification.round, set.id); !authentic) {
        return fail(authentic);
    }
    if (votes->linkedWeight() < votes->threshold()) {
        return fail(GrandpaError::NotEnoughWeight, std::to_string(votes->linkedWeight()));
    }
    return {};
}

Result<void> verifyCommit(const GossipCommit& gossip, const AuthoritySet& set, const DescentOracle& descent)
{
    if (gossip.setId != set.id) {
        return fail(gossip.setId < set.id ? GrandpaError::OldSet : GrandpaError::NewerSet);
    }
    Result<VoteCount> votes = VoteCount::create(set.authorities);
    if (!votes) {
        return fail(votes);
    }
    if (const auto bounded = verifyPrecommitCount(gossip.commit, set); !bounded) {
        return fail(bounded);
    }
    for (const SignedPrecommit& precommit : gossip.commit.precommits) {
        const Result<Descent> stands = descentOf(precommit.vote, gossip.commit.target, descent);
        if (!stands) {
            return fail(stands);
        }
        if (const auto added = votes->add(precommit, *stands == Descent::Descends); !added) {
            return fail(added);
        }
    }
    if (const auto authentic = verifySignatures(gossip.commit, gossip.round, set.id); !authentic) {
        return fail(authentic);
    }
    if (votes->castWeight() < votes->threshold()) {
        return fail(GrandpaError::NotEnoughWeight, std::to_string(votes->castWeight()));
    }
    if (votes->linkedWeight() < votes->threshold()) {
        return fail(GrandpaError::VotesNotLinked);
    }
    return {};
}

Signers signersOf(const Justification& justification, const AuthorityList& list)
{
    std::set<VoterKey> cast;
    for (const SignedPrecommit& precommit : justification.commit.precommits) {
        cast.insert(precommit.signer);
    }
    Signers signers;
    std::set<VoterKey> named;
    for (const Authority& authority : list) {
        if (!cast.contains(authority.key)) {
            continue;
        }
        signers.weight += authority.weight;
        if (named.insert(authority.key).second) {
            signers.keys.push_back(authority.key);
        }
    }
    return signers;
}

Result<BlockNumber> verifyUnknownHeaders(const FinalityProof& proof, const Hash256& hash, BlockNumber number)
{
    Hash256 lastHash = hash;
    std::uint64_t lastNumber = number.value();
    for (const chain::Header& header : proof.unknownHeaders) {
        if (header.parentHash != lastHash || header.number.value() != lastNumber + 1) {
            return fail(GrandpaError::UnknownHeadersBroken, "#" + std::to_string(header.number.value()));
        }
        lastHash = header.hash();
        ++lastNumber;
    }
    if (lastHash != proof.block) {
        return fail(GrandpaError::UnknownHeadersBroken, "they end below the proven block");
    }
    return BlockNumber(static_cast<std::uint32_t>(lastNumber));
}

Result<void> verifyFinalityProof(
    const FinalityProof& proof, const AuthoritySet& set, const Hash256& hash, BlockNumber number)
{
    const Result<BlockNumber> proven = verifyUnknownHeaders(proof, hash, number);
    if (!proven) {
        return fail(proven);
    }
    return verify(proof.justification, set, proof.block, *proven);
}

Justification makeJustification(const chain::Header& header, std::uint64_t round, std::uint64_t setId,
    std::span<const crypto::ed25519::KeyPair> voters)
{
    Justification justification;
    justification.round = round;
    justification.commit.target = { header.hash(), header.number };
    const Bytes message = precommitMessage(justification.commit.target, round, setId);
    for (const crypto::ed25519::KeyPair& voter : voters) {
        justification.commit.precommits.push_back(
            { justification.commit.target, voter.sign(message), voter.publicKey() });
    }
    return justification;
}

} // namespace taonaut::consensus
