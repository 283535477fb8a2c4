// SPDX-License-Identifier: MIT
#include "core/trie/state_trie.hpp"

#include "core/trie/node.hpp"
#include "core/trie/root.hpp"
#include "core/trie/trie_edit.hpp"

#include <algorithm>

namespace taonaut::trie {

namespace {

/// Visits entries in key order, passing over what the prefix and the start exclude.
class EntryWalk {
public:
    EntryWalk(ByteView prefix, std::optional<ByteView> startAfter, const StateTrie::Visitor& visitor)
        : m_prefix(prefix)
        , m_visitor(visitor)
    {
        if (startAfter) {
            m_after = NibbleView(*startAfter);
        }
    }

    /// False when the visitor wants no more.
    bool visit(const Node& node)
    {
        const std::size_t before = m_path.size();
        m_path.append(node.partial());
        const bool more = !wanted() || (visitValue(node) && visitChildren(node));
        m_path.truncate(before);
        return more;
    }

private:
    bool visitValue(const Node& node)
    {
        const std::optional<ByteView> value = node.value();
        if (!value || m_path.size() < m_prefix.size() || !isAfterStart()) {
            return true;
        }
        return m_visitor(m_path.bytes(), *value);
    }

    bool visitChildren(const Node& node)
    {
        for (unsigned i = 0; i < 16; ++i) {
            const Node* child = node.child(i);
            if (child == nullptr) {
                continue;
            }
            m_path.push(i);
            const bool more = visit(*child);
            m_path.truncate(m_path.size() - 1);
            if (!more) {
                return false;
            }
        }
        return true;
    }

    /// Whether keys at the path or below it may be asked for.
    [[nodiscard]] bool wanted() const
    {
        const NibbleView path = m_path.view();
        if (commonPrefix(path, m_prefix) < std::min(path.size(), m_prefix.size())) {
            return false;
        }
        if (!m_after) {
            return true;
        }
        // What sorts before the start key without being a prefix of it holds only passed keys.
        const std::size_t shared = commonPrefix(path, *m_after);
        return shared == path.size() || shared == m_after->size() || path[shared] > (*m_after)[shared];
    }

    /// For a wanted path: whether it sorts after the start key, not before it or at it.
    [[nodiscard]] bool isAfterStart() const
    {
        return !m_after || m_path.size() > m_after->size()
            || commonPrefix(m_path.view(), *m_after) < m_path.size();
    }

    NibbleView m_prefix;
    std::optional<NibbleView> m_after;
    const StateTrie::Visitor& m_visitor;
    NibblePath m_path;
};

} // namespace

StateTrie StateTrie::build(std::vector<Entry> entries, Version version)
{
    std::vector<Write> writes;
    writes.reserve(entries.size());
    for (const Entry& entry : entries) {
        writes.push_back({ entry.key, &entry.value });
    }
    sortWrites(writes);
    StateTrie result(version);
    result.m_root = TrieEdit(version).apply({}, writes);
    result.m_size = writes.size();
    return result;
}

StateTrie StateTrie::with(std::span<const Change> changes) const
{
    std::vector<Write> writes;
    writes.reserve(changes.size());
    for (const Change& change : changes) {
        writes.push_back({ change.key, change.value ? &*change.value : nullptr });
    }
    sortWrites(writes);
    TrieEdit edit(m_version);
    StateTrie result(m_version);
    result.m_root = edit.apply(m_root, writes);
    result.m_size = m_size + static_cast<std::size_t>(edit.growth());
    return result;
}

StateTrie StateTrie::migratedTo(Version version) const
{
    StateTrie result = *this;
    result.m_version = version;
    return result;
}

Hash256 StateTrie::root() const
{
    return m_root ? m_root->reference().hash() : emptyRoot();
}

std::optional<ByteView> StateTrie::get(ByteView key) const
{
    NibbleView rest(key);
    const Node* node = m_root.get();
    while (node != nullptr) {
        const NibbleView partial = node->partial();
        if (commonPrefix(partial, rest) < partial.size()) {
            return std::nullopt;
        }
        rest = rest.from(partial.size());
        if (rest.empty()) {
            return node->value();
        }
        node = node->child(rest[0]);
        rest = rest.from(1);
    }
    return std::nullopt;
}

void StateTrie::forEach(ByteView prefix, std::optional<ByteView> startAfter, const Visitor& visit) const
{
    if (m_root) {
        EntryWalk(prefix, startAfter, visit).visit(*m_root);
    }
}

std::vector<Bytes> StateTrie::keys(
    ByteView prefix, std::optional<ByteView> startAfter, std::size_t limit) const
{
    std::vector<Bytes> found;
    if (limit == 0) {
        return found;
    }
    forEach(prefix, startAfter, [&](ByteView key, ByteView) {
        found.push_back(toBytes(key));
        return found.size() < limit;
    });
    return found;
}

} // namespace taonaut::trie
