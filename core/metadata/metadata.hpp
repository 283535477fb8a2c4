// SPDX-License-Identifier: MIT
#pragma once

// What a runtime says about itself: its types, and per pallet the storage items, calls, events, errors and
// constants; how a transaction is put together; its runtime functions. Read from versions 14, 15 and 16,
// written as 14 and 15.
//
// Metadata comes from whoever serves the chain and is not proven by a block. It is used to decide whether the
// declarations of this program still fit the connected chain and to name what they do not cover; a signature
// that carries the digest (digest.hpp) makes the chain itself compare.
//
// Decoding checks structure only: every reference leads to a type, calls, events and errors are enumerations.
// The parts of version 16 about deprecation, associated types and view functions are read and not kept.
// Sources: paritytech/frame-metadata frame-metadata/src/v14.rs, v15.rs, v16.rs.

#include "core/base/bytes.hpp"
#include "core/metadata/hasher.hpp"
#include "core/metadata/type_registry.hpp"

namespace taonaut::metadata {

using Docs = std::vector<std::string>;

/// What an absent value means. The values are those on the wire.
enum class Modifier : std::uint8_t {
    Optional, ///< there is none
    Default, ///< the default value
};

struct StorageEntry {
    std::string name;
    Modifier modifier = Modifier::Default;
    std::vector<Hasher> hashers; ///< one per key; empty for a plain value
    std::optional<TypeId> key; ///< of a map; with several hashers a tuple of as many keys
    TypeId value = 0;
    Bytes defaultValue; ///< encoded
    Docs docs;
    friend bool operator==(const StorageEntry&, const StorageEntry&) = default;
};

struct Constant {
    std::string name;
    TypeId type = 0;
    Bytes value; ///< encoded
    Docs docs;
    friend bool operator==(const Constant&, const Constant&) = default;
};

struct Pallet {
    std::string name;
    std::uint8_t index = 0;
    std::optional<std::string> storagePrefix; ///< first part of the storage keys; none without storage
    std::vector<StorageEntry> storage;
    std::optional<TypeId> calls; ///< an enumeration, as are events and errors
    std::optional<TypeId> events;
    std::vector<Constant> constants;
    std::optional<TypeId> errors;
    Docs docs; ///< empty in version 14
    friend bool operator==(const Pallet&, const Pallet&) = default;
};

/// A part of what is signed beside the call, in the order of encoding.
struct TransactionExtension {
    std::string identifier;
    TypeId extra = 0; ///< travels with the transaction
    TypeId additional = 0; ///< signed, not sent
    friend bool operator==(const TransactionExtension&, const TransactionExtension&) = default;
};

struct ExtrinsicFormat {
    std::vector<std::uint8_t> versions; ///< one before version 16
    TypeId address = 0;
    TypeId call = 0;
    TypeId signature = 0;
    std::optional<TypeId> extra; ///< all extensions as one type; not in version 16
    std::optional<TypeId> type; ///< the whole extrinsic; version 14 only
    std::vector<TransactionExtension> extensions;
    friend bool operator==(const ExtrinsicFormat&, const ExtrinsicFormat&) = default;
};

struct RuntimeFunction {
    struct Argument {
        std::string name;
        TypeId type = 0;
        friend bool operator==(const Argument&, const Argument&) = default;
    };
    std::string name;
    std::vector<Argument> arguments;
    TypeId result = 0;
    Docs docs;
    friend bool operator==(const RuntimeFunction&, const RuntimeFunction&) = default;
};

/// A group of runtime functions; `state_call` names them "Group_function".
struct RuntimeApi {
    std::string name;
    std::vector<RuntimeFunction> functions;
    Docs docs;
    std::optional<std::uint32_t> version; ///< version 16 only
    friend bool operator==(const RuntimeApi&, const RuntimeApi&) = default;
};

/// The enumerations over all pallets.
struct OuterEnums {
    TypeId call = 0;
    TypeId event = 0;
    TypeId error = 0;
    friend bool operator==(const OuterEnums&, const OuterEnums&) = default;
};

struct CustomValue {
    std::string name;
    TypeId type = 0;
    Bytes value;
    friend bool operator==(const CustomValue&, const CustomValue&) = default;
};

struct Metadata {
    /// Ten times what the largest known runtime has.
    static constexpr std::size_t kMaximumSize = 4U << 20;
    /// Types, fields, cases, items, lines of documentation … in all.
    static constexpr std::size_t kMaximumParts = 1U << 19;

    std::uint8_t version = 15;
    TypeRegistry types;
    std::vector<Pallet> pallets;
    ExtrinsicFormat extrinsic;
    TypeId runtimeType = 0; ///< versions 14 and 15
    std::vector<RuntimeApi> apis; ///< from version 15 on
    std::optional<OuterEnums> outerEnums; ///< from version 15 on
    std::vector<CustomValue> custom; ///< from version 15 on

    /// From `RuntimeMetadataPrefixed`: "meta", version, contents. Errors: TooLarge, NotMetadata,
    /// UnknownVersion, TypeOutOfOrder, UnknownType, NotAnEnumeration, HashersMismatch, NoExtrinsicParts and
    /// the decoder's.
    [[nodiscard]] static Result<Metadata> decode(ByteView bytes);
    /// In its own version. Errors: NotWritable.
    [[nodiscard]] Result<Bytes> encode() const;

    /// Every reference leads to a type, calls, events and errors are enumerations, hashers fit their keys.
    /// Fills in the parts of the extrinsic that version 14 names indirectly. Part of decode. Errors:
    /// UnknownType, NotAnEnumeration, HashersMismatch, NoExtrinsicParts.
    [[nodiscard]] Result<void> validate();

    // Look-ups answer null for what is not there.
    [[nodiscard]] const Pallet* pallet(std::string_view name) const;
    [[nodiscard]] const Pallet* pallet(std::uint8_t index) const;
    [[nodiscard]] const StorageEntry* storage(std::string_view pallet, std::string_view item) const;
    [[nodiscard]] const Constant* constant(std::string_view pallet, std::string_view name) const;
    [[nodiscard]] const Case* call(std::string_view pallet, std::string_view name) const;
    [[nodiscard]] const Case* call(std::uint8_t pallet, std::uint8_t index) const;
    [[nodiscard]] const Case* event(std::string_view pallet, std::string_view name) const;
    [[nodiscard]] const Case* event(std::uint8_t pallet, std::uint8_t index) const;
    [[nodiscard]] const Case* error(std::string_view pallet, std::string_view name) const;
    [[nodiscard]] const Case* error(std::uint8_t pallet, std::uint8_t index) const;
    [[nodiscard]] const RuntimeFunction* function(std::string_view api, std::string_view name) const;

    friend bool operator==(const Metadata&, const Metadata&) = default;
};

/// The version that serialised metadata has, if it is one that can be read.
[[nodiscard]] std::optional<std::uint8_t> versionOf(ByteView bytes);

} // namespace taonaut::metadata
