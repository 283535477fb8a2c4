// SPDX-License-Identifier: MIT
#pragma once

// The byte form of a trie node:
//
//   header    kind in the top bits, number of nibbles of the partial key in the rest (larger numbers go on in
//             further bytes)
//   partial   the nibbles, two to a byte; of an odd number the first stands alone in the low half of a byte
//   bitmap    branches only: 2 bytes, little-endian, bit i set when child i exists
//   value     compact length and bytes, or the 32-byte hash of the value; a branch may have none
//   children  branches only: each with its compact length, as the child's own encoding when that is
//             shorter than 32 bytes, else as its BLAKE2b-256
//
// There is one way to write a set of entries: a decoded node is refused when it could have been written
// differently. Source of the rules: polkadot-sdk substrate/primitives/trie/src/node_codec.rs.

#include "core/trie/nibbles.hpp"
#include "core/trie/state_trie.hpp"

#include <array>
#include <optional>

namespace taonaut::trie {

enum class NodeError : std::uint16_t {
    UnknownKind, ///< no node starts with this byte
    CutOff, ///< fewer bytes than the node needs
    TrailingBytes, ///< more bytes than the node needs
    PartialTooLong, ///< longer than any key
    PaddingNotZero, ///< something in the unused half of an odd partial key
    LengthNotShortest, ///< a compact length longer than necessary
    NoChildren, ///< a branch without children
    UselessBranch, ///< one child and no value: child and branch should be one node
    EmptyChild, ///< a child of no bytes
    ChildTooLong, ///< a child of more than 32 bytes
};
std::string_view moduleOf(NodeError reason);
std::string_view nameOf(NodeError reason);

/// How a node is referred to by its parent: the encoding itself when shorter than 32 bytes, else its hash.
class NodeReference {
public:
    NodeReference() noexcept = default;
    [[nodiscard]] static NodeReference to(ByteView encodedNode);
    /// To a node of which only the hash is known.
    [[nodiscard]] static NodeReference ofHash(const Hash256& hash) noexcept;
    [[nodiscard]] ByteView view() const noexcept { return { m_bytes.data(), m_size }; }
    [[nodiscard]] bool isHash() const noexcept { return m_size == m_bytes.size(); }
    /// BLAKE2b-256 of the node. The root of a trie is named so even when it is short.
    [[nodiscard]] Hash256 hash() const;

private:
    std::array<std::byte, 32> m_bytes {};
    std::uint8_t m_size = 0;
};

/// A value as it stands in a node: its bytes, or their hash.
struct NodeValue {
    ByteView bytes; ///< borrowed
    bool hashed = false; ///< bytes are the BLAKE2b-256 of the value
};

constexpr std::size_t kLongestInlineValue = 32; ///< of version 1

/// Whether a value of this size is stored by hash.
[[nodiscard]] inline bool storedByHash(std::size_t valueSize, Version version) noexcept
{
    return version == Version::V1 && valueSize > kLongestInlineValue;
}

/// Writes everything before the children. childBits: bit i set when child i exists; 0 makes a leaf, which
/// must have a value.
void appendNodeHead(
    Bytes& out, NibbleView partial, std::uint16_t childBits, const std::optional<NodeValue>& value);
/// Writes one child; they follow the head in the order of their nibbles.
void appendChild(Bytes& out, const NodeReference& child);

/// A node read from untrusted bytes; all views borrow from them.
struct DecodedNode {
    NibbleView partial;
    std::optional<NodeValue> value;
    std::array<ByteView, 16> children; ///< empty: no child; 32 bytes: a hash; shorter: the child itself
    std::uint16_t childBits = 0;
};

/// Errors: every NodeError. The empty trie (byte 00) is no node. Children are not looked into.
[[nodiscard]] Result<DecodedNode> decodeNode(ByteView bytes);

} // namespace taonaut::trie
