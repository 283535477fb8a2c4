// SPDX-License-Identifier: MIT
#pragma once

// Reads what a block contains, against the roots in its checked header: storage values, complete lists of
// keys, the body. Client::reader hands one out for headers that are sealed or final and for no other; the
// reader is a small value and stays usable after the client has moved on.

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
    /// Errors: ExtrinsicsRootMismatch.
    [[nodiscard]] Result<VerifiedBody> body(std::vector<Bytes> extrinsics) const;

private:
    friend class Client;
    ProofReader(const BlockRef& block, Level level, const chain::Header& header)
        : m_block(block)
        , m_level(level)
        , m_stateRoot(header.stateRoot)
        , m_extrinsicsRoot(header.extrinsicsRoot)
    {
    }
    /// The same value at a higher level of its block.
    template <class T> [[nodiscard]] static Proven<T> raise(const Proven<T>& proven, Level level)
    {
        return Proven<T>(proven.m_value, proven.m_block, std::max(proven.m_level, level), proven.m_evidence);
    }

    BlockRef m_block;
    Level m_level;
    Hash256 m_stateRoot;
    Hash256 m_extrinsicsRoot;
};

/// Whether an error of read or list means that the answer left something out, rather than that it lies.
[[nodiscard]] bool isIncomplete(const Error& error);

} // namespace taonaut::light
