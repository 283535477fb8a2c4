#include "core/trie/state_trie.hpp"

#include "core/crypto/hash.hpp"
#include "core/trie/node.hpp"
#include "core/trie/root.hpp"

#include <algorithm>

namespace taonaut::trie {

using NodePointer = std::shared_ptr<Node>;

void Node::setValue(Bytes bytes, Version version)
{
    valueByHash = storedByHash(bytes.size(), version);
    if (valueByHash) {
        valueHash = crypto::blake2b256(bytes);
    }
    value = std::move(bytes);
}

void Node::encode(Bytes& out) const
{
    std::optional<NodeValue> stored;
    if (value) {
        stored = NodeValue { valueByHash ? valueHash.view() : ByteView(*value), valueByHash };
    }
    if (!children) {
        encodeNode(out, partial, stored, nullptr);
        return;
    }
    ChildReferences references {};
    for (std::size_t i = 0; i < references.size(); ++i) {
        references[i] = (*children)[i] ? &(*children)[i]->reference : nullptr;
    }
    encodeNode(out, partial, stored, &references);
}

namespace {

/// One series of changes. Nodes made here are changed in place until seal; shared ones are copied first.
class Edit {
public:
    Edit(NodePointer root, std::size_t size, Version version)
        : m_root(std::move(root))
        , m_size(size)
        , m_version(version)
    {
    }

    void set(ByteView key, Bytes value)
    {
        const Nibbles nibbles = toNibbles(key);
        m_pending = std::move(value);
        insert(m_root, nibbles);
    }

    void remove(ByteView key)
    {
        const Nibbles nibbles = toNibbles(key);
        if (contains(m_root.get(), nibbles)) {
            erase(m_root, nibbles);
            --m_size;
        }
    }

    void seal()
    {
        if (m_root) {
            seal(*m_root);
        }
    }

    [[nodiscard]] const NodePointer& root() const { return m_root; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static Node& own(NodePointer& slot)
    {
        if (slot->sealed) {
            slot = std::make_shared<Node>(*slot);
        }
        return *slot;
    }

    void setHere(Node& node)
    {
        m_size += node.value ? 0 : 1;
        node.setValue(std::move(m_pending), m_version);
    }

    static Node::Children& childrenOf(Node& node)
    {
        if (!node.children) {
            node.children = std::make_unique<Node::Children>();
        }
        return *node.children;
    }

    void insert(NodePointer& slot, NibbleView key)
    {
        if (!slot) {
            slot = std::make_shared<Node>();
            slot->partial.assign(key.begin(), key.end());
            setHere(*slot);
            return;
        }
        const std::size_t shared = commonPrefix(slot->partial, key);
        if (shared < slot->partial.size()) {
            split(slot, shared);
        }
        Node& node = own(slot);
        if (shared == key.size()) {
            setHere(node);
            return;
        }
        insert(childrenOf(node)[key[shared]], key.subspan(shared + 1));
    }

    /// Puts a branch before the node, which keeps what follows the first `shared` nibbles of its partial key.
    static void split(NodePointer& slot, std::size_t shared)
    {
        auto branch = std::make_shared<Node>();
        Node& below = own(slot);
        branch->partial.assign(
            below.partial.begin(), below.partial.begin() + static_cast<std::ptrdiff_t>(shared));
        const std::uint8_t nibble = below.partial[shared];
        below.partial.erase(
            below.partial.begin(), below.partial.begin() + static_cast<std::ptrdiff_t>(shared + 1));
        childrenOf(*branch)[nibble] = std::move(slot);
        slot = std::move(branch);
    }

    static bool contains(const Node* node, NibbleView key)
    {
        while (node != nullptr) {
            const std::size_t shared = commonPrefix(node->partial, key);
            if (shared < node->partial.size()) {
                return false;
            }
            key = key.subspan(shared);
            if (key.empty()) {
                return node->value.has_value();
            }
            node = node->children ? (*node->children)[key[0]].get() : nullptr;
            key = key.subspan(1);
        }
        return false;
    }

    /// The key exists below `slot`.
    static void erase(NodePointer& slot, NibbleView key)
    {
        Node& node = own(slot);
        key = key.subspan(node.partial.size());
        if (key.empty()) {
            node.value.reset();
            node.valueByHash = false;
        } else {
            erase((*node.children)[key[0]], key.subspan(1));
        }
        tidy(slot);
    }

    /// Restores the canonical form: no node without use, no branch with one child and no value.
    static void tidy(NodePointer& slot)
    {
        Node& node = *slot;
        const auto isChild = [](const NodePointer& child) { return child != nullptr; };
        const auto count
            = node.children ? std::count_if(node.children->begin(), node.children->end(), isChild) : 0;
        if (count == 0) {
            node.children.reset();
            if (!node.value) {
                slot.reset();
            }
            return;
        }
        if (count > 1 || node.value) {
            return;
        }
        const auto only = std::find_if(node.children->begin(), node.children->end(), isChild);
        Nibbles partial = std::move(node.partial);
        partial.push_back(static_cast<std::uint8_t>(only - node.children->begin()));
        NodePointer child = std::move(*only);
        Node& merged = own(child);
        partial.insert(partial.end(), merged.partial.begin(), merged.partial.end());
        merged.partial = std::move(partial);
        slot = std::move(child);
    }

    /// Computes the references of all new nodes, children first.
    void seal(Node& node)
    {
        if (node.sealed) {
            return;
        }
        if (node.children) {
            for (const NodePointer& child : *node.children) {
                if (child) {
                    seal(*child);
                }
            }
        }
        m_scratch.clear();
        node.encode(m_scratch);
        node.reference = NodeReference::to(m_scratch);
        node.sealed = true;
    }

    NodePointer m_root;
    std::size_t m_size;
    Version m_version;
    Bytes m_pending;
    Bytes m_scratch;
};

/// Walks keys in order and collects those below a prefix.
class KeyCollector {
public:
    KeyCollector(NibbleView prefix, std::optional<NibbleView> after, std::size_t limit)
        : m_prefix(prefix)
        , m_after(after)
        , m_limit(limit)
    {
    }

