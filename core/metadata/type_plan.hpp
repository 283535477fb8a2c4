// SPDX-License-Identifier: MIT
#pragma once

// How the values of one type stand in bytes, worked out once per type, because asking the description anew
// for each of hundreds of thousands of parts would take most of the time of reading them.

#include "core/metadata/type.hpp"

namespace taonaut::metadata {

class TypeRegistry;

enum class TypeForm : std::uint8_t {
    Structure,
    Enumeration,
    List, ///< a sequence
    ByteList, ///< a sequence of u8
    FixedList, ///< an array
    FixedByteList, ///< an array of u8
    Group, ///< a tuple
    Boolean,
    Character,
    Text,
    Unsigned, ///< up to 128 bits
    Signed, ///< up to 128 bits
    WideUnsigned, ///< 256 bits
    WideSigned, ///< 256 bits
    CompactInteger, ///< of an unsigned integer up to 128 bits, or a structure around one
    CompactNothing, ///< of something without bytes
    Bits,
    BadCompact, ///< described, but no value of it can exist
    BadBits, ///< as above
};

struct TypePlan {
    TypeForm form = TypeForm::BadCompact;
    std::uint8_t width = 0; ///< bytes of an integer, of the integer in a compact, of a word of bits
    std::uint8_t leastElement = 0; ///< bytes that an element of a sequence takes at least: 0 or 1
    bool highBitFirst = false; ///< of bits
    std::uint32_t length = 0; ///< of an array
    TypeId element = 0; ///< of a sequence or array
    friend bool operator==(const TypePlan&, const TypePlan&) = default;
};

/// type: one of the registry.
[[nodiscard]] TypePlan planOf(const TypeRegistry& types, TypeId type);

} // namespace taonaut::metadata
