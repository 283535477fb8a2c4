// SPDX-License-Identifier: MIT
#pragma once

// A value of any type of a runtime that owns what it holds, for building one part by part and for keeping it
// longer than its bytes. What was only read is better left in its tree (value_tree.hpp).

#include "core/metadata/value_tree.hpp"

namespace taonaut::scale {
class Encoder;
}

namespace taonaut::metadata {

struct Value {
    using Number = ValueNumber;
    struct Member;
    /// A structure, tuple, array or sequence. Members of structures have names, others not.
    struct List {
        std::vector<Member> members;
        friend bool operator==(const List&, const List&) = default;
    };
    /// A case of an enumeration.
    struct Choice {
        std::string name;
        std::uint8_t index = 0;
        std::vector<Member> members;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    struct Bits {
        std::size_t count = 0;
        Bytes store; ///< as encoded
        friend bool operator==(const Bits&, const Bits&) = default;
    };

    TypeId type = 0;
    /// The place in the list is the ValueKind.
    std::variant<bool, Number, std::string, Bytes, List, Choice, Bits> data;

    [[nodiscard]] ValueKind kind() const noexcept { return static_cast<ValueKind>(data.index()); }
    /// The member of a structure or case by name, or null.
    [[nodiscard]] const Value* member(std::string_view name) const;
    [[nodiscard]] const Value* member(std::size_t position) const;
    friend bool operator==(const Value&, const Value&) = default;
};

struct Value::Member {
    std::string name; ///< empty where there is none
    Value value;
    friend bool operator==(const Member&, const Member&) = default;
};

/// A copy of the part and all its members.
[[nodiscard]] Value toValue(const ValueView& view);

/// Reads one value; what follows it stays in the decoder. Errors: those of ValueTree::read.
[[nodiscard]] Result<Value> decodeValue(
    const TypeRegistry& types, TypeId type, scale::Decoder& in, const ValueLimits& limits = {});

/// The bytes of a value of the type that it names, which are the bytes that decode to it. Every part says its
/// type; a member of a structure or case without a name stands for the field at its place. Errors, with the
/// path of the part (`calls[2].dest.Id`) and what is wrong in the detail: UnknownType, WrongKind, WrongType,
/// MissingMember, UnexpectedMember, UnknownCase, WrongLength, OutOfRange, BadCharacter, BadText, BadPadding,
/// BadCompact, BadBitStore, NestedTooDeep, ValueTooLarge.
[[nodiscard]] Result<Bytes> encodeValue(
    const TypeRegistry& types, const Value& value, const ValueLimits& limits = {});
/// The same behind what the encoder holds, which is left alone if the value is refused.
[[nodiscard]] Result<void> encodeValue(
    const TypeRegistry& types, const Value& value, scale::Encoder& out, const ValueLimits& limits = {});

} // namespace taonaut::metadata
