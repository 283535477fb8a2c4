// SPDX-License-Identifier: MIT
#pragma once

// The vocabulary of declarations: how a C++ structure says, once, what it is called on chain, which fields it
// has and how they are encoded. Encoding, decoding, the type in the published metadata and the comparison
// with a connected chain all follow from it.
//
//   struct TransferKeepAlive {
//       Address dest;
//       Rao value;
//       static constexpr CaseName kCase { 3, "transfer_keep_alive", "…" };
//       static constexpr auto fields()
//       {
//           return std::tuple { field("dest", &TransferKeepAlive::dest, "AccountIdLookupOf<T>"),
//               compact("value", &TransferKeepAlive::value, "T::Balance") };
//       }
//       friend bool operator==(const TransferKeepAlive&, const TransferKeepAlive&) = default;
//   };
//   struct Call : std::variant<TransferAllowDeath, …, TransferKeepAlive> {
//       using variant::variant;
//       static constexpr std::string_view kPath = "pallet_balances::pallet::Call";
//       static Parameters parameters() { return { parameter("T"), parameter("I") }; }
//   };
//
// Names, paths and the texts of field types are those of the chain's metadata; the digest that a transaction
// signs depends on every one of them.

#include "core/metadata/type_builder.hpp"

#include <span>
#include <string_view>
#include <tuple>

namespace taonaut::subtensor {

/// How a C++ type is encoded and what metadata calls it: scale_type.hpp.
template <class T> struct ScaleType;

/// The identity of a type in metadata.
template <class T> [[nodiscard]] metadata::TypeKey typeOf();

/// A case of an enumeration: the byte on the wire, its name, what it means.
struct CaseName {
    std::uint8_t index = 0;
    std::string_view name;
    std::string_view docs {};
};

/// A field that is encoded as `Wire`, which is `T` itself or an aggregate with `T value` as its only member.
template <class Owner, class T, class Wire> struct FieldOf {
    using Type = T;
    using WireType = Wire;
    std::string_view name; ///< empty in tuple structs
    T Owner::*member;
    std::string_view typeName; ///< as the source of the chain writes it; empty where metadata has none
};

template <class Owner, class T>
[[nodiscard]] constexpr FieldOf<Owner, T, T> field(
    std::string_view name, T Owner::*member, std::string_view typeName)
{
    return { name, member, typeName };
}

template <class Wire, class Owner, class T>
[[nodiscard]] constexpr FieldOf<Owner, T, Wire> fieldAs(
    std::string_view name, T Owner::*member, std::string_view typeName)
{
    return { name, member, typeName };
}

/// An integer in compact form.
template <class T> struct Compacted {
    T value {};
    friend bool operator==(const Compacted&, const Compacted&) = default;
};

template <class Owner, class T>
[[nodiscard]] constexpr FieldOf<Owner, T, Compacted<T>> compact(
    std::string_view name, T Owner::*member, std::string_view typeName)
{
    return { name, member, typeName };
}

/// Type parameters as metadata lists them.
using Parameters = std::vector<metadata::BasicParameter<metadata::TypeKey>>;

/// One that does not enter the encoding.
[[nodiscard]] inline Parameters::value_type parameter(std::string_view name)
{
    return { std::string(name), std::nullopt };
}
template <class T> [[nodiscard]] Parameters::value_type parameter(std::string_view name)
{
    return { std::string(name), typeOf<T>() };
}

/// An enumeration whose cases hold nothing: its path and the names in order of their bytes, from 0. Given by
/// a function `constexpr PlainEnumeration enumerationOf(E)` beside the enum.
struct PlainEnumeration {
    std::string_view path;
    std::span<const std::string_view> names;
};

/// "sp_core::crypto::AccountId32" in its parts.
[[nodiscard]] std::vector<std::string> splitPath(std::string_view path);
/// One line of documentation, or none.
[[nodiscard]] std::vector<std::string> docLines(std::string_view text);

} // namespace taonaut::subtensor
