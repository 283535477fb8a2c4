// SPDX-License-Identifier: MIT
#include "core/trie/root.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/encoder.hpp"
#include "core/trie/node_codec.hpp"

#include <algorithm>
#include <bit>

namespace taonaut::trie {

namespace {

/// Borrowed entry.
struct Pair {
    ByteView key;
    ByteView value;
};

/// Pairs in key order, of equal keys only the last. Beside each pair stand the eight key bytes that follow
/// what all keys have in common: they decide nearly every comparison without a look at the key, which lies
/// elsewhere in memory.
class SortedPairs {
public:
    explicit SortedPairs(std::vector<Pair> pairs)
        : m_pairs(std::move(pairs))
        , m_common(commonBytes())
    {
        m_items.reserve(m_pairs.size());
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            m_items.push_back({ windowOf(m_pairs[i].key), static_cast<std::uint32_t>(i) });
        }
        std::sort(m_items.begin(), m_items.end(),
            [this](const Item& left, const Item& right) { return less(left, right); });
        const auto firstKept = std::unique(m_items.rbegin(), m_items.rend(),
            [this](const Item& left, const Item& right) { return equal(key(left), key(right)); });
        m_items.erase(m_items.begin(), firstKept.base());
    }

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] NibbleView key(std::size_t index) const { return NibbleView(key(m_items[index])); }
    [[nodiscard]] ByteView value(std::size_t index) const { return m_pairs[m_items[index].pair].value; }
    /// The key's nibble at `place`, which the key has.
    [[nodiscard]] unsigned nibble(std::size_t index, std::size_t place) const
    {
        const std::size_t inWindow = place - 2 * m_common; // wraps around before the window
        if (inWindow < kWindowNibbles) {
            return static_cast<unsigned>(m_items[index].window >> (4 * (kWindowNibbles - 1 - inWindow)))
                & 15U;
        }
        return key(index)[place];
    }

private:
    static constexpr std::size_t kWindowNibbles = 16;
    struct Item {
        std::uint64_t window; ///< big-endian; keys that end earlier are filled with zeros
        std::uint32_t pair; ///< index; also the order of arrival
    };

    [[nodiscard]] ByteView key(const Item& item) const { return m_pairs[item.pair].key; }

    [[nodiscard]] bool less(const Item& left, const Item& right) const
    {
        if (left.window != right.window) {
            return left.window < right.window;
        }
        if (equal(key(left), key(right))) {
            return left.pair < right.pair;
        }
        return ByteLess()(key(left), key(right));
    }

    [[nodiscard]] std::size_t commonBytes() const
    {
        std::size_t common = m_pairs.empty() ? 0 : m_pairs[0].key.size();
        for (const Pair& pair : m_pairs) {
            const ByteView head = m_pairs[0].key.first(std::min(common, pair.key.size()));
            const auto end = std::mismatch(head.begin(), head.end(), pair.key.begin()).first;
            common = static_cast<std::size_t>(end - head.begin());
        }
        return common;
    }

    [[nodiscard]] std::uint64_t windowOf(ByteView key) const
    {
        std::uint64_t window = 0;
        for (std::size_t i = 0; i < sizeof(window); ++i) {
            const std::size_t at = m_common + i;
            window = (window << 8) | (at < key.size() ? std::to_integer<std::uint64_t>(key[at]) : 0U);
        }
        return window;
    }

    std::vector<Pair> m_pairs;
    std::size_t m_common;
    std::vector<Item> m_items;
};

/// Computes references from the leaves up. Encodings of unfinished nodes stand one behind the other in one
/// buffer.
class RootBuilder {
public:
    RootBuilder(const SortedPairs& pairs, Version version)
        : m_pairs(pairs)
        , m_version(version)
    {
    }

    /// The node over pairs [first, last), not empty, whose keys agree in the first `depth` nibbles.
    NodeReference build(std::size_t first, std::size_t last, std::size_t depth)
    {
        const NibbleView head = m_pairs.key(first).from(depth);
        const std::size_t shared
            = last - first == 1 ? head.size() : commonPrefix(head, m_pairs.key(last - 1).from(depth));
        const std::size_t fork = depth + shared;
        const bool valueHere = head.size() == shared;
        const std::size_t value = first;
        first += valueHere ? 1 : 0;

        std::array<std::size_t, 16> ends {};
        std::uint16_t childBits = 0;
        for (std::size_t next = first; next < last;) {
            const unsigned nibble = m_pairs.nibble(next, fork);
            next = endOfGroup(next, last, fork, nibble);
            ends[nibble] = next;
            childBits = static_cast<std::uint16_t>(childBits | (1U << nibble));
        }
        const std::size_t start = m_buffer.size();
        appendHead(head.first(shared), childBits, valueHere, value);
        for (const std::size_t end : ends) {
            if (end != 0) {
                appendChild(m_buffer, build(first, end, fork + 1));
                first = end;
            }
        }
        const NodeReference reference = NodeReference::to(ByteView(m_buffer).subspan(start));
        m_buffer.resize(start);
        return reference;
    }

private:
    /// The first pair after `next` with another nibble at `fork`. Steps that double, then a binary search:
    /// groups are a sixteenth of the range at the top and one or two pairs at the bottom.
    [[nodiscard]] std::size_t endOfGroup(
        std::size_t next, std::size_t last, std::size_t fork, unsigned nibble) const
    {
        std::size_t step = 1;
        while (next + step < last && m_pairs.nibble(next + step, fork) == nibble) {
            next += step;
            step *= 2;
        }
        std::size_t end = std::min(next + step, last);
        while (end - next > 1) {
            const std::size_t middle = next + (end - next) / 2;
            (m_pairs.nibble(middle, fork) == nibble ? next : end) = middle;
        }
        return end;
    }

    void appendHead(NibbleView partial, std::uint16_t childBits, bool hasValue, std::size_t index)
    {
        std::optional<NodeValue> value;
        Hash256 hash;
        if (hasValue) {
            value = NodeValue { m_pairs.value(index), false };
            if (storedByHash(value->bytes.size(), m_version)) {
                hash = crypto::blake2b256(value->bytes);
                value = NodeValue { hash.view(), true };
            }
        }
        appendNodeHead(m_buffer, partial, childBits, value);
    }

    const SortedPairs& m_pairs;
    Version m_version;
    Bytes m_buffer;
};

Hash256 rootOf(std::vector<Pair> pairs, Version version)
{
    const SortedPairs sorted(std::move(pairs));
    if (sorted.size() == 0) {
        return emptyRoot();
    }
    return RootBuilder(sorted, version).build(0, sorted.size(), 0).hash();
}

} // namespace

const Hash256& emptyRoot()
{
    static const Hash256 hash = [] {
        constexpr std::byte kEmptyTrie { 0 };
        return crypto::blake2b256({ &kEmptyTrie, 1 });
    }();
    return hash;
}

Hash256 root(std::vector<Entry> entries, Version version)
{
    std::vector<Pair> pairs;
    pairs.reserve(entries.size());
    for (const Entry& entry : entries) {
        pairs.push_back({ entry.key, entry.value });
    }
    return rootOf(std::move(pairs), version);
}

Hash256 orderedRoot(std::span<const Bytes> values, Version version)
{
    std::vector<Bytes> keys;
    std::vector<Pair> pairs;
    keys.reserve(values.size());
    pairs.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        keys.push_back(scale::Encoder().compact(i).take());
        pairs.push_back({ keys.back(), values[i] });
    }
    return rootOf(std::move(pairs), version);
}

} // namespace taonaut::trie
