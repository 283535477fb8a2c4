// SPDX-License-Identifier: MIT
#pragma once

// A key pair of either scheme, ready to sign: what is held while an account is unlocked.

#include "core/chain/extrinsic.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/wallet/key_form.hpp"

#include <variant>

namespace taonaut::wallet {

/// The chain's MultiSignature: the index of its variant and the signature, 64 bytes for the schemes here.
struct AccountSignature {
    chain::SignatureKind kind = chain::SignatureKind::Sr25519;
    Bytes bytes;
};

/// Move-only; the secret part lives in crypto::Secret.
class SigningKey {
public:
    explicit SigningKey(crypto::sr25519::KeyPair pair);
    explicit SigningKey(crypto::ed25519::KeyPair pair);

    [[nodiscard]] KeyScheme scheme() const noexcept;
    [[nodiscard]] AccountId account() const noexcept;
    /// Signs the bytes as given: hashing long payloads is the caller's.
    [[nodiscard]] AccountSignature sign(ByteView payload) const;

private:
    std::variant<crypto::sr25519::KeyPair, crypto::ed25519::KeyPair> m_pair;
};

} // namespace taonaut::wallet
