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
};
std::string_view moduleOf(MetadataError reason);
std::string_view nameOf(MetadataError reason);

} // namespace taonaut::metadata
