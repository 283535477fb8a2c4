// SPDX-License-Identifier: MIT
#pragma once

// A chain for random transactions: the pure runtime without pool, sealing or store. Blocks are run one after
// the other on a state; who signs what is up to the test.

#include "core/crypto/sr25519.hpp"
#include "core/node/genesis.hpp"
#include "core/node/runtime/executive.hpp"
#include "core/node/runtime/published_metadata.hpp"

namespace taonaut::property {

/// Somebody with a key.
struct Person {
    AccountId account;
    crypto::sr25519::KeyPair key;
};
/// Those of the preset with money first, then ones without.
[[nodiscard]] std::vector<Person> makeCast(std::size_t strangers);

class RandomChain {
public:
    RandomChain();

    /// Begins the next block, its timestamp included.
    void beginBlock();
    /// Signed correctly, with the right nonce.
    [[nodiscard]] Bytes sign(const Person& person, const Bytes& call) const;
    /// Anything that may or may not be an extrinsic. None: not even that.
    [[nodiscard]] std::optional<node::ApplyResult> apply(const Bytes& extrinsic);
    void endBlock();

    [[nodiscard]] const trie::StateTrie& state() const noexcept { return m_state; }
    [[nodiscard]] BlockNumber number() const noexcept { return m_parent.number; }
    /// Of the block that runs.
    [[nodiscard]] const node::BlockContext& context() const { return *m_context; }

private:
    static constexpr node::Milliseconds kSlot { 250 };

    node::PublishedMetadata m_metadata { kSlot };
    node::RuntimeSettings m_settings { kSlot, m_metadata };
    Hash256 m_genesis;
    node::BlockId m_parent;
    trie::StateTrie m_state;
    std::uint64_t m_slot = 0;
    std::optional<node::BlockContext> m_context;
};

} // namespace taonaut::property
