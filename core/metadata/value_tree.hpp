// SPDX-License-Identifier: MIT
#pragma once

// A value read with nothing but metadata, without copying it: what a screen shows of calls, events and
// answers that the program has no declaration for, and how unknown events are stepped over. The tree is one
// list of small nodes, each part before its members; names, types and contents are looked up in the registry
// and the bytes, which both outlive the tree and its views.
//
// The bytes are untrusted: depth and number of parts are limited, so that neither a hostile value nor hostile
// metadata can exhaust stack or memory. Only canonical bytes are read: compacts in their shortest form,
// UTF-8, Unicode scalar values, no bit set past the end of a bit sequence. What was read encodes to the same
// bytes.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"
#include "core/metadata/type_registry.hpp"

namespace taonaut::scale {
class Decoder;
}

namespace taonaut::metadata {

struct ValueLimits {
    std::size_t depth = 64;
    std::size_t parts = 1U << 18; ///< values in the tree; a byte string is one
};

/// An integer of at most 128 bits.
struct ValueNumber {
    Uint128 magnitude = 0;
    bool negative = false;
    friend bool operator==(const ValueNumber&, const ValueNumber&) = default;
};

/// What a part holds. In the order of the alternatives of Value::data.
enum class ValueKind : std::uint8_t {
    Boolean,
    Number, ///< an integer up to 128 bits, or a char as its code point
    Text,
    Bytes, ///< a sequence or array of u8, or an integer of 256 bits (little-endian)
    List, ///< a structure, tuple, array or sequence; also a compact of nothing, which has no members
    Choice, ///< a case of an enumeration
    Bits,
};

/// A node of a tree. Internal to this module.
struct ValueNode {
    TypeId type = 0;
    std::uint32_t begin = 0; ///< place of the first byte
    std::uint32_t span = 0; ///< nodes of this part, itself included
    /// Of a list the number of members, of a choice the place of its case in the type's list, of texts and
    /// byte sequences the bytes that their length takes, of bits their number.
    std::uint32_t extra = 0;
};

struct ValueMember;
class ValueMembers;

/// A part of a tree: a handle of three pointers, copied freely. It serves as long as the tree, or what the
/// tree was moved to. Asked for what its kind does not have, it answers zero or empty.
class ValueView {
public:
    ValueView(const TypeRegistry& types, const ValueNode& node, const std::byte* bytes) noexcept
        : m_types(&types)
        , m_node(&node)
        , m_bytes(bytes)
    {
    }

    [[nodiscard]] const TypeRegistry& types() const noexcept { return *m_types; }
    [[nodiscard]] TypeId type() const noexcept { return m_node->type; }
    [[nodiscard]] TypeForm form() const { return m_types->plan(type()).form; }
    [[nodiscard]] ValueKind kind() const;
    /// The bytes of this part with all its members.
    [[nodiscard]] ByteView encoded() const noexcept;

    [[nodiscard]] bool boolean() const;
    [[nodiscard]] ValueNumber number() const;
    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] ByteView bytes() const;

    /// Number of bits; their words, as encoded, are bytes().
    [[nodiscard]] std::size_t bitCount() const;
    /// index: below bitCount(), in the order that the type says.
    [[nodiscard]] bool bit(std::size_t index) const;

    /// The chosen case, or null.
    [[nodiscard]] const Case* chosen() const;
    [[nodiscard]] std::string_view caseName() const;
    [[nodiscard]] std::uint8_t caseIndex() const;

    /// Members of a list or choice.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] ValueMembers members() const;
    /// Linear in the members before it.
    [[nodiscard]] std::optional<ValueView> member(std::string_view name) const;
    [[nodiscard]] std::optional<ValueView> member(std::size_t position) const;

    /// Parts in all, this one included.
    [[nodiscard]] std::size_t parts() const noexcept { return m_node->span; }

private:
    friend class ValueMembers; // its iterator steps from node to node
    /// The fields that name the members, or null where they have no names.
    [[nodiscard]] const std::vector<Field>* fields() const;

    const TypeRegistry* m_types;
    const ValueNode* m_node;
    const std::byte* m_bytes; // where the tree's bytes begin
};

struct ValueMember {
    std::string_view name; ///< of the field, in the registry; empty where there is none
    ValueView value;
};

/// The members of a part, for range-based loops.
class ValueMembers {
public:
    class Iterator {
    public:
        Iterator(const std::vector<Field>* fields, std::size_t position, ValueView value) noexcept
            : m_fields(fields)
            , m_position(position)
            , m_value(value)
        {
        }
        [[nodiscard]] ValueMember operator*() const;
        Iterator& operator++() noexcept;
        [[nodiscard]] bool operator!=(const Iterator& other) const noexcept
        {
            return m_position != other.m_position;
        }

    private:
        const std::vector<Field>* m_fields;
        std::size_t m_position;
        ValueView m_value;
    };

    explicit ValueMembers(ValueView owner) noexcept
        : m_owner(owner)
    {
    }
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    ValueView m_owner;
};

class ValueTree {
public:
    /// Reads one value; what follows it stays in the decoder. Borrows the registry and the decoder's bytes.
    /// Errors: UnknownType, NestedTooDeep, ValueTooLarge, UnknownCase, BadBitStore, BadPadding, BadCompact,
    /// BadCharacter and the decoder's.
    [[nodiscard]] static Result<ValueTree> read(
        const TypeRegistry& types, TypeId type, scale::Decoder& in, const ValueLimits& limits = {});
    /// The bytes are one value and nothing else. Errors: those of read, and TrailingBytes.
    [[nodiscard]] static Result<ValueTree> readWhole(
        const TypeRegistry& types, TypeId type, ByteView bytes, const ValueLimits& limits = {});

    [[nodiscard]] ValueView root() const { return { *m_types, m_nodes.front(), m_bytes }; }
    [[nodiscard]] std::size_t parts() const noexcept { return m_nodes.size() - 1; }

private:
    ValueTree(const TypeRegistry& types, std::vector<ValueNode> nodes, const std::byte* bytes) noexcept
        : m_types(&types)
        , m_nodes(std::move(nodes))
        , m_bytes(bytes)
    {
    }

    const TypeRegistry* m_types;
    std::vector<ValueNode> m_nodes; // and one more behind the last, which only says where the bytes end
    const std::byte* m_bytes;
};

} // namespace taonaut::metadata
