// SPDX-License-Identifier: MIT
#include "core/crypto/error.hpp"

namespace taonaut::crypto {

std::string_view moduleOf(CryptoError)
{
    return "crypto";
}

std::string_view nameOf(CryptoError reason)
{
    switch (reason) {
    case CryptoError::WrongLength:
        return "WrongLength";
    case CryptoError::SoftJunction:
        return "SoftJunction";
    case CryptoError::HardJunction:
        return "HardJunction";
    case CryptoError::NotAPoint:
        return "NotAPoint";
    case CryptoError::NotAScalar:
        return "NotAScalar";
    case CryptoError::SecretOutOfRange:
        return "SecretOutOfRange";
    case CryptoError::BadRecoveryByte:
        return "BadRecoveryByte";
    case CryptoError::BadSignature:
        return "BadSignature";
    case CryptoError::BadBase58:
        return "BadBase58";
    case CryptoError::BadLength:
        return "BadLength";
    case CryptoError::InvalidPrefix:
        return "InvalidPrefix";
    case CryptoError::FormatNotAllowed:
        return "FormatNotAllowed";
    case CryptoError::InvalidChecksum:
        return "InvalidChecksum";
    case CryptoError::NotCanonical:
        return "NotCanonical";
    case CryptoError::OtherNetwork:
        return "OtherNetwork";
    case CryptoError::WrongWordCount:
        return "WrongWordCount";
    case CryptoError::UnknownWord:
        return "UnknownWord";
    case CryptoError::PhraseChecksum:
        return "PhraseChecksum";
    case CryptoError::MalformedUri:
        return "MalformedUri";
    case CryptoError::BadPath:
        return "BadPath";
    case CryptoError::NotNormalised:
        return "NotNormalised";
    case CryptoError::BadSeed:
        return "BadSeed";
    case CryptoError::BadRlp:
        return "BadRlp";
    case CryptoError::NotAnEthereumAddress:
        return "NotAnEthereumAddress";
    case CryptoError::NotAnEncapsulationKey:
        return "NotAnEncapsulationKey";
    case CryptoError::NotADecapsulationKey:
        return "NotADecapsulationKey";
    case CryptoError::UnreasonableCost:
        return "UnreasonableCost";
    case CryptoError::OutOfMemory:
        return "OutOfMemory";
    case CryptoError::NotAuthentic:
        return "NotAuthentic";
    case CryptoError::BadPadding:
        return "BadPadding";
    case CryptoError::BadText:
        return "BadText";
    case CryptoError::Cancelled:
        return "Cancelled";
    }
    return "Unknown";
}

} // namespace taonaut::crypto
