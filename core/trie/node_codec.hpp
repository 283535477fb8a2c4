#pragma once

// The byte form of a trie node:
//
//   header      kind in the top bits, number of nibbles of the partial key in the rest (longer numbers spill
//   over) partial     the nibbles, two to a byte; of an odd number the first stands alone in a byte's low
//   half bitmap      branches only: 2 bytes, little-endian, bit i set when child i exists value       compact
//   length and bytes, or the 32-byte hash of the value children    branches only: each as compact length and
//   bytes: the child's own encoding when shorter than 32
//               bytes, else its BLAKE2b-256
//
// Source of the rules: polkadot-sdk substrate/primitives/trie/src/node_codec.rs.

#include "core/base/bytes.hpp"
#include "core/trie/state_trie.hpp"

#include <array>
#include <optional>
#include <vector>

namespace taonaut::trie {

/// One nibble (0 to 15) per element.
using Nibbles = std::vector<std::uint8_t>;
using NibbleView = std::span<const std::uint8_t>;

[[nodiscard]] Nibbles toNibbles(ByteView key);
/// nibbles: an even number of them.
[[nodiscard]] Bytes fromNibbles(NibbleView nibbles);
[[nodiscard]] std::size_t commonPrefix(NibbleView left, NibbleView right) noexcept;

/// How a node is referred to by its parent: the encoding itself when shorter than 32 bytes, else its hash.
class NodeReference {
public:
    NodeReference() noexcept = default;
    [[nodiscard]] static NodeReference to(ByteView encodedNode);
    [[nodiscard]] ByteView view() const noexcept { return { m_bytes.data(), m_size }; }
    [[nodiscard]] bool isHash() const noexcept { return m_size == m_bytes.size(); }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }

private:
    std::array<std::byte, 32> m_bytes {};
    std::uint8_t m_size = 0;
};

/// A value as it stands in a node: its bytes, or their hash.
struct NodeValue {
    ByteView bytes; ///< borrowed
    bool hashed = false; ///< bytes are the BLAKE2b-256 of the value
};

/// Whether a value of this size is stored by hash.
[[nodiscard]] inline bool storedByHash(std::size_t valueSize, Version version) noexcept
{
    return version == Version::V1 && valueSize >= 33;
}

using ChildReferences = std::array<const NodeReference*, 16>; // null: no child

/// children: null for a leaf, which must have a value.
void encodeNode(
    Bytes& out, NibbleView partial, const std::optional<NodeValue>& value, const ChildReferences* children);

/// A node read from untrusted bytes; all views borrow from them.
struct DecodedNode {
    Nibbles partial;
    std::optional<NodeValue> value;
    std::array<ByteView, 16> children; ///< empty: no child; 32 bytes: a hash; shorter: the child itself
    std::uint16_t childBits = 0;
};

/// Empty for anything that is not the one canonical encoding of a node. The empty trie (byte 00) is no node.
[[nodiscard]] std::optional<DecodedNode> decodeNode(ByteView bytes);

} // namespace taonaut::trie
