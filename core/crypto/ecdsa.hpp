// SPDX-License-Identifier: MIT
#pragma once

// ECDSA over secp256k1, the third signature scheme of accounts (MultiSignature index 2) and the only one of
// Ethereum addresses. A signature is r, s and a recovery byte 0 to 3, from which the public key comes back;
// an account is the BLAKE2b-256 of the compressed public key, never the key itself.
//
// Signing is deterministic (RFC 6979), gives the lower of the two possible s and runs in constant time.
// Recovering follows the chain, which is laxer: the higher s too, and recovery bytes above 26 less 27.

#include "core/crypto/junction.hpp"
#include "core/crypto/secret.hpp"

namespace taonaut::crypto::ecdsa {

using PublicKey = FixedBytes<33, struct EcdsaPublicTag>; ///< compressed: 02 or 03, then x
using Signature = FixedBytes<65, struct EcdsaSignatureTag>; ///< r, s, recovery byte
using UncompressedKey = std::array<std::byte, 64>; ///< x, y, big-endian

class KeyPair {
public:
    /// seed: 32 bytes, big-endian, the secret key itself. Errors: WrongLength, SecretOutOfRange (zero, or not
    /// below the group's order).
    [[nodiscard]] static Result<KeyPair> fromSeed(const Secret& seed);

    [[nodiscard]] const PublicKey& publicKey() const noexcept { return m_public; }
    [[nodiscard]] const Secret& seed() const noexcept { return m_seed; }
    /// Hard junctions only. Errors: SoftJunction, SecretOutOfRange.
    [[nodiscard]] Result<KeyPair> derive(const Junction& junction) const;

    /// Signs the BLAKE2b-256 of the message, as accounts of the chain do.
    [[nodiscard]] Signature sign(ByteView message) const;
    /// Signs a digest that was computed here, never one that somebody asks for. Recovers the key from its own
    /// result; one that does not fit could reveal the key and ends the program.
    [[nodiscard]] Signature signDigest(const Hash256& digest) const;

private:
    KeyPair() = default;
    Secret m_seed;
    PublicKey m_public;
};

/// The account of a public key.
[[nodiscard]] AccountId accountOf(const PublicKey& key);

/// Errors: BadRecoveryByte, BadSignature (r or s zero or not below the group's order, or no key fits).
[[nodiscard]] Result<PublicKey> recover(const Hash256& digest, const Signature& signature);

/// Accepts exactly what the chain accepts.
[[nodiscard]] bool verify(const AccountId& account, ByteView message, const Signature& signature);

/// Errors: NotAPoint.
[[nodiscard]] Result<UncompressedKey> uncompressed(const PublicKey& key);

} // namespace taonaut::crypto::ecdsa
