#pragma once

// The state of a block: a base-16 Merkle-Patricia trie from storage keys to values, whose root is in the
// header.
//
// A StateTrie is an immutable value. `with` makes the next one and shares every unchanged node, so that
// keeping the states of many blocks costs only their differences, a snapshot is a copy of a pointer, and
// readers on other threads never wait. Node hashes are computed once, when a state is made, and kept.
//
// Version 1 stores values of 33 bytes and more by hash; version 0 always inline. This chain's state is
// version 1.

#include "core/base/bytes.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace taonaut::trie {

enum class Version : std::uint8_t { V0, V1 };

struct Entry {
    Bytes key;
    Bytes value;
};

/// A write (value) or a removal (no value).
struct Change {
    Bytes key;
    std::optional<Bytes> value;
};

struct Node; // node.hpp

class StateTrie {
public:
    explicit StateTrie(Version version = Version::V1);
    /// Entries in any order; of equal keys the last wins. O(n log n).
    [[nodiscard]] static StateTrie build(std::vector<Entry> entries, Version version = Version::V1);

    /// The state after the changes, applied in order.
    [[nodiscard]] StateTrie with(std::span<const Change> changes) const;

    [[nodiscard]] Hash256 root() const;
    /// Borrowed: valid while this trie, or one that shares the node, lives.
    [[nodiscard]] std::optional<ByteView> get(ByteView key) const;
    /// Keys below `prefix` in order, after `startAfter` (exclusive) if given, at most `limit`.
    [[nodiscard]] std::vector<Bytes> keys(
        ByteView prefix, std::optional<ByteView> startAfter, std::size_t limit) const;
    [[nodiscard]] std::size_t size() const; ///< number of keys

    /// The read proof of the keys: every node on their paths and every value stored by hash, each once,
    /// nothing unused. Proves absence as well as presence.
    [[nodiscard]] std::vector<Bytes> proof(std::span<const Bytes> keys) const;

private:
    std::shared_ptr<Node> m_root; // null: empty; sealed
    std::size_t m_size = 0;
    Version m_version;
};

} // namespace taonaut::trie
