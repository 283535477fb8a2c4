// SPDX-License-Identifier: MIT
#pragma once

// ML-KEM-768, the key encapsulation of FIPS 203: whoever knows the encapsulation key makes a ciphertext and a
// secret, and only the holder of the decapsulation key finds the same secret in the ciphertext. The MEV
// shield of the chain uses the secret as the key of XChaCha20-Poly1305 (opentensor/subtensor pallets/shield).
//
// A ciphertext that was not made by `encapsulate` decapsulates to a secret that nobody else can know, not to
// an error: what fails then is the cipher that uses the secret. No step depends on a secret in time.

#include "core/crypto/secret.hpp"

namespace taonaut::crypto::ml_kem {

inline constexpr std::size_t kSeedSize = 32;
inline constexpr std::size_t kEncapsulationKeySize = 1184;
inline constexpr std::size_t kDecapsulationKeySize = 2400;
inline constexpr std::size_t kCiphertextSize = 1088;
inline constexpr std::size_t kSharedSecretSize = 32;

struct KeyPair {
    Bytes encapsulationKey; ///< public
    Secret decapsulationKey;
};
/// A new pair from the operating system's generator.
[[nodiscard]] KeyPair generate();
/// The pair of two seeds; d makes the keys, z the secrets of ciphertexts that do not fit. 32 bytes each.
/// Errors: WrongLength.
[[nodiscard]] Result<KeyPair> generateFrom(const Secret& d, const Secret& z);

struct Encapsulated {
    Bytes ciphertext; ///< kCiphertextSize bytes
    Secret sharedSecret; ///< kSharedSecretSize bytes
};
/// With randomness from the operating system. Errors: WrongLength, NotAnEncapsulationKey.
[[nodiscard]] Result<Encapsulated> encapsulate(ByteView encapsulationKey);
/// With given randomness: for known answers only. m: 32 bytes that are used once.
/// Errors: WrongLength, NotAnEncapsulationKey.
[[nodiscard]] Result<Encapsulated> encapsulateWith(ByteView encapsulationKey, const Secret& m);

/// kSharedSecretSize bytes. Errors: WrongLength of key or ciphertext, NotADecapsulationKey.
[[nodiscard]] Result<Secret> decapsulate(const Secret& decapsulationKey, ByteView ciphertext);

} // namespace taonaut::crypto::ml_kem
