// SPDX-License-Identifier: MIT
#pragma once

// A small real chain in memory: sealed headers, state tries, bodies, finality votes. Tests write its history
// block by block, honest or not, and a ScriptedServer answers the light client's questions from it.

#include "core/chain/chain_spec.hpp"
#include "core/consensus/grandpa.hpp"
#include "core/light/client.hpp"
#include "core/trie/state_trie.hpp"

#include <functional>
#include <map>

namespace taonaut::test {

struct Keys {
    crypto::sr25519::KeyPair seal;
    crypto::ed25519::KeyPair vote;
    std::uint8_t seed = 0;
    /// Deterministic: equal seeds give equal keys.
    static Keys fromSeed(std::uint8_t seed);
};

std::vector<Keys> keysFrom(std::uint8_t firstSeed, std::size_t count);
consensus::AuraAuthorities aurasOf(const std::vector<Keys>& keys);
consensus::AuthorityList votersOf(const std::vector<Keys>& keys);

struct Block {
    chain::Header header;
    Hash256 hash;
    std::vector<Bytes> body;
    trie::StateTrie state;
    std::optional<Bytes> justification;
};

/// How a block differs from the next ordinary one.
struct Recipe {
    std::optional<Hash256> parent = {}; ///< default: the newest block
    std::optional<std::uint64_t> slot = {}; ///< default: the parent's plus one
    std::vector<trie::Change> changes = {};
    std::vector<chain::DigestItem> digest = {}; ///< between pre-runtime item and seal
    std::vector<Bytes> body = {};
    std::optional<std::size_t> sealer = {}; ///< default: whose turn it is
    std::function<void(chain::Header&)> tweak = {}; ///< applied before sealing
};

class ScriptedChain {
public:
    static constexpr std::uint64_t kSlotDurationMs = 250;
    static constexpr std::uint64_t kFirstSlot = 7'000'000'000;

    explicit ScriptedChain(std::uint8_t firstSeed = 1, std::size_t authorities = 3);

    [[nodiscard]] chain::ChainSpec spec() const;
    [[nodiscard]] light::ChainParameters parameters() const;
    [[nodiscard]] Hash256 genesisHash() const { return m_genesis; }
    [[nodiscard]] const Block& at(const Hash256& hash) const { return m_blocks.at(hash); }
    [[nodiscard]] const Block* find(const Hash256& hash) const;
    [[nodiscard]] const Block& head() const { return m_blocks.at(m_head); }
    /// The ancestor of the head at a height.
    [[nodiscard]] const Block& canonical(std::uint32_t number) const;
    [[nodiscard]] const Block& finalized() const { return m_blocks.at(m_finalized); }
    /// Milliseconds at the head's slot.
    [[nodiscard]] std::uint64_t now() const;

    const Block& author(const Recipe& recipe = {});
    /// Authors and finalizes `count` ordinary blocks.
    void grow(std::size_t count);
    void setHead(const Hash256& hash) { m_head = hash; }

    /// Votes of the voters in force for a block; stored with it.
    void finalize(const Hash256& hash);
    [[nodiscard]] Bytes justify(const chain::Header& header, std::uint64_t setId,
        const std::vector<Keys>& voters, std::size_t count) const;

    /// As grandpa_proveFinality answers: of the lowest justified block at or above the number.
    [[nodiscard]] std::optional<Bytes> finalityProof(BlockNumber number) const;

    /// The next block announces new voters and they vote from the block after `delay` more on.
    const Block& changeVoters(std::uint8_t firstSeed, std::size_t count, std::uint32_t delay = 0);
    /// The next block installs new authors.
    const Block& changeAuthors(std::uint8_t firstSeed, std::size_t count);
    [[nodiscard]] const std::vector<Keys>& voters() const { return m_voters; }
    [[nodiscard]] std::uint64_t setId() const { return m_setId; }
    void setBlockJustification(const Hash256& hash, std::optional<Bytes> bytes)
    {
        m_blocks.at(hash).justification = std::move(bytes);
    }

private:
    std::map<Hash256, Block> m_blocks;
    Hash256 m_genesis;
    Hash256 m_head;
    Hash256 m_finalized;
    std::vector<Keys> m_authors;
    std::vector<Keys> m_voters;
    std::uint64_t m_setId = 0;
    mutable std::uint64_t m_round = 0;
};

/// Answers like a node, or worse.
class ScriptedServer {
public:
    explicit ScriptedServer(const ScriptedChain& chain)
        : m_chain(chain)
    {
    }

    /// Changes an honest answer before it is sent.
    std::function<void(const light::Question&, light::Answer&)> tamper;
    bool keepsOnlyMultiples = false; ///< justifications of multiples of 512 and blocks in `alwaysKept` only
    std::vector<Hash256> alwaysKept;
    std::optional<BlockNumber> prunedBelow; ///< states below are gone
    bool provesFinality = true; ///< answers AskFinalityProof
    std::size_t answered = 0;

    [[nodiscard]] light::Answer answer(const light::Question& question);

private:
    [[nodiscard]] light::Answer honest(const light::Question& question) const;
    const ScriptedChain& m_chain;
};

/// Runs the conversation until the client asks nothing more or rejects an answer. `now` as in Client::answer.
/// Fails the test by an Incomplete "endless" reason after 20,000 answers.
light::Verdict converse(light::Client& client, ScriptedServer& server, std::uint64_t now);

} // namespace taonaut::test
