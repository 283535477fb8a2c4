// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::crypto {

enum class CryptoError : std::uint16_t {
    WrongLength, ///< a key, seed or signature of another size
    SoftJunction, ///< ed25519 and ECDSA have hard derivation only
    HardJunction, ///< a public key has soft children only
    NotAPoint, ///< the bytes of a public key encode no point
    NotAScalar, ///< the first half of an expanded secret key is zero, too large or not in its form
    SecretOutOfRange, ///< an ECDSA secret key that is zero or not below the group's order
    BadRecoveryByte, ///< neither 0 to 3 nor 27 to 30
    BadSignature, ///< an ECDSA signature from which no public key comes
    // SS58
    BadBase58,
    BadLength,
    InvalidPrefix,
    FormatNotAllowed,
    InvalidChecksum,
    NotCanonical,
    OtherNetwork,
    // phrases and secret URIs
    WrongWordCount, ///< not 12, 15, 18, 21 or 24 words
    UnknownWord, ///< detail: the position of the word, counted from 1, never the word
    PhraseChecksum,
    MalformedUri,
    BadPath, ///< a BIP-32 path that is not m, then numbers below 2^31, hardened or not
    NotNormalised, ///< text whose Unicode form the rule would change, which this program does not do
    BadSeed, ///< "0x" not followed by 64 hex digits
    // Ethereum
    BadRlp, ///< not RLP in its one canonical form; detail: why
    NotAnEthereumAddress, ///< not 0x and 40 hex digits
    // ML-KEM
    NotAnEncapsulationKey, ///< a coefficient is not below the modulus
    NotADecapsulationKey, ///< the hash in it is not that of its public half
    // encryption under a password
    UnreasonableCost, ///< a key derivation beyond what this program computes
    OutOfMemory, ///< the key derivation's memory is not to be had
    NotAuthentic, ///< another key, or altered bytes
    BadPadding, ///< decrypted, but the end is not that of a message
    BadText, ///< not hexadecimal or base64
    Cancelled, ///< nobody waits for the slow work any more
};
std::string_view moduleOf(CryptoError reason);
std::string_view nameOf(CryptoError reason);

} // namespace taonaut::crypto
