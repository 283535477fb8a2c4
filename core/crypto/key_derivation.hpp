// SPDX-License-Identifier: MIT
#pragma once

// Keys from passwords by the rules of other programs' files: argon2i ($NACL), PBKDF2 (Ansible vaults, Fernet)
// and scrypt (polkadot-js). Own files use keyFromPassword of password_box.hpp.
//
// All of them are slow on purpose: never on the GUI thread. None leaves the password or a key outside
// crypto::Secret: the large memory of argon2 and scrypt goes back to the system, and the dead stack is
// overwritten.

#include "core/base/progress.hpp"
#include "core/crypto/password_box.hpp"

namespace taonaut::crypto {

/// The 32-byte key of argon2i 1.3 with one lane. Asks and tells `progress` four times a pass.
/// Errors: UnreasonableCost, OutOfMemory, Cancelled.
[[nodiscard]] Result<Secret> argon2iKey(
    ByteView password, const PasswordSalt& salt, const PasswordCost& cost, Progress& progress);

/// PBKDF2-HMAC-SHA256, `size` bytes (1 to 256). Asks and tells `progress` every few milliseconds.
/// iterations: at least 1. Errors: WrongLength, Cancelled.
[[nodiscard]] Result<Secret> pbkdf2Sha256(
    ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size, Progress& progress);

/// In the order of their common notation. Memory: 128 n r bytes.
struct ScryptCost {
    std::uint32_t n = 1U << 15; ///< power of two
    std::uint32_t r = 8;
    std::uint32_t p = 1;

    /// n r p at most 2^21, that is 256 MiB at p = 1; n a power of two from 2, r and p from 1.
    [[nodiscard]] bool isReasonable() const noexcept;
};

/// `size` bytes (1 to 64). Errors: UnreasonableCost (before any memory is taken), WrongLength, OutOfMemory.
[[nodiscard]] Result<Secret> scryptKey(
    ByteView password, ByteView salt, const ScryptCost& cost, std::size_t size);

} // namespace taonaut::crypto