    void visit(const Node& node)
    {
        const std::size_t before = m_path.size();
        m_path.insert(m_path.end(), node.partial.begin(), node.partial.end());
        if (wanted()) {
            if (node.value && matches()) {
                m_keys.push_back(fromNibbles(m_path));
            }
            visitChildren(node);
        }
        m_path.resize(before);
    }

    [[nodiscard]] std::vector<Bytes> take() { return std::move(m_keys); }

private:
    void visitChildren(const Node& node)
    {
        if (!node.children) {
            return;
        }
        for (std::size_t i = 0; i < node.children->size() && m_keys.size() < m_limit; ++i) {
            if ((*node.children)[i]) {
                m_path.push_back(static_cast<std::uint8_t>(i));
                visit(*(*node.children)[i]);
                m_path.pop_back();
            }
        }
    }

    /// Whether keys at or below the path may be asked for.
    [[nodiscard]] bool wanted() const
    {
        const std::size_t shared = commonPrefix(m_path, m_prefix);
        const bool under = shared == std::min(m_path.size(), m_prefix.size());
        if (!under || !m_after) {
            return under;
        }
        // Everything below a path that sorts before the start key, and is no prefix of it, is passed over.
        const std::size_t sharedAfter = commonPrefix(m_path, *m_after);
        return sharedAfter == m_path.size() || sharedAfter == m_after->size()
            || m_path[sharedAfter] > (*m_after)[sharedAfter];
    }

    [[nodiscard]] bool matches() const
    {
        return m_keys.size() < m_limit && m_path.size() >= m_prefix.size()
            && (!m_after
                || std::lexicographical_compare(
                    m_after->begin(), m_after->end(), m_path.begin(), m_path.end()));
    }

    NibbleView m_prefix;
    std::optional<NibbleView> m_after;
    std::size_t m_limit;
    Nibbles m_path;
    std::vector<Bytes> m_keys;
};

} // namespace

StateTrie::StateTrie(Version version)
    : m_version(version)
{
}

StateTrie StateTrie::build(std::vector<Entry> entries, Version version)
{
    // Sorted keys keep the edit local: each insertion touches the path of the one before.
    std::vector<Entry> sorted = sortedDistinct(std::move(entries));
    Edit edit(nullptr, 0, version);
    for (Entry& entry : sorted) {
        edit.set(entry.key, std::move(entry.value));
    }
    edit.seal();
    StateTrie result(version);
    result.m_root = edit.root();
    result.m_size = edit.size();
    return result;
}

StateTrie StateTrie::with(std::span<const Change> changes) const
{
    Edit edit(m_root, m_size, m_version);
    for (const Change& change : changes) {
        if (change.value) {
            edit.set(change.key, *change.value);
        } else {
            edit.remove(change.key);
        }
    }
    edit.seal();
    StateTrie result(m_version);
    result.m_root = edit.root();
    result.m_size = edit.size();
    return result;
}

Hash256 StateTrie::root() const
{
    if (!m_root) {
        return emptyRoot();
    }
    const ByteView reference = m_root->reference.view();
    if (m_root->reference.isHash()) {
        return *Hash256::from(reference);
    }
    return crypto::blake2b256(reference); // the root is hashed even when it is short
}

std::optional<ByteView> StateTrie::get(ByteView key) const
{
    const Nibbles nibbles = toNibbles(key);
    NibbleView rest = nibbles;
    const Node* node = m_root.get();
    while (node != nullptr) {
        const std::size_t shared = commonPrefix(node->partial, rest);
        if (shared < node->partial.size()) {
            return std::nullopt;
        }
        rest = rest.subspan(shared);
        if (rest.empty()) {
            return node->value ? std::optional<ByteView>(*node->value) : std::nullopt;
        }
        node = node->children ? (*node->children)[rest[0]].get() : nullptr;
        rest = rest.subspan(1);
    }
    return std::nullopt;
}

std::vector<Bytes> StateTrie::keys(
    ByteView prefix, std::optional<ByteView> startAfter, std::size_t limit) const
{
    if (!m_root || limit == 0) {
        return {};
    }
    const Nibbles prefixNibbles = toNibbles(prefix);
    const Nibbles afterNibbles = startAfter ? toNibbles(*startAfter) : Nibbles();
    KeyCollector collector(
        prefixNibbles, startAfter ? std::optional<NibbleView>(afterNibbles) : std::nullopt, limit);
    collector.visit(*m_root);
    return collector.take();
}

std::size_t StateTrie::size() const
{
    return m_size;
}

} // namespace taonaut::trie
