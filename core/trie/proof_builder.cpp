// SPDX-License-Identifier: MIT
// The proving side: which nodes and values a reader needs.

#include "core/trie/node.hpp"
#include "core/trie/state_trie.hpp"

#include <unordered_set>

namespace taonaut::trie {

namespace {

class ProofBuilder {
public:
    /// Adds what proves the key's value or absence.
    void add(const Node& root, ByteView key)
    {
        NibbleView rest(key);
        const Node* node = &root;
        while (node != nullptr) {
            if (node == &root || node->reference().isHash()) {
                addNode(*node); // an inline node travels inside its parent
            }
            const NibbleView partial = node->partial();
            if (commonPrefix(partial, rest) < partial.size()) {
                return;
            }
            rest = rest.from(partial.size());
            if (rest.empty()) {
                addValue(node->storedValue());
                return;
            }
            node = node->child(rest[0]);
            rest = rest.from(1);
        }
    }

    [[nodiscard]] std::vector<Bytes> take() { return std::move(m_entries); }

private:
    // Equal nodes can stand in several places, and a value can look like a node: what has a hash goes in
    // once.
    void addNode(const Node& node)
    {
        if (m_hashes.insert(node.reference().hash()).second) {
            node.encode(m_entries.emplace_back());
        }
    }

    void addValue(const StoredValue& value)
    {
        if (value.form == StoredValue::Form::LongByHash && m_hashes.insert(value.longValue->hash()).second) {
            m_entries.push_back(toBytes(value.bytes()));
        }
    }

    std::unordered_set<Hash256, FixedHash<Hash256>> m_hashes;
    std::vector<Bytes> m_entries;
};

} // namespace

std::vector<Bytes> StateTrie::proof(std::span<const Bytes> keys) const
{
    if (!m_root) {
        return { Bytes { std::byte { 0 } } };
    }
    ProofBuilder builder;
    for (const Bytes& key : keys) {
        builder.add(*m_root, key);
    }
    return builder.take();
}

} // namespace taonaut::trie
