// SPDX-License-Identifier: MIT
#pragma once

// Reads what a block contains, against the roots in its checked header: storage values, hashes of large ones,
// complete lists of keys, child tries, the body. Client::reader hands one out for headers that are sealed or
// final and for no other; the reader is a small value and stays usable after the client has moved on.

#include "core/chain/header.hpp"
#include "core/light/error.hpp"
#include "core/light/proven.hpp"
#include "core/trie/proof.hpp"

#include <span>

namespace taonaut::light {

/// A body that hashes to the extrinsics root of a checked header.
class VerifiedBody {
public:
    [[nodiscard]] const BlockRef& block() const noexcept { return m_block; }
    [[nodiscard]] Level level() const noexcept { return m_level; }
    /// Each with its own length prefix.
    [[nodiscard]] const std::vector<Bytes>& extrinsics() const noexcept { return m_extrinsics; }
    /// Position of exactly these bytes. Errors: NotInBody.
    [[nodiscard]] Result<std::uint32_t> indexOf(ByteView extrinsic) const;

private:
    friend class ProofReader;
    VerifiedBody(const BlockRef& block, Level level, std::vector<Bytes> extrinsics)
        : m_block(block)
        , m_level(level)
        , m_extrinsics(std::move(extrinsics))
    {
    }
    BlockRef m_block;
    Level m_level;
    std::vector<Bytes> m_extrinsics;
};

class ProofReader {
public:
    [[nodiscard]] const BlockRef& block() const noexcept { return m_block; }
    [[nodiscard]] Level level() const noexcept { return m_level; }

    /// One value or proven absence per key, in the order of the keys. All or nothing.
    /// Errors: trie's MissingNode and MissingValue (incomplete: ask again), MalformedNode (rejected).
    [[nodiscard]] Result<std::vector<ProvenBytes>> read(
        const trie::StorageProof& proof, std::span<const Bytes> keys) const;
    /// Every entry whose key starts with the prefix, in key order; possibly none. Errors: as read.
    [[nodiscard]] Result<Proven<std::vector<trie::Entry>>> list(
        const trie::StorageProof& proof, ByteView prefix) const;
    /// BLAKE2b-256 of a value too large to ask for, such as `:code`. Errors: as read, and NoValue.
    [[nodiscard]] Result<Proven<Hash256>> readHash(const trie::StorageProof& proof, ByteView key) const;
    /// Reads inside the child trie of that id; one that does not exist reads as empty. proof: of the key
    /// childRootKey(id) in the state of the block. Errors: as read, and ChildRootMalformed.
    [[nodiscard]] Result<ProofReader> child(const trie::StorageProof& proof, ByteView childId) const;
    /// systemVersion: of the proven runtime version; 0 and 1 lay the trie out in version 0, 2 in version 1.
    /// Errors: ExtrinsicsRootMismatch, UnknownSystemVersion.
    [[nodiscard]] Result<VerifiedBody> body(
        std::vector<Bytes> extrinsics, std::uint8_t systemVersion = 1) const;

private:
    friend class Client;
    ProofReader(const BlockRef& block, Level level, const chain::Header& header)
        : m_block(block)
        , m_level(level)
        , m_stateRoot(header.stateRoot)
        , m_extrinsicsRoot(header.extrinsicsRoot)
    {
    }
    [[nodiscard]] Evidence evidenceOf(
        ByteView key, const trie::StorageProof& proof, std::shared_ptr<const std::vector<Bytes>> nodes) const;
    /// The same value at a higher level of its block.
    template <class T> [[nodiscard]] static Proven<T> raise(const Proven<T>& proven, Level level)
    {
        return Proven<T>(proven.m_value, proven.m_block, std::max(proven.m_level, level), proven.m_evidence);
    }

    BlockRef m_block;
    Level m_level;
    Hash256 m_stateRoot;
    Hash256 m_extrinsicsRoot;
    std::shared_ptr<const Evidence> m_childRoot; ///< of readers inside a child trie
};

/// Where the state of a block keeps the root of a child trie.
[[nodiscard]] Bytes childRootKey(ByteView childId);

/// Whether an error of read or list means that the answer left something out, rather than that it lies.
[[nodiscard]] bool isIncomplete(const Error& error);

} // namespace taonaut::light
