// SPDX-License-Identifier: MIT
#include "core/metadata/error.hpp"

namespace taonaut::metadata {

std::string_view moduleOf(MetadataError)
{
    return "metadata";
}

std::string_view nameOf(MetadataError reason)
{
    switch (reason) {
    case MetadataError::TooLarge:
        return "TooLarge";
    case MetadataError::NotMetadata:
        return "NotMetadata";
    case MetadataError::UnknownVersion:
        return "UnknownVersion";
    case MetadataError::TypeOutOfOrder:
        return "TypeOutOfOrder";
    case MetadataError::UnknownType:
        return "UnknownType";
    case MetadataError::NotAnEnumeration:
        return "NotAnEnumeration";
    case MetadataError::HashersMismatch:
        return "HashersMismatch";
    case MetadataError::NoExtrinsicParts:
        return "NoExtrinsicParts";
    case MetadataError::NotWritable:
        return "NotWritable";
    case MetadataError::NestedTooDeep:
        return "NestedTooDeep";
    case MetadataError::ValueTooLarge:
        return "ValueTooLarge";
    case MetadataError::UnknownCase:
        return "UnknownCase";
    case MetadataError::BadBitStore:
        return "BadBitStore";
    case MetadataError::NotVersion15:
        return "NotVersion15";
    case MetadataError::BadCompact:
        return "BadCompact";
    case MetadataError::BadCharacter:
        return "BadCharacter";
    case MetadataError::BadPadding:
        return "BadPadding";
    case MetadataError::WrongKind:
        return "WrongKind";
    case MetadataError::WrongType:
        return "WrongType";
    case MetadataError::MissingMember:
        return "MissingMember";
    case MetadataError::UnexpectedMember:
        return "UnexpectedMember";
    case MetadataError::WrongLength:
        return "WrongLength";
    case MetadataError::OutOfRange:
        return "OutOfRange";
    case MetadataError::BadText:
        return "BadText";
    case MetadataError::BadExtrinsic:
        return "BadExtrinsic";
    case MetadataError::BadProof:
        return "BadProof";
    case MetadataError::WrongDigest:
        return "WrongDigest";
    case MetadataError::BadJson:
        return "BadJson";
    }
    return "Unknown";
}

} // namespace taonaut::metadata
