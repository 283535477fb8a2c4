// SPDX-License-Identifier: MIT
#pragma once

// The storage that a running block sees: a parent state that never changes, and what the block wrote on top
// of it. Layers nest: a dispatch that fails rolls its own layer back and leaves the layers below as they
// were. A read is one look-up by hash, and one in the parent where the block has not written; a new key costs
// O(log n) of those written.

#include "core/trie/state_trie.hpp"

#include <set>
#include <unordered_map>

namespace taonaut::node {

class Overlay {
public:
    explicit Overlay(trie::StateTrie parent)
        : m_parent(std::move(parent))
    {
    }

    Overlay(Overlay&&) noexcept = default;
    Overlay& operator=(Overlay&&) noexcept = default;

    /// Borrowed until the next write.
    [[nodiscard]] std::optional<ByteView> get(ByteView key) const;
    void put(ByteView key, Bytes value);
    void remove(ByteView key);
    /// Removes every entry below the prefix; how many there were. O(entries below it).
    std::size_t removeBelow(ByteView prefix);
    /// Every entry below `prefix` in key order, after `startAfter` (exclusive) if given. The visitor must not
    /// write. O(entries below it, of the parent and of the block).
    void forEach(
        ByteView prefix, std::optional<ByteView> startAfter, const trie::StateTrie::Visitor& visit) const;

    /// Opens a layer. Every layer ends with exactly one commitLayer or rollbackLayer, innermost first.
    void beginLayer();
    /// The writes of the innermost layer become part of the one below.
    void commitLayer();
    /// The writes of the innermost layer never happened.
    void rollbackLayer();

    /// Layers that are open.
    [[nodiscard]] std::size_t depth() const noexcept { return m_layers.size(); }

    [[nodiscard]] const trie::StateTrie& parent() const noexcept { return m_parent; }
    /// What differs from the parent, by key; writes that restored the parent's value are left out.
    [[nodiscard]] std::vector<trie::Change> changes() const;
    /// The changes that lead back from `changes()` to the parent.
    [[nodiscard]] std::vector<trie::Change> undo(const std::vector<trie::Change>& changes) const;

private:
    using Written = std::optional<Bytes>; // empty: removed
    struct Undo {
        Bytes key;
        std::optional<Written> before; // empty: not written by this block before
    };
    /// Keys are hashes for the most part already: two words of them do.
    struct KeyHash {
        using is_transparent = void;
        [[nodiscard]] std::size_t operator()(ByteView key) const noexcept;
    };
    struct KeyEqual {
        using is_transparent = void;
        [[nodiscard]] bool operator()(ByteView left, ByteView right) const noexcept
        {
            return equal(left, right);
        }
    };
    void write(ByteView key, Written value);
    void forget(ByteView key);

    trie::StateTrie m_parent;
    std::unordered_map<Bytes, Written, KeyHash, KeyEqual> m_written;
    std::set<ByteView, ByteLess> m_order; // the keys of m_written, whose nodes stay where they are
    std::vector<Undo> m_undo; // of all open layers
    std::vector<std::size_t> m_layers; // where each open layer begins in m_undo
};

} // namespace taonaut::node
