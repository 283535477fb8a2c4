// SPDX-License-Identifier: MIT
#pragma once

// A node of a kept trie. Made complete, with its reference computed, and never changed afterwards: any number
// of tries and threads may share it.
//
// A state has hundreds of thousands of nodes, so a node is one block of memory, no larger than what it holds:
// the fixed part below, then the pointers to its children, the pointer to a long value, the packed partial
// key and the bytes of a short value. Values too long for a node by themselves are shared between the
// versions of a node.

#include "core/trie/counted.hpp"
#include "core/trie/node_codec.hpp"

#include <array>
#include <atomic>
#include <optional>

namespace taonaut::trie {

/// A value of more than kLongestInlineValue bytes.
class LongValue {
public:
    /// hashed: the value's hash will be asked for.
    [[nodiscard]] static Counted<LongValue> make(ByteView bytes, bool hashed);

    [[nodiscard]] ByteView bytes() const noexcept;
    /// BLAKE2b-256; zero when it was made without.
    [[nodiscard]] const Hash256& hash() const noexcept { return m_hash; }

    friend void retain(const LongValue& value) noexcept;
    friend void release(const LongValue& value) noexcept;

private:
    LongValue(ByteView bytes, bool hashed);
    mutable std::atomic<std::uint32_t> m_count { 1 };
    std::uint32_t m_size;
    Hash256 m_hash;
};

/// The value of a node, in the form in which the version in force at the write stores it.
struct StoredValue {
    enum class Form : std::uint8_t { None, Short, Long, LongByHash };

    Form form = Form::None;
    ByteView shortBytes; ///< borrowed
    Counted<LongValue> longValue;

    [[nodiscard]] static StoredValue of(ByteView bytes, Version version);
    [[nodiscard]] bool exists() const noexcept { return form != Form::None; }
    [[nodiscard]] ByteView bytes() const noexcept { return longValue ? longValue->bytes() : shortBytes; }
    /// Same bytes in the same form.
    [[nodiscard]] bool same(const StoredValue& other) const noexcept;
};

class Node;
using NodePointer = Counted<Node>;

/// What a node is made of.
struct NodeParts {
    NibbleView partial; ///< borrowed
    StoredValue value;
    std::array<NodePointer, 16> children;
};

class Node {
public:
    /// Requires: a value or at least two children. scratch: any buffer, for the encoding.
    [[nodiscard]] static NodePointer make(NodeParts parts, Bytes& scratch);

    [[nodiscard]] NibbleView partial() const noexcept;
    [[nodiscard]] std::uint16_t childBits() const noexcept { return m_childBits; }
    /// Null when there is none.
    [[nodiscard]] const Node* child(unsigned nibble) const noexcept;
    [[nodiscard]] std::optional<ByteView> value() const noexcept;
    /// The value with its form; short bytes stay the node's.
    [[nodiscard]] StoredValue storedValue() const noexcept;
    /// Copies that share children and value.
    [[nodiscard]] NodeParts parts() const noexcept;

    [[nodiscard]] const NodeReference& reference() const noexcept { return m_reference; }
    void encode(Bytes& out) const;

    friend void retain(const Node& node) noexcept;
    friend void release(const Node& node) noexcept;

private:
    Node(NodeParts& parts, std::uint16_t childBits) noexcept;
    [[nodiscard]] const Node* const* children() const noexcept;
    [[nodiscard]] const LongValue* longValue() const noexcept;
    [[nodiscard]] const std::byte* bytes() const noexcept;

    mutable std::atomic<std::uint32_t> m_count { 1 };
    std::uint32_t m_partialSize;
    std::uint16_t m_childBits;
    StoredValue::Form m_form;
    std::uint8_t m_shortSize;
    NodeReference m_reference;
};

} // namespace taonaut::trie
