// SPDX-License-Identifier: MIT
#pragma once

// Keyed hashes, and what is built of them to turn secrets into keys. Everything that is returned is secret;
// no copy of it stays behind on the stack.

#include "core/crypto/secret.hpp"

namespace taonaut::crypto {

/// HMAC-SHA512 (RFC 2104): 64 bytes.
[[nodiscard]] Secret hmacSha512(ByteView key, ByteView message);

/// PBKDF2-HMAC-SHA512 (RFC 8018): the first 64 bytes. iterations: at least 1, 0.35 µs each.
[[nodiscard]] Secret pbkdf2Sha512(ByteView password, ByteView salt, std::uint32_t iterations);

/// HKDF-SHA256 (RFC 5869): the first 32 bytes.
[[nodiscard]] Secret hkdfSha256(ByteView secret, ByteView salt, ByteView info);

} // namespace taonaut::crypto
