// SPDX-License-Identifier: MIT
#include "core/trie/trie_edit.hpp"

#include <algorithm>
#include <bit>

namespace taonaut::trie {

namespace {

/// The writes whose keys have the same nibble at `fork` as the first one; removes them from `writes`.
std::span<const Write> takeGroup(std::span<const Write>& writes, std::size_t fork)
{
    const unsigned nibble = NibbleView(writes.front().key)[fork];
    const auto end = std::partition_point(writes.begin(), writes.end(),
        [&](const Write& write) { return NibbleView(write.key)[fork] == nibble; });
    const auto count = static_cast<std::size_t>(end - writes.begin());
    const std::span<const Write> group = writes.first(count);
    writes = writes.subspan(count);
    return group;
}

NibbleView restOf(const Write& write, std::size_t depth)
{
    return NibbleView(write.key).from(depth);
}

/// The node without the first nibbles of its partial key.
NodeParts shortened(const Node& node, std::size_t skipped)
{
    NodeParts parts = node.parts();
    parts.partial = parts.partial.from(skipped);
    return parts;
}

} // namespace

void sortWrites(std::vector<Write>& writes)
{
    std::stable_sort(writes.begin(), writes.end(),
        [](const Write& left, const Write& right) { return ByteLess()(left.key, right.key); });
    const auto firstKept = std::unique(writes.rbegin(), writes.rend(),
        [](const Write& left, const Write& right) { return equal(left.key, right.key); });
    writes.erase(writes.begin(), firstKept.base());
}

NodePointer TrieEdit::apply(const NodePointer& root, std::span<const Write> writes)
{
    if (writes.empty()) {
        return root;
    }
    if (!root) {
        return grow(writes, 0);
    }
    Outcome outcome = edit(*root, 0, writes, 0);
    return outcome.changed ? std::move(outcome.node) : root;
}

/// Writes to a node whose partial key, without the first `skipped` nibbles, stands at nibble `depth` of the
/// keys. All keys agree before that.
TrieEdit::Outcome TrieEdit::edit(const Node& node, std::size_t skipped, Writes writes, std::size_t depth)
{
    NodeParts parts;
    parts.partial = node.partial().from(skipped);
    // Keys between the first and the last share at least what these two share with the node.
    const std::size_t shared = std::min(commonPrefix(parts.partial, restOf(writes.front(), depth)),
        commonPrefix(parts.partial, restOf(writes.back(), depth)));
    if (shared < parts.partial.size()) {
        parts.partial = parts.partial.first(shared);
        return split(node, skipped + shared, writes, std::move(parts), depth + shared);
    }
    return editInside(node, writes, std::move(parts), depth + shared);
}

/// All keys lie at the node or below it.
TrieEdit::Outcome TrieEdit::editInside(const Node& node, Writes writes, NodeParts parts, std::size_t fork)
{
    parts.value = node.storedValue();
    bool changed = writeHere(parts.value, writes, fork);
    for (unsigned i = 0; i < parts.children.size(); ++i) {
        parts.children[i] = NodePointer::share(node.child(i));
    }
    while (!writes.empty()) {
        const unsigned nibble = NibbleView(writes.front().key)[fork];
        const Writes group = takeGroup(writes, fork);
        NodePointer& child = parts.children[nibble];
        if (!child) {
            child = grow(group, fork + 1);
            changed = changed || child;
            continue;
        }
        Outcome outcome = edit(*child, 0, group, fork + 1);
        if (outcome.changed) {
            child = std::move(outcome.node);
            changed = true;
        }
    }
    return changed ? Outcome { true, makeCanonical(std::move(parts)) } : Outcome {};
}

/// Some key leaves the node's partial key at nibble `skipped`, so a branch takes this place and the node
/// moves below it.
TrieEdit::Outcome TrieEdit::split(
    const Node& node, std::size_t skipped, Writes writes, NodeParts parts, std::size_t fork)
{
    const unsigned below = node.partial()[skipped];
    bool changed = writeHere(parts.value, writes, fork);
    bool moved = false;
    while (!writes.empty()) {
        const unsigned nibble = NibbleView(writes.front().key)[fork];
        const Writes group = takeGroup(writes, fork);
        if (nibble != below) {
            parts.children[nibble] = grow(group, fork + 1);
            changed = changed || parts.children[nibble];
            continue;
        }
        Outcome outcome = edit(node, skipped + 1, group, fork + 1);
        if (outcome.changed) {
            parts.children[below] = std::move(outcome.node);
            moved = true;
        }
    }
    if (!changed && !moved) {
        return {};
    }
    if (!moved) {
        parts.children[below] = Node::make(shortened(node, skipped + 1), m_scratch);
    }
    return { true, makeCanonical(std::move(parts)) };
}

/// Applies the write to the key that ends here, if there is one, and takes it from the list.
bool TrieEdit::writeHere(StoredValue& value, Writes& writes, std::size_t fork)
{
    if (2 * writes.front().key.size() != fork) {
        return false;
    }
    const Bytes* bytes = writes.front().value;
    writes = writes.subspan(1);
    if (bytes == nullptr) {
        const bool existed = value.exists();
        value = {};
        m_growth -= existed ? 1 : 0;
        return existed;
    }
    StoredValue next = StoredValue::of(*bytes, m_version);
    if (value.same(next)) {
        return false;
    }
    m_growth += value.exists() ? 0 : 1;
    value = std::move(next);
    return true;
}

/// A trie of the writes alone, where nothing was. Null when all are removals.
NodePointer TrieEdit::grow(Writes writes, std::size_t depth)
{
    const auto removes = [](const Write& write) { return write.value == nullptr; };
    if (std::none_of(writes.begin(), writes.end(), removes)) {
        return growValues(writes, depth);
    }
    std::vector<Write> values;
    std::remove_copy_if(writes.begin(), writes.end(), std::back_inserter(values), removes);
    return values.empty() ? NodePointer() : growValues(values, depth);
}

NodePointer TrieEdit::growValues(Writes writes, std::size_t depth)
{
    const NibbleView head = restOf(writes.front(), depth);
    const std::size_t shared = commonPrefix(head, restOf(writes.back(), depth));
    NodeParts parts;
    parts.partial = head.first(shared);
    writeHere(parts.value, writes, depth + shared);
    while (!writes.empty()) {
        const unsigned nibble = NibbleView(writes.front().key)[depth + shared];
        parts.children[nibble] = growValues(takeGroup(writes, depth + shared), depth + shared + 1);
    }
    return Node::make(std::move(parts), m_scratch);
}

/// Null for nothing; a branch without value and with one child becomes one node with that child.
NodePointer TrieEdit::makeCanonical(NodeParts parts)
{
    const auto isChild = [](const NodePointer& child) { return static_cast<bool>(child); };
    const auto count = std::count_if(parts.children.begin(), parts.children.end(), isChild);
    if (parts.value.exists() || count > 1) {
        return Node::make(std::move(parts), m_scratch);
    }
    if (count == 0) {
        return {};
    }
    const auto only = std::find_if(parts.children.begin(), parts.children.end(), isChild);
    const NodePointer child = std::move(*only);
    NibblePath partial;
    partial.append(parts.partial);
    partial.push(static_cast<unsigned>(only - parts.children.begin()));
    partial.append(child->partial());
    NodeParts merged = child->parts();
    merged.partial = partial.view();
    return Node::make(std::move(merged), m_scratch);
}

} // namespace taonaut::trie
