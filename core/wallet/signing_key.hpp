// SPDX-License-Identifier: MIT
#pragma once

// A key pair of one of the chain's three schemes, ready to sign: what is held while an account is unlocked.
// Key files hold sr25519 and ed25519 keys; ECDSA keys are those of accounts that other wallets made.

#include "core/chain/extrinsic.hpp"
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"

#include <variant>

namespace taonaut::wallet {

/// The chain's MultiSignature: the index of its variant and the signature, 64 bytes, 65 for ECDSA.
struct AccountSignature {
    chain::SignatureKind kind = chain::SignatureKind::Sr25519;
    Bytes bytes;
};

/// Move-only; the secret part lives in crypto::Secret.
class SigningKey {
public:
    explicit SigningKey(crypto::sr25519::KeyPair pair);
    explicit SigningKey(crypto::ed25519::KeyPair pair);
    explicit SigningKey(crypto::ecdsa::KeyPair pair);

    [[nodiscard]] chain::SignatureKind kind() const noexcept;
    [[nodiscard]] AccountId account() const noexcept;
    /// Signs the bytes as given: hashing long payloads is the caller's.
    [[nodiscard]] AccountSignature sign(ByteView payload) const;

private:
    /// In the order of chain::SignatureKind.
    std::variant<crypto::ed25519::KeyPair, crypto::sr25519::KeyPair, crypto::ecdsa::KeyPair> m_pair;
};

} // namespace taonaut::wallet
