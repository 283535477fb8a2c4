// SPDX-License-Identifier: MIT
#include "app/vectors/sparse_root.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/encoder.hpp"

#include <algorithm>
#include <array>

namespace taonaut::vectors {

namespace {

constexpr std::size_t kHashSize = 32;

/// One nibble per element.
using Path = std::vector<std::uint8_t>;
using PathView = std::span<const std::uint8_t>;

struct Leaf {
    Path path;
    const Bytes* value = nullptr; ///< null: the absent one
};

/// First byte of a node: its kind, and how many low bits count nibbles.
struct NodeKind {
    std::uint8_t bits;
    std::uint8_t countBits;
};
constexpr NodeKind kLeaf { 0x40, 6 };
constexpr NodeKind kHashedLeaf { 0x20, 5 };
constexpr NodeKind kBranch { 0x80, 6 };
constexpr NodeKind kBranchWithValue { 0xC0, 6 };
constexpr NodeKind kHashedBranch { 0x10, 4 };

Path pathOf(ByteView key)
{
    Path path;
    for (const std::byte b : key) {
        path.push_back(std::to_integer<std::uint8_t>(b >> 4));
        path.push_back(std::to_integer<std::uint8_t>(b & std::byte { 15 }));
    }
    return path;
}

void writePartial(scale::Encoder& out, NodeKind kind, PathView partial)
{
    const std::size_t most = (std::size_t(1) << kind.countBits) - 1;
    std::size_t rest = partial.size();
    out.u8(static_cast<std::uint8_t>(kind.bits | std::min(rest, most)));
    if (rest >= most) {
        for (rest -= most; rest >= 255; rest -= 255) {
            out.u8(255);
        }
        out.u8(static_cast<std::uint8_t>(rest));
    }
    std::size_t next = 0;
    if (partial.size() % 2 == 1) {
        out.u8(partial[next++]);
    }
    for (; next < partial.size(); next += 2) {
        out.u8(static_cast<std::uint8_t>(partial[next] << 4 | partial[next + 1]));
    }
}

class SparseTrie {
public:
    SparseTrie(std::vector<Leaf> sorted, const AbsentValue& absent, trie::Version version)
        : m_leaves(std::move(sorted))
        , m_absent(absent)
        , m_version(version)
    {
    }

    [[nodiscard]] SparseRoot root()
    {
        const Hash256 hash = crypto::blake2b256(encode(0, m_leaves.size(), 0));
        return { hash, std::move(m_absentLeaf) };
    }

private:
    [[nodiscard]] bool byHash(const Leaf& leaf) const
    {
        return leaf.value == nullptr || (m_version == trie::Version::V1 && leaf.value->size() > kHashSize);
    }

    void writeValue(scale::Encoder& out, const Leaf& leaf) const
    {
        if (!byHash(leaf)) {
            out.bytes(*leaf.value);
        } else if (leaf.value == nullptr) {
            out.raw(m_absent.valueHash.view());
        } else {
            out.raw(crypto::blake2b256(*leaf.value).view());
        }
    }

    /// The node over leaves [first, last), whose paths agree in the first `depth` nibbles.
    [[nodiscard]] Bytes encode(std::size_t first, std::size_t last, std::size_t depth)
    {
        const PathView head = PathView(m_leaves[first].path).subspan(depth);
        if (last - first == 1) {
            return encodeLeaf(m_leaves[first], head);
        }
        const PathView tail = PathView(m_leaves[last - 1].path).subspan(depth);
        const auto fork = std::mismatch(head.begin(), head.end(), tail.begin(), tail.end()).first;
        const auto shared = static_cast<std::size_t>(fork - head.begin());
        const Leaf* const own = head.size() == shared ? &m_leaves[first] : nullptr;
        const NodeKind kind = own == nullptr ? kBranch : byHash(*own) ? kHashedBranch : kBranchWithValue;
        scale::Encoder out;
        writePartial(out, kind, head.first(shared));
        const Children children = collect(own == nullptr ? first : first + 1, last, depth + shared);
        std::uint16_t bitmap = 0;
        for (std::size_t i = 0; i < children.size(); ++i) {
            bitmap = static_cast<std::uint16_t>(bitmap | (children[i].empty() ? 0U : 1U << i));
        }
        out.u16(bitmap);
        if (own != nullptr) {
            writeValue(out, *own);
        }
        for (const Bytes& child : children) {
            if (!child.empty()) {
                out.bytes(child);
            }
        }
        return out.take();
    }

    [[nodiscard]] Bytes encodeLeaf(const Leaf& leaf, PathView partial)
    {
        scale::Encoder out;
        writePartial(out, byHash(leaf) ? kHashedLeaf : kLeaf, partial);
        writeValue(out, leaf);
        if (leaf.value == nullptr) {
            m_absentLeaf = out.view();
        }
        return out.take();
    }

    /// What a branch holds for each child: the node itself when short, else its hash; empty: no child.
    using Children = std::array<Bytes, 16>;
    [[nodiscard]] Children collect(std::size_t first, std::size_t last, std::size_t fork)
    {
        Children children;
        while (first < last) {
            const std::uint8_t nibble = m_leaves[first].path[fork];
            std::size_t end = first + 1;
            while (end < last && m_leaves[end].path[fork] == nibble) {
                ++end;
            }
            Bytes node = encode(first, end, fork + 1);
            const bool absentLeaf = end - first == 1 && m_leaves[first].value == nullptr;
            if (absentLeaf && m_version == trie::Version::V0) {
                node = toBytes(m_absent.leafHash.view());
            } else if (node.size() >= kHashSize) {
                node = toBytes(crypto::blake2b256(node).view());
            }
            children[nibble] = std::move(node);
            first = end;
        }
        return children;
    }

    std::vector<Leaf> m_leaves;
    const AbsentValue& m_absent;
    trie::Version m_version;
    Bytes m_absentLeaf;
};

} // namespace

SparseRoot sparseRoot(
    const std::vector<trie::Entry>& entries, const AbsentValue& absent, trie::Version version)
{
    std::vector<Leaf> leaves;
    leaves.push_back({ pathOf(absent.key), nullptr });
    for (const trie::Entry& entry : entries) {
        leaves.push_back({ pathOf(entry.key), &entry.value });
    }
    std::sort(leaves.begin(), leaves.end(),
        [](const Leaf& left, const Leaf& right) { return left.path < right.path; });
    return SparseTrie(std::move(leaves), absent, version).root();
}

} // namespace taonaut::vectors
