// SPDX-License-Identifier: MIT
#pragma once

// The bytes of a wallet file, version 1:
//
//   "TAONAUT" version(1)                                       8 bytes
//   name            SCALE text, at most 64 bytes               public part, readable without
//   account         32 bytes                                   the password
//   created         u64, Unix milliseconds
//   kind            u8: 0, the secret is the entropy of a phrase
//   operations      u64                                        argon2id (version 1.3, one lane)
//   memory          u64, bytes
//   salt            16 bytes
//   nonce           24 bytes                                   XChaCha20-Poly1305
//   sealed secret   SCALE bytes: entropy and 16 bytes of tag
//   checksum        BLAKE2b-256 of everything before it
//
// Everything before the sealed secret is authenticated with it. The checksum has no key and protects nothing
// from an attacker: it tells a damaged file from a wrong password.

#include "core/crypto/password_box.hpp"
#include "core/wallet/keystore.hpp"
#include "core/wallet/wallet_name.hpp"

namespace taonaut::wallet {

/// Larger files are no wallets; the largest that is written has 283 bytes.
constexpr std::size_t kLargestOwnFile = 4096;

struct KeyFile {
    std::string name;
    AccountId account;
    std::int64_t createdMs = 0;
    crypto::PasswordCost cost;
    crypto::PasswordSalt salt {};
    crypto::BoxNonce nonce {};
    Bytes sealedEntropy;

    /// What is authenticated with the sealed secret.
    [[nodiscard]] Bytes header() const;
    [[nodiscard]] Bytes encode() const;
    /// Errors: NotAWallet, UnknownVersion, Damaged.
    [[nodiscard]] static Result<KeyFile> decode(ByteView bytes);
};

} // namespace taonaut::wallet
