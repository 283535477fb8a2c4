// SPDX-License-Identifier: MIT
#pragma once

// Checks what a server says about storage against a state root that signed headers vouch for.
//
// A read proof is a set of byte strings: trie nodes, and values that nodes name by hash. Everything is
// indexed by a hash computed here and reached by walking from the root, so nothing that a server adds can do
// harm; what it leaves out is noticed: a missing node means *incomplete*, never *absent*.

#include "core/trie/state_trie.hpp"

#include <cstddef>
#include <unordered_map>

namespace taonaut::trie {

enum class ProofError : std::uint16_t {
    MissingNode, ///< a node on the path is not in the proof: ask again or elsewhere
    MissingValue, ///< the value's hash is proven, but the value is not in the proof
    MalformedNode, ///< bytes that are no canonical trie node where one must be
    TooLarge, ///< more bytes than the limit, of a proof or of a list
};
std::string_view moduleOf(ProofError reason);
std::string_view nameOf(ProofError reason);

/// One node on the way from the root to a key, for people who want to see the proof.
struct ProofStep {
    Hash256 hash; ///< BLAKE2b-256 of the node; inline nodes carry the hash of their own encoding
    std::size_t nodeBytes = 0;
    std::uint16_t children = 0; ///< bit i: child i exists
    std::size_t partialNibbles = 0; ///< length of the node's partial key
    int nibble = -1; ///< the child taken next, 0 to 15; -1 at the end
};

/// Proven value, or proven absence when `value` is empty.
struct ReadResult {
    std::optional<Bytes> value;
    std::vector<ProofStep> steps;
};

/// BLAKE2b-256 of the value, or proven absence when `hash` is empty.
struct HashResult {
    std::optional<Hash256> hash;
    std::vector<ProofStep> steps;
};

/// The complete list of entries under a prefix.
struct PrefixResult {
    std::vector<Entry> entries; ///< in key order
};

class StorageProof {
public:
    static constexpr std::size_t kDefaultByteLimit = 8U << 20;
    /// Memory that one list may take.
    static constexpr std::size_t kListByteLimit = 64U << 20;

    /// Takes the answer of state_getReadProof. Errors: TooLarge.
    [[nodiscard]] static Result<StorageProof> create(
        std::vector<Bytes> nodes, std::size_t byteLimit = kDefaultByteLimit);

    /// Errors: MissingNode and MissingValue (incomplete), MalformedNode (rejected).
    [[nodiscard]] Result<ReadResult> read(const Hash256& root, ByteView key) const;
    /// The hash of a value, for values too large to ask for (`:code`). Errors: MissingNode, MalformedNode.
    [[nodiscard]] Result<HashResult> readHash(const Hash256& root, ByteView key) const;
    /// The entries that read needs for one key and nothing else: the nodes from the root on, and the value if
    /// a node names it by hash. Errors: as read.
    [[nodiscard]] Result<std::vector<Bytes>> entriesFor(const Hash256& root, ByteView key) const;
    /// Every entry under the prefix. Errors: as read, and TooLarge.
    [[nodiscard]] Result<PrefixResult> enumerate(const Hash256& root, ByteView prefix) const;
    /// Every key under the prefix, values not needed. Errors: MissingNode, MalformedNode, TooLarge.
    [[nodiscard]] Result<std::vector<Bytes>> enumerateKeys(const Hash256& root, ByteView prefix) const;

    /// The entry with this hash, borrowed.
    [[nodiscard]] std::optional<ByteView> find(const Hash256& hash) const;
    [[nodiscard]] std::size_t totalBytes() const noexcept { return m_totalBytes; }
    [[nodiscard]] const std::vector<Bytes>& nodes() const noexcept { return m_nodes; }

private:
    StorageProof() = default;
    std::vector<Bytes> m_nodes;
    std::unordered_map<Hash256, std::size_t, FixedHash<Hash256>> m_index;
    std::size_t m_totalBytes = 0;
};

} // namespace taonaut::trie
