// SPDX-License-Identifier: MIT
#pragma once

// Everything that can be looked up about past blocks. The newest stand in memory; older ones are read from
// the store if there is one, else all blocks stay in memory. States are kept for the newest blocks only:
// after a restart they are made again from the head's state by the way back that the store keeps.
//
// One thread.

#include "core/node/block_store.hpp"
#include "core/node/error.hpp"

#include <deque>
#include <unordered_map>

namespace taonaut::node {

/// How much of the past is kept.
struct ArchiveLimits {
    std::size_t states = 1; ///< at least 1
    std::size_t justifications = 1; ///< at least 1: that of the head is what a restart checks
};

/// Whether the justification of this block is kept for ever, as nodes of the live chain do.
[[nodiscard]] bool isKeptForEver(BlockNumber number) noexcept;

class BlockArchive {
public:
    /// store: may be null; must outlive the archive.
    BlockArchive(ArchiveLimits limits, BlockStore* store);

    /// The next block, or the first one that is known.
    void add(BlockPtr block, trie::StateTrie state, Bytes justification);

    /// Requires: a block was added.
    [[nodiscard]] const BlockPtr& head() const noexcept { return m_recent.back().block; }
    [[nodiscard]] const trie::StateTrie& headState() const noexcept { return m_states.back(); }

    [[nodiscard]] std::optional<Hash256> hashAt(BlockNumber number) const;
    [[nodiscard]] BlockPtr block(const Hash256& hash) const;
    [[nodiscard]] std::optional<Bytes> justification(const Hash256& hash) const;
    /// Errors: UnknownBlock, StateDiscarded.
    [[nodiscard]] Result<trie::StateTrie> stateAt(const Hash256& hash) const;
    [[nodiscard]] std::optional<BlockNumber> numberOf(const Hash256& hash) const;

    /// Of the commit that adds `number`.
    [[nodiscard]] std::optional<BlockNumber> justificationToForget(BlockNumber number) const;
    [[nodiscard]] std::optional<BlockNumber> undoToForget(BlockNumber number) const;

    /// Errors: those of the decoders.
    [[nodiscard]] static Result<BlockPtr> decode(const StoredBlock& stored);
    [[nodiscard]] static StoredBlock encode(const Block& block, Bytes justification);

private:
    struct Recent {
        BlockPtr block;
        Bytes justification;
    };
    [[nodiscard]] const Recent* recent(BlockNumber number) const;
    [[nodiscard]] std::optional<StoredBlock> stored(const Hash256& hash) const;
    /// Makes the state before the oldest one in memory. False: the way back is not kept.
    [[nodiscard]] bool stepBack() const;

    ArchiveLimits m_limits;
    BlockStore* m_store;
    std::deque<Recent> m_recent; // contiguous, ends with the head
    std::unordered_map<Hash256, BlockNumber, FixedHash<Hash256>> m_numbers; // of m_recent
    mutable std::deque<trie::StateTrie> m_states; // contiguous, ends with the head's
};

} // namespace taonaut::node
