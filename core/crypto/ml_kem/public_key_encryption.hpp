// SPDX-License-Identifier: MIT
#pragma once

// The public-key encryption inside of ML-KEM-768 (FIPS 203, section 5: K-PKE with k = 3, eta = 2, du = 10,
// dv = 4). It is not safe by itself: whoever sees how chosen ciphertexts decrypt learns the key. Only
// core/crypto/ml_kem.cpp uses it. Sizes are the caller's to keep; constant time in all that is secret.

#include "core/crypto/ml_kem/polynomial.hpp"

namespace taonaut::crypto::ml_kem {

inline constexpr std::size_t kRank = 3;
inline constexpr std::size_t kVectorSize = kRank * encodedSize(kWholeBits); ///< bytes of an encoded vector
inline constexpr unsigned kVectorBits = 10; ///< of a coefficient in the first part of a ciphertext
inline constexpr unsigned kMessageBits = 4; ///< and in its second part

inline constexpr std::size_t kEncryptionKeySize = kVectorSize + 32;
inline constexpr std::size_t kEncryptedSize = kRank * encodedSize(kVectorBits) + encodedSize(kMessageBits);

/// seed: 32 secret bytes. encryptionKey: kEncryptionKeySize bytes, decryptionKey: kVectorSize.
void generateKeys(ByteView seed, std::span<std::byte> encryptionKey, std::span<std::byte> decryptionKey);
/// message, randomness: 32 secret bytes. encrypted: kEncryptedSize bytes.
void encrypt(ByteView encryptionKey, ByteView message, ByteView randomness, std::span<std::byte> encrypted);
/// message: 32 bytes.
void decrypt(ByteView decryptionKey, ByteView encrypted, std::span<std::byte> message);

} // namespace taonaut::crypto::ml_kem
