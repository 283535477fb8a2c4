// SPDX-License-Identifier: MIT
#pragma once

// The three authorities of the embedded chain, and headers for them to sign.

#include "core/consensus/grandpa.hpp"
#include "core/crypto/secret_uri.hpp"

namespace taonaut::tests {

constexpr std::array<std::string_view, 4> kNames { "//One", "//Two", "//Three", "//Four" };

inline std::vector<crypto::ed25519::KeyPair> voters(std::size_t count = 3)
{
    std::vector<crypto::ed25519::KeyPair> result;
    for (std::size_t i = 0; i < count; ++i) {
        result.push_back(*crypto::ed25519FromUri(bytesOf(kNames[i])));
    }
    return result;
}

inline std::vector<crypto::sr25519::KeyPair> authors(std::size_t count = 3)
{
    std::vector<crypto::sr25519::KeyPair> result;
    for (std::size_t i = 0; i < count; ++i) {
        result.push_back(*crypto::sr25519FromUri(bytesOf(kNames[i])));
    }
    return result;
}

/// weights: one per voter; fewer give the rest weight 1.
inline consensus::AuthoritySet setOf(const std::vector<crypto::ed25519::KeyPair>& keys, std::uint64_t id = 0,
    const std::vector<std::uint64_t>& weights = {})
{
    consensus::AuthoritySet set { id, {} };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        set.authorities.push_back({ keys[i].publicKey(), i < weights.size() ? weights[i] : 1 });
    }
    return set;
}

/// A header on top of `parent`. salt: tells siblings apart.
inline chain::Header childOf(const chain::Header& parent, std::uint8_t salt = 0)
{
    chain::Header header;
    header.parentHash = parent.hash();
    header.number = parent.number.next();
    header.stateRoot.bytes[0] = std::byte { salt };
    return header;
}

inline consensus::Precommit voteFor(const chain::Header& header)
{
    return { header.hash(), header.number };
}

inline consensus::SignedPrecommit signedVote(const crypto::ed25519::KeyPair& key,
    const consensus::Precommit& vote, std::uint64_t round = 1, std::uint64_t setId = 0)
{
    return { vote, key.sign(consensus::precommitMessage(vote, round, setId)), key.publicKey() };
}

} // namespace taonaut::tests
