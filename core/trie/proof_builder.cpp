// The proving side: which nodes and values a reader needs.

#include "core/crypto/hash.hpp"
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
        const Nibbles nibbles = toNibbles(key);
        NibbleView rest = nibbles;
        const Node* node = &root;
        while (node != nullptr) {
            if (node == &root || node->reference.isHash()) {
                addNode(*node); // an inline node travels inside its parent
            }
            const std::size_t shared = commonPrefix(node->partial, rest);
            if (shared < node->partial.size()) {
                return;
            }
            rest = rest.subspan(shared);
            if (rest.empty()) {
                addValue(*node);
                return;
            }
            node = node->children ? (*node->children)[rest[0]].get() : nullptr;
            rest = rest.subspan(1);
        }
    }

    [[nodiscard]] std::vector<Bytes> take() { return std::move(m_entries); }

private:
    void addNode(const Node& node)
    {
        if (m_nodes.insert(&node).second) {
            Bytes encoded;
            node.encode(encoded);
            addOnce(std::move(encoded));
        }
    }

    void addValue(const Node& node)
    {
        if (node.value && node.valueByHash) {
            addOnce(*node.value);
        }
    }

    void addOnce(Bytes entry)
    {
        if (m_hashes.insert(crypto::blake2b256(entry)).second) {
            m_entries.push_back(std::move(entry));
        }
    }

    std::unordered_set<const Node*> m_nodes;
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
