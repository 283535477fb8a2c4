// SPDX-License-Identifier: MIT
#pragma once

// ed25519 as the chain verifies it. GRANDPA votes and ed25519 account signatures are checked by the ZIP-215
// rule (ed25519-zebra): cofactored equation, non-canonical point encodings allowed, s < l. A stricter rule
// would reject votes that all nodes accept and could freeze finality.

#include "core/crypto/junction.hpp"
#include "core/crypto/secret.hpp"

namespace taonaut::crypto::ed25519 {

using PublicKey = FixedBytes<32, struct Ed25519PublicTag>;
using Signature = FixedBytes<64, struct Ed25519SignatureTag>;

class KeyPair {
public:
    /// seed: 32 bytes. Errors: WrongLength.
    [[nodiscard]] static Result<KeyPair> fromSeed(const Secret& seed);

    [[nodiscard]] const PublicKey& publicKey() const noexcept { return m_public; }
    /// The 32 bytes of which the key is made: for key files.
    [[nodiscard]] const Secret& seed() const noexcept { return m_seed; }
    /// Hard junctions only. Errors: SoftJunction.
    [[nodiscard]] Result<KeyPair> derive(const Junction& junction) const;
    /// RFC 8032, deterministic.
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    KeyPair() = default;
    Secret m_seed;
    Secret m_secretKey; // libsodium's 64 bytes: seed, public key
    PublicKey m_public;
};

/// ZIP-215.
[[nodiscard]] bool verify(const PublicKey& key, ByteView message, const Signature& signature);

} // namespace taonaut::crypto::ed25519
