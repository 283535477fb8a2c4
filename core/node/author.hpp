// SPDX-License-Identifier: MIT
#pragma once

// Making the next block: the inherent, then waiting transactions as far as they fit, sealed by the validator
// whose turn it is and voted for by all of them.

#include "core/node/block_archive.hpp"
#include "core/node/pool.hpp"
#include "core/node/runtime/executive.hpp"

namespace taonaut::node {

struct AuthoredBlock {
    BlockPtr block;
    BlockOutcome outcome;
    std::vector<trie::Change> undo; ///< leads from the block's state back to its parent's
    std::vector<Hash256> refused; ///< transactions that can be in no block any more
};

/// The time of the next block: the wall clock's, or a slot after the parent if that is later. Errors:
/// ChainFull.
[[nodiscard]] Result<UnixTime> nextBlockTime(
    const trie::StateTrie& parentState, Milliseconds slotDuration, UnixTime wall);

/// transactions: in the order in which they are tried. Errors: ChainFull, SlotNotIncreasing,
/// InherentRefused.
[[nodiscard]] Result<AuthoredBlock> authorNext(const RuntimeSettings& settings,
    const trie::StateTrie& parentState, const BlockId& parent, UnixTime time,
    const std::vector<PoolTransactionPtr>& transactions);

/// The votes of all validators, encoded.
[[nodiscard]] Bytes justify(const chain::Header& header, std::uint64_t round, std::uint64_t setId);

} // namespace taonaut::node
