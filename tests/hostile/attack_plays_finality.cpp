// SPDX-License-Identifier: MIT
#include "tests/hostile/attack_plays.hpp"
#include "tests/unit/light/follower.hpp"

namespace taonaut::test::plays {
namespace {

using namespace light;
using consensus::Justification;
using consensus::Precommit;
using consensus::SignedPrecommit;

constexpr std::size_t kVoters = 4; // of which three are enough
constexpr std::size_t kBlocks = 8;

using Forge = std::function<Bytes(const ScriptedChain& chain)>;

/// The client is shown a forged proof of the newest block.
std::string shown(const Forge& forge)
{
    Follower follower;
    follower.chain = ScriptedChain(1, kVoters);
    follower.client = Client(follower.chain.parameters());
    follower.chain.grow(kBlocks);
    follower.server.tamper = [&](const Question& question, Answer& answer) {
        if (std::holds_alternative<AskBlock>(question)) {
            std::get<BlockAnswer>(answer).justification = forge(follower.chain);
        }
    };
    const std::string said = follower.sync();
    return follower.client.finalized().number == BlockNumber(0) ? said : "believed: " + said;
}

Bytes votes(const ScriptedChain& chain, std::size_t count)
{
    return chain.justify(chain.head().header, 0, chain.voters(), count);
}

/// The proof of all voters, changed.
std::string changed(const std::function<void(Justification&, const ScriptedChain&)>& change)
{
    return shown([&change](const ScriptedChain& chain) {
        Justification proof = *Justification::decode(votes(chain, kVoters));
        change(proof, chain);
        return proof.encode();
    });
}

SignedPrecommit vote(const Keys& key, const Precommit& target, std::uint64_t round)
{
    return { target, key.vote.sign(consensus::precommitMessage(target, round, 0)), key.vote.publicKey() };
}

Precommit targetOf(const chain::Header& header)
{
    return { header.hash(), header.number };
}

/// A block that is no descendant of the newest one.
chain::Header stranger(const ScriptedChain& chain)
{
    chain::Header header = chain.head().header;
    header.number = header.number.next();
    header.parentHash = hashOf(3);
    return header;
}

} // namespace

std::string justificationOfAnotherBlock()
{
    return shown([](const ScriptedChain& chain) {
        return chain.justify(chain.canonical(7).header, 0, chain.voters(), kVoters);
    });
}

std::string justificationOfAnotherNumber()
{
    return changed([](Justification& proof, const ScriptedChain&) {
        proof.commit.target.targetNumber = proof.commit.target.targetNumber.next();
    });
}

std::string votesBelowThreshold()
{
    return shown([](const ScriptedChain& chain) { return votes(chain, 2); });
}

/// Exactly enough, and one of them is taken out.
std::string voteRemoved()
{
    return shown([](const ScriptedChain& chain) {
        Justification proof = *Justification::decode(votes(chain, 3));
        proof.commit.precommits.erase(proof.commit.precommits.begin() + 1);
        return proof.encode();
    });
}

std::string sameVoteTwice()
{
    return shown([](const ScriptedChain& chain) {
        Justification proof = *Justification::decode(votes(chain, 2));
        proof.commit.precommits.push_back(proof.commit.precommits.back());
        return proof.encode();
    });
}

std::string threeVotesOfOne()
{
    return changed([](Justification& proof, const ScriptedChain& chain) {
        for (std::uint8_t i = 0; i < 2; ++i) {
            Precommit other = proof.commit.target;
            other.targetHash = hashOf(i);
            proof.commit.precommits.push_back(vote(chain.voters().front(), other, proof.round));
        }
    });
}

std::string votesOfStrangers()
{
    return shown([](const ScriptedChain& chain) {
        return chain.justify(chain.head().header, 0, keysFrom(50, kVoters), kVoters);
    });
}

std::string votesUnderAnotherSet()
{
    return shown([](const ScriptedChain& chain) {
        return chain.justify(chain.head().header, 1, chain.voters(), kVoters);
    });
}

/// A proof of the old set for a block after the change, which the old set may not decide any more.
std::string votesOfReplacedSet()
{
    Follower follower;
    follower.chain.grow(2);
    const std::vector<Keys> old = keysFrom(1, 3);
    follower.chain.changeVoters(10, 3);
    follower.sync();
    const BlockRef before = follower.client.finalized();
    const Block& next = follower.chain.author();
    follower.chain.setBlockJustification(next.hash, follower.chain.justify(next.header, 0, old, 3));
    follower.announceFinal(next.header);
    const std::string said = follower.go();
    return follower.client.finalized() == before ? said : "believed: " + said;
}

std::string manyLightVotes()
{
    const ScriptedChain chain(1, kVoters);
    const chain::Header& header = chain.head().header;
    consensus::AuthoritySet set { 0, votersOf(chain.voters()) };
    set.authorities.back().weight = 10;
    const Justification light = *Justification::decode(votes(chain, 3));
    const Result<void> said = consensus::verify(light, set, header.hash(), header.number);
    return said ? "believed" : "rejected " + said.error().text().substr(0, said.error().text().find(':'));
}

std::string voteForFork()
{
    return changed([](Justification& proof, const ScriptedChain& chain) {
        proof.commit.precommits.back() = vote(chain.voters().back(), targetOf(stranger(chain)), proof.round);
    });
}

std::string voteForForkWithHeaders()
{
    return changed([](Justification& proof, const ScriptedChain& chain) {
        chain::Header parent = stranger(chain);
        parent.number = chain.head().header.number;
        chain::Header child = stranger(chain);
        child.parentHash = parent.hash();
        proof.commit.precommits.back() = vote(chain.voters().back(), targetOf(child), proof.round);
        proof.ancestries = { child, parent };
    });
}

std::string voteForAncestor()
{
    return changed([](Justification& proof, const ScriptedChain& chain) {
        proof.commit.precommits.back()
            = vote(chain.voters().back(), targetOf(chain.canonical(7).header), proof.round);
    });
}

std::string uselessHeader()
{
    return changed([](Justification& proof, const ScriptedChain& chain) {
        proof.ancestries.push_back(chain.canonical(7).header);
    });
}

std::string flippedSignature()
{
    return changed([](Justification& proof, const ScriptedChain&) {
        proof.commit.precommits[2].signature.bytes[9] ^= std::byte { 4 };
    });
}

std::string trailingByte()
{
    return shown([](const ScriptedChain& chain) {
        Bytes proof = votes(chain, kVoters);
        proof.push_back(std::byte { 0 });
        return proof;
    });
}

namespace {

constexpr std::size_t kCountAt = 8 + 32 + 4; // round, target hash and number come first

Bytes withCount(const ScriptedChain& chain, const Bytes& count)
{
    Bytes proof = votes(chain, kVoters);
    const auto at = proof.begin() + kCountAt;
    proof.insert(proof.erase(at), count.begin(), count.end());
    return proof;
}

} // namespace

/// 4 in two bytes.
std::string longCompact()
{
    return shown([](const ScriptedChain& chain) {
        return withCount(chain, { std::byte { 0x11 }, std::byte { 0 } });
    });
}

/// More than a thousand million.
std::string hugeCount()
{
    return shown([](const ScriptedChain& chain) { return withCount(chain, Bytes(4, std::byte { 0xfe })); });
}

} // namespace taonaut::test::plays
