// SPDX-License-Identifier: MIT
#pragma once

// What the embedded chain asks of the place that keeps it: an append-only list of blocks, the state of the
// newest one as plain entries, and for recent blocks the way back to their parent's state.
//
// The chain itself knows no file. An implementation must make each `commit` atomic and durable against the
// end of the process: after a crash the newest commit that returned is the head. It must also serve reads
// after a commit failed.

#include "core/node/block.hpp"
#include "core/trie/state_trie.hpp"

#include <optional>

namespace taonaut::node {

enum class StoreError : std::uint16_t {
    Full, ///< no space left
    Failed, ///< any other failure of the medium; detail: its own words
};
std::string_view moduleOf(StoreError reason);
std::string_view nameOf(StoreError reason);

struct StoredBlock {
    Hash256 hash;
    BlockNumber number;
    Bytes header; ///< encoded
    Bytes body; ///< Vec<Vec<u8>> in SCALE, extrinsics with their length prefix
    Bytes justification; ///< GRANDPA justification; empty: none kept
};

/// One block and everything that becomes true with it.
struct BlockCommit {
    StoredBlock block;
    std::vector<trie::Change> changes; ///< against the parent's state
    std::vector<trie::Change> undo; ///< brings the parent's state back
    std::uint64_t finalityRound = 0; ///< round of the newest GRANDPA commit
    std::optional<BlockNumber>
        forgetJustification; ///< an older block whose justification is not kept any longer
    std::optional<BlockNumber> forgetUndo; ///< an older block whose way back is not kept any longer
};

struct StoredHead {
    Hash256 hash;
    BlockNumber number;
    std::uint64_t finalityRound = 0;
};

class BlockStore {
public:
    virtual ~BlockStore() = default;

    /// The newest committed block, nothing in an empty store.
    [[nodiscard]] virtual Result<std::optional<StoredHead>> head() = 0;
    /// Every entry of the head's state, in any order.
    [[nodiscard]] virtual Result<std::vector<trie::Entry>> headState() = 0;
    [[nodiscard]] virtual Result<std::optional<StoredBlock>> block(BlockNumber number) = 0;
    [[nodiscard]] virtual Result<std::optional<BlockNumber>> numberOf(const Hash256& hash) = 0;
    /// The changes that lead from the state of block `number` to its parent's; nothing if no longer kept.
    [[nodiscard]] virtual Result<std::optional<std::vector<trie::Change>>> undo(BlockNumber number) = 0;

    /// Errors: Full, Failed. After an error nothing of the commit is visible.
    [[nodiscard]] virtual Result<void> commit(const BlockCommit& commit) = 0;
};

} // namespace taonaut::node
