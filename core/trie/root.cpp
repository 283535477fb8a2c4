#include "core/trie/root.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/encoder.hpp"
#include "core/trie/node_codec.hpp"

#include <algorithm>

namespace taonaut::trie {

namespace {

/// Builds references of sorted, distinct entries without keeping nodes.
class RootBuilder {
public:
    RootBuilder(std::span<const Entry> sorted, Version version)
        : m_entries(sorted)
        , m_version(version)
    {
        m_nibbles.reserve(sorted.size());
        for (const Entry& entry : sorted) {
            m_nibbles.push_back(toNibbles(entry.key));
        }
    }

    [[nodiscard]] Hash256 root()
    {
        if (m_entries.empty()) {
            return emptyRoot();
        }
        Bytes encoded;
        encode(encoded, 0, m_entries.size(), 0);
        return crypto::blake2b256(encoded);
    }

private:
    /// Encodes the node over entries [first, last), whose keys agree in the first `depth` nibbles.
    void encode(Bytes& out, std::size_t first, std::size_t last, std::size_t depth)
    {
        const NibbleView head = NibbleView(m_nibbles[first]).subspan(depth);
        const NibbleView tail = NibbleView(m_nibbles[last - 1]).subspan(depth);
        const std::size_t shared = last - first == 1 ? head.size() : commonPrefix(head, tail);
        const std::size_t fork = depth + shared;
        Hash256 valueHash;
        std::optional<NodeValue> value;
        if (m_nibbles[first].size() == fork) {
            value = valueOf(m_entries[first].value, valueHash);
            ++first;
        }
        if (first == last) {
            encodeNode(out, head.first(shared), value, nullptr);
            return;
        }
        std::array<NodeReference, 16> references;
        ChildReferences children {};
        while (first < last) {
            const std::uint8_t nibble = m_nibbles[first][fork];
            std::size_t end = first + 1;
            while (end < last && m_nibbles[end][fork] == nibble) {
                ++end;
            }
            Bytes child;
            encode(child, first, end, fork + 1);
            references[nibble] = NodeReference::to(child);
            children[nibble] = &references[nibble];
            first = end;
        }
        encodeNode(out, head.first(shared), value, &children);
    }

    [[nodiscard]] NodeValue valueOf(const Bytes& value, Hash256& hash) const
    {
        if (!storedByHash(value.size(), m_version)) {
            return { value, false };
        }
        hash = crypto::blake2b256(value);
        return { hash.view(), true };
    }

    std::span<const Entry> m_entries;
    Version m_version;
    std::vector<Nibbles> m_nibbles;
};

} // namespace

Hash256 emptyRoot()
{
    constexpr std::byte empty { 0 };
    return crypto::blake2b256({ &empty, 1 });
}

std::vector<Entry> sortedDistinct(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const Entry& left, const Entry& right) { return ByteLess()(left.key, right.key); });
    // Of equal keys the last one wins: drop an entry when its successor has the same key.
    const auto last = std::unique(entries.rbegin(), entries.rend(),
        [](const Entry& left, const Entry& right) { return left.key == right.key; });
    entries.erase(entries.begin(), last.base());
    return entries;
}

Hash256 root(std::vector<Entry> entries, Version version)
{
    const std::vector<Entry> sorted = sortedDistinct(std::move(entries));
    return RootBuilder(sorted, version).root();
}

Hash256 orderedRoot(std::span<const Bytes> values, Version version)
{
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        entries.push_back({ scale::Encoder().compact(i).take(), values[i] });
    }
    return root(std::move(entries), version);
}

} // namespace taonaut::trie
