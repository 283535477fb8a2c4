// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::metadata {

enum class MetadataError : std::uint16_t {
    TooLarge, ///< more bytes, types, cases of an enumeration, or parts in all than the limits
    NotMetadata, ///< does not start with "meta"
    UnknownVersion, ///< neither 14, 15 nor 16; detail: the version
    TypeOutOfOrder, ///< a type whose number is not its place in the list
    UnknownType, ///< a reference to a type that is not in the list
    NotAnEnumeration, ///< calls, events or errors of a pallet are no enumeration; detail: the pallet
    HashersMismatch, ///< a storage map without hashers
    NoExtrinsicParts, ///< version 14: the extrinsic's type does not name address, call and signature
    NotWritable, ///< a version that is only read (16)
    NestedTooDeep, ///< a value nested beyond the limit
    ValueTooLarge, ///< a value of more parts than the limit
    UnknownCase, ///< a value of an enumeration without this index
    BadBitStore, ///< a bit sequence over something else than u8, u16, u32 or u64
    NotVersion15, ///< the digest is defined over version 15 only
    BadCompact, ///< a compact over something that is no integer
    BadCharacter, ///< a char that is no Unicode scalar value
    BadPadding, ///< a bit sequence whose last word has bits set past the end
    // Values that do not fit their type; detail: where in the value, and what.
    WrongKind, ///< another kind of value, for example a text for a number
    WrongType, ///< a part that says that it is of another type
    MissingMember, ///< a member of a structure or case is not there
    UnexpectedMember, ///< a member that the structure or case does not have
    WrongLength, ///< another length than the array has, or bits and their count that do not agree
    OutOfRange, ///< an integer beyond its type
    BadText, ///< not UTF-8
    BadExtrinsic, ///< of a version that the metadata does not describe, or neither signed nor bare
    BadProof, ///< leaves and hashes of a proof that do not make one tree
    WrongDigest, ///< a proof that leads to another digest
    BadJson, ///< text that is not JSON, or JSON that is not in the form of a value (value_json.hpp)
};
std::string_view moduleOf(MetadataError reason);
std::string_view nameOf(MetadataError reason);

} // namespace taonaut::metadata
