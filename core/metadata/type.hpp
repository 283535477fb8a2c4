// SPDX-License-Identifier: MIT
#pragma once

// One type of a runtime as its metadata describes it: a path, parameters and the form of its SCALE encoding.
// The description refers to other types through `Ref`: a number in the registry for types that were read or
// numbered (Type), the identity of a declaration for types that are still to be numbered (type_builder.hpp).
//
// Source of the format: paritytech/scale-info src/ty and src/portable.rs.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace taonaut::metadata {

using TypeId = std::uint32_t;

/// The values are those on the wire.
enum class Primitive : std::uint8_t {
    Bool,
    Char,
    Str,
    U8,
    U16,
    U32,
    U64,
    U128,
    U256,
    I8,
    I16,
    I32,
    I64,
    I128,
    I256,
};

template <class Ref> struct BasicField {
    std::optional<std::string> name; ///< none in tuple structs
    Ref type {};
    std::optional<std::string> typeName; ///< the type as the source text writes it
    std::vector<std::string> docs;
    friend bool operator==(const BasicField&, const BasicField&) = default;
};

/// A structure: its fields one after the other.
template <class Ref> struct BasicComposite {
    std::vector<BasicField<Ref>> fields;
    friend bool operator==(const BasicComposite&, const BasicComposite&) = default;
};

template <class Ref> struct BasicCase {
    std::string name;
    std::vector<BasicField<Ref>> fields;
    std::uint8_t index = 0; ///< the byte on the wire
    std::vector<std::string> docs;
    friend bool operator==(const BasicCase&, const BasicCase&) = default;
};

/// An enumeration: one byte that chooses the case, then the fields of the case.
template <class Ref> struct BasicVariant {
    std::vector<BasicCase<Ref>> cases; ///< in the order of declaration, not of index

    /// Null if there is no such case. Linear.
    [[nodiscard]] const BasicCase<Ref>* find(std::uint8_t index) const
    {
        const auto found = std::find_if(
            cases.begin(), cases.end(), [&](const BasicCase<Ref>& one) { return one.index == index; });
        return found == cases.end() ? nullptr : &*found;
    }
    [[nodiscard]] const BasicCase<Ref>* find(std::string_view name) const
    {
        const auto found = std::find_if(
            cases.begin(), cases.end(), [&](const BasicCase<Ref>& one) { return one.name == name; });
        return found == cases.end() ? nullptr : &*found;
    }
    friend bool operator==(const BasicVariant&, const BasicVariant&) = default;
};

/// Compact count, then the elements.
template <class Ref> struct BasicSequence {
    Ref element {};
    friend bool operator==(const BasicSequence&, const BasicSequence&) = default;
};

/// A fixed number of elements without count.
template <class Ref> struct BasicArray {
    std::uint32_t length = 0;
    Ref element {};
    friend bool operator==(const BasicArray&, const BasicArray&) = default;
};

template <class Ref> struct BasicTuple {
    std::vector<Ref> elements;
    friend bool operator==(const BasicTuple&, const BasicTuple&) = default;
};

/// An integer in compact form; also a structure around one integer, or the empty tuple.
template <class Ref> struct BasicCompact {
    Ref inner {};
    friend bool operator==(const BasicCompact&, const BasicCompact&) = default;
};

/// Compact count of bits, then whole store words.
template <class Ref> struct BasicBitSequence {
    Ref store {};
    Ref order {};
    friend bool operator==(const BasicBitSequence&, const BasicBitSequence&) = default;
};

/// The position in the list is the tag on the wire.
template <class Ref>
using BasicTypeDef = std::variant<BasicComposite<Ref>, BasicVariant<Ref>, BasicSequence<Ref>, BasicArray<Ref>,
    BasicTuple<Ref>, Primitive, BasicCompact<Ref>, BasicBitSequence<Ref>>;

template <class Ref> struct BasicParameter {
    std::string name;
    std::optional<Ref> type; ///< none for parameters that do not enter the encoding
    friend bool operator==(const BasicParameter&, const BasicParameter&) = default;
};

template <class Ref> struct BasicType {
    std::vector<std::string> path; ///< "sp_core", "crypto", "AccountId32"; empty for what has no name
    std::vector<BasicParameter<Ref>> parameters;
    BasicTypeDef<Ref> def;
    std::vector<std::string> docs;
    friend bool operator==(const BasicType&, const BasicType&) = default;
};

using Field = BasicField<TypeId>;
using Composite = BasicComposite<TypeId>;
using Case = BasicCase<TypeId>;
using Variant = BasicVariant<TypeId>;
using Sequence = BasicSequence<TypeId>;
using Array = BasicArray<TypeId>;
using Tuple = BasicTuple<TypeId>;
using Compact = BasicCompact<TypeId>;
using BitSequence = BasicBitSequence<TypeId>;
using TypeDef = BasicTypeDef<TypeId>;
using Parameter = BasicParameter<TypeId>;
using Type = BasicType<TypeId>;

/// "sp_core::crypto::AccountId32"; empty for a type without name.
[[nodiscard]] std::string pathText(const std::vector<std::string>& path);

} // namespace taonaut::metadata
