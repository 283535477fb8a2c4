// SPDX-License-Identifier: MIT
#pragma once

// Encryption under a password: argon2id makes a key of the password, XChaCha20-Poly1305 encrypts under the
// key and authenticates, with the ciphertext, a header that stays readable.
//
// The work that argon2id costs is what an attacker pays per guess; memory makes it expensive on special
// hardware. Source: RFC 9106, draft-irtf-cfrg-xchacha.

#include "core/crypto/secret.hpp"

#include <array>

namespace taonaut::crypto {

/// What one derivation costs.
struct PasswordCost {
    std::uint64_t operations = 3; ///< passes over the memory
    std::size_t memoryBytes = std::size_t { 256 } << 20;

    /// Within what this program computes: 1 to 64 passes over 8 KiB to 2 GiB. A file with other figures is
    /// refused before any memory is taken.
    [[nodiscard]] bool isReasonable() const noexcept;
};

using PasswordSalt = std::array<std::byte, 16>;
using BoxNonce = std::array<std::byte, 24>;

/// Fresh random bytes from the system's generator.
[[nodiscard]] PasswordSalt randomSalt();
[[nodiscard]] BoxNonce randomNonce();

/// The 32-byte key of a password. Takes the time and memory that `cost` says: never on the GUI thread.
/// Errors: UnreasonableCost, OutOfMemory.
[[nodiscard]] Result<Secret> keyFromPassword(
    ByteView password, const PasswordSalt& salt, const PasswordCost& cost);

/// Ciphertext, 16 bytes longer than the secret. key: 32 bytes. One nonce is used once per key.
/// Errors: WrongLength.
[[nodiscard]] Result<Bytes> seal(
    const Secret& key, const BoxNonce& nonce, ByteView header, const Secret& secret);

/// The secret. Errors: WrongLength, NotAuthentic (another key, or header, nonce or ciphertext were altered).
[[nodiscard]] Result<Secret> unseal(
    const Secret& key, const BoxNonce& nonce, ByteView header, ByteView sealed);

} // namespace taonaut::crypto
