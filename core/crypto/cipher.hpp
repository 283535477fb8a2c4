// SPDX-License-Identifier: MIT
#pragma once

// The ciphers of other programs' key files. Own files use seal and unseal of password_box.hpp.

#include "core/crypto/password_box.hpp"

namespace taonaut::crypto {

/// AES-256 in counter mode; encrypts and decrypts. key: 32 bytes, counter: 16, big-endian start value.
/// No authentication: check hmacSha256 first. Errors: WrongLength.
[[nodiscard]] Result<Secret> aes256Ctr(ByteView key, ByteView counter, ByteView data);

/// AES-128 in cipher block chaining with PKCS#7 padding. key, iv: 16 bytes. Errors: WrongLength (not whole
/// blocks), BadPadding.
[[nodiscard]] Result<Secret> aes128CbcDecrypt(ByteView key, ByteView iv, ByteView data);

/// key: any length.
[[nodiscard]] Hash256 hmacSha256(ByteView key, ByteView data);

/// XSalsa20-Poly1305, libsodium's secretbox: 16 bytes longer than the secret, authenticator first. key: 32
/// bytes. Errors: WrongLength.
[[nodiscard]] Result<Bytes> sealBox(const Secret& key, const BoxNonce& nonce, const Secret& secret);

/// Errors: WrongLength (shorter than an authenticator), NotAuthentic.
[[nodiscard]] Result<Secret> openBox(const Secret& key, const BoxNonce& nonce, ByteView sealed);

} // namespace taonaut::crypto
