// SPDX-License-Identifier: MIT
#pragma once

// The file of an embedded chain: blocks from the genesis on, the state of the newest one, and for recent
// blocks the changes that lead back to their parent's state.
//
// A commit holds a block and everything that becomes true with it. One that returned survives the end of the
// process at any moment; one that failed left nothing behind, and reads go on. The bytes of headers and
// bodies mean nothing here: whoever reads them checks them.
//
// The file belongs to one object at a time, of all processes. A store belongs to one thread.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/store/error.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace taonaut::store {

struct BlockRecord {
    Hash256 hash;
    BlockNumber number;
    Bytes header;
    Bytes body;
    Bytes justification; ///< empty: none
    friend bool operator==(const BlockRecord&, const BlockRecord&) = default;
};

struct StateEntry {
    Bytes key;
    Bytes value;
    friend bool operator==(const StateEntry&, const StateEntry&) = default;
};

/// A write (value) or a removal (no value).
struct StateChange {
    Bytes key;
    std::optional<Bytes> value;
    friend bool operator==(const StateChange&, const StateChange&) = default;
};

struct BlockWrite {
    BlockRecord block;
    std::vector<StateChange> changes; ///< against the state before
    std::vector<StateChange> undo; ///< brings the state before back
    std::uint64_t finalityRound = 0;
    std::optional<BlockNumber> forgetJustification; ///< of an older block
    std::optional<BlockNumber> forgetUndo; ///< of an older block
};

struct HeadRecord {
    Hash256 hash;
    BlockNumber number;
    std::uint64_t finalityRound = 0;
    friend bool operator==(const HeadRecord&, const HeadRecord&) = default;
};

class Database;

class NodeStore {
public:
    /// Files up to this size are checked at every opening, larger ones after the process that had them open
    /// ended without closing them.
    static constexpr std::uintmax_t kAlwaysCheckedSize = 16U << 20;

    /// Makes the file when there is none. Errors: Damaged, OtherVersion, Full, InUse, NotWritable, Failed.
    [[nodiscard]] static Result<std::unique_ptr<NodeStore>> open(const std::filesystem::path& file);
    ~NodeStore();
    NodeStore(const NodeStore&) = delete;
    NodeStore& operator=(const NodeStore&) = delete;

    // Errors of reads: Damaged, Failed.
    [[nodiscard]] Result<std::optional<HeadRecord>> head();
    /// Every entry, in key order.
    [[nodiscard]] Result<std::vector<StateEntry>> headState();
    [[nodiscard]] Result<std::optional<BlockRecord>> block(BlockNumber number);
    [[nodiscard]] Result<std::optional<BlockNumber>> numberOf(const Hash256& hash);
    [[nodiscard]] Result<std::optional<std::vector<StateChange>>> undo(BlockNumber number);

    /// The block's number must be the head's plus one, 0 in an empty store. Errors: OutOfOrder, Full, Failed.
    [[nodiscard]] Result<void> commit(const BlockWrite& write);

private:
    explicit NodeStore(std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> writeBlock(const BlockRecord& block);
    [[nodiscard]] Result<void> writeState(const std::vector<StateChange>& changes);
    [[nodiscard]] Result<void> writeUndo(BlockNumber number, const std::vector<StateChange>& undo);
    [[nodiscard]] Result<void> forget(const BlockWrite& write);

    std::unique_ptr<Database> m_database;
    std::optional<HeadRecord> m_head;
};

/// Renames a database that nobody has open, with the files that belong to it, to `<file>.<suffix>`, or with a
/// number behind when that exists. Answers the new name. Errors: NotWritable.
[[nodiscard]] Result<std::filesystem::path> moveAside(
    const std::filesystem::path& file, const std::string& suffix);

} // namespace taonaut::store
