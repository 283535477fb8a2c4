// SPDX-License-Identifier: MIT
#pragma once

// One series of writes to a trie. All writes travel down together, in key order, so that each node they touch
// is made anew exactly once and hashed once.

#include "core/trie/node.hpp"

#include <span>
#include <vector>

namespace taonaut::trie {

/// Borrowed write or removal.
struct Write {
    ByteView key;
    const Bytes* value = nullptr; ///< null: remove
};

/// Brings writes into key order; of equal keys the last stays.
void sortWrites(std::vector<Write>& writes);

class TrieEdit {
public:
    explicit TrieEdit(Version version)
        : m_version(version)
    {
    }

    /// The trie after the writes. writes: as sortWrites leaves them. Null is the empty trie.
    [[nodiscard]] NodePointer apply(const NodePointer& root, std::span<const Write> writes);

    /// Keys added less keys removed.
    [[nodiscard]] std::ptrdiff_t growth() const noexcept { return m_growth; }

private:
    using Writes = std::span<const Write>;
    struct Outcome {
        bool changed = false;
        NodePointer node; ///< null: nothing is left; meaningless when nothing changed
    };

    Outcome edit(const Node& node, std::size_t skipped, Writes writes, std::size_t depth);
    Outcome editInside(const Node& node, Writes writes, NodeParts parts, std::size_t fork);
    Outcome split(const Node& node, std::size_t skipped, Writes writes, NodeParts parts, std::size_t fork);
    NodePointer grow(Writes writes, std::size_t depth);
    NodePointer growValues(Writes writes, std::size_t depth);
    NodePointer makeCanonical(NodeParts parts);
    bool writeHere(StoredValue& value, Writes& writes, std::size_t fork);

    Version m_version;
    std::ptrdiff_t m_growth = 0;
    Bytes m_scratch;
};

} // namespace taonaut::trie
