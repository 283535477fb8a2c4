// SPDX-License-Identifier: MIT
#pragma once

// The state of a block: a base-16 Merkle-Patricia trie from storage keys to values, whose root is in the
// header.
//
// A StateTrie is an immutable value. `with` makes the next one and shares every unchanged node, so that
// keeping the states of many blocks costs only their differences, a snapshot is a copy of a pointer, and
// readers on other threads never wait. Node hashes are computed once, when a state is made, and kept.
//
// Version 1 stores values of 33 bytes and more by hash; version 0 always inline. This chain's state is
// version 1. The version counts at the write: a value keeps the form that it was written in.
//
// Requires of all keys: at most kLongestKey bytes, checked where keys come in from outside.

#include "core/base/bytes.hpp"
#include "core/trie/counted.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace taonaut::trie {

enum class Version : std::uint8_t { V0, V1 };

/// Bytes. Keys of this chain have at most a few hundred; recursion goes as deep as a key is long.
constexpr std::size_t kLongestKey = 1024;

struct Entry {
    Bytes key;
    Bytes value;
};

/// A write (value) or a removal (no value).
struct Change {
    Bytes key;
    std::optional<Bytes> value;
};

class Node; // node.hpp
void retain(const Node& node) noexcept;
void release(const Node& node) noexcept;

class StateTrie {
public:
    explicit StateTrie(Version version = Version::V1) noexcept
        : m_version(version)
    {
    }
    /// Entries in any order; of equal keys the last wins. O(n log n).
    [[nodiscard]] static StateTrie build(std::vector<Entry> entries, Version version = Version::V1);

    /// The state after the changes, applied in order. Work and new memory in proportion to the changed paths.
    [[nodiscard]] StateTrie with(std::span<const Change> changes) const;
    /// The same state, whose later writes are stored in the form of another version.
    [[nodiscard]] StateTrie migratedTo(Version version) const;

    [[nodiscard]] Hash256 root() const;
    /// Borrowed: valid while this trie, or one that shares the node, lives.
    [[nodiscard]] std::optional<ByteView> get(ByteView key) const;
    /// Keys below `prefix` in order, after `startAfter` (exclusive) if given, at most `limit`.
    [[nodiscard]] std::vector<Bytes> keys(
        ByteView prefix, std::optional<ByteView> startAfter, std::size_t limit) const;

    /// Answers whether to go on. Both are borrowed; the key only during the call.
    using Visitor = std::function<bool(ByteView key, ByteView value)>;
    /// Every entry below `prefix` in key order, after `startAfter` (exclusive) if given.
    void forEach(ByteView prefix, std::optional<ByteView> startAfter, const Visitor& visit) const;
    [[nodiscard]] std::size_t size() const noexcept { return m_size; } ///< number of keys

    /// The read proof of the keys: every node on their paths and every value stored by hash, each once,
    /// nothing unused. Proves absence as well as presence.
    [[nodiscard]] std::vector<Bytes> proof(std::span<const Bytes> keys) const;

private:
    Counted<Node> m_root; // null: empty
    std::size_t m_size = 0;
    Version m_version;
};

} // namespace taonaut::trie
