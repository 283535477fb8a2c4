// SPDX-License-Identifier: MIT
#include "core/chain/error.hpp"

namespace taonaut::chain {

std::string_view moduleOf(ChainError)
{
    return "chain";
}

std::string_view nameOf(ChainError reason)
{
    switch (reason) {
    case ChainError::HeaderTooLarge:
        return "HeaderTooLarge";
    case ChainError::UnknownDigestItem:
        return "UnknownDigestItem";
    case ChainError::NotSignedExtrinsic:
        return "NotSignedExtrinsic";
    case ChainError::UnknownExtrinsicVersion:
        return "UnknownExtrinsicVersion";
    case ChainError::UnknownAddressKind:
        return "UnknownAddressKind";
    case ChainError::UnknownSignatureKind:
        return "UnknownSignatureKind";
    case ChainError::SpecTooLarge:
        return "SpecTooLarge";
    case ChainError::NotJson:
        return "NotJson";
    case ChainError::MissingField:
        return "MissingField";
    case ChainError::BadField:
        return "BadField";
    }
    return "Unknown";
}

} // namespace taonaut::chain
