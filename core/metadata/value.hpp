// SPDX-License-Identifier: MIT
#pragma once

// A value read with nothing but metadata: what a screen shows of calls and events that the program has no
// declaration for, and how unknown events are stepped over. The bytes are untrusted: depth and number of
// parts are limited, so that neither a hostile value nor hostile metadata can exhaust stack or memory.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"
#include "core/metadata/type_registry.hpp"

namespace taonaut::scale {
class Decoder;
}

namespace taonaut::metadata {

struct Value {
    /// An integer of at most 128 bits.
    struct Number {
        Uint128 magnitude = 0;
        bool negative = false;
        friend bool operator==(const Number&, const Number&) = default;
    };
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
    /// Bytes: sequences and arrays of u8, and 256-bit integers.
    std::variant<bool, Number, std::string, Bytes, List, Choice, Bits> data;

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

struct ValueLimits {
    std::size_t depth = 64;
    std::size_t parts = 1U << 18; ///< values in the tree; a byte string is one
};

/// Reads one value; what follows it stays in the decoder. Errors: NestedTooDeep, ValueTooLarge, UnknownCase,
/// BadBitStore, BadCompact and the decoder's.
[[nodiscard]] Result<Value> decodeValue(
    const TypeRegistry& types, TypeId type, scale::Decoder& in, const ValueLimits& limits = {});

} // namespace taonaut::metadata
