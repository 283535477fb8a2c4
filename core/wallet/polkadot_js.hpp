// SPDX-License-Identifier: MIT
#pragma once

// JSON keystores of polkadot-js, version 3: `encoded` (base64) holds an inner block with secret and public
// key, encrypted with XSalsa20-Poly1305 under scrypt, under the bare password (very old), or not at all.
//
// The inner block is a fixed header, the secret, a divider and the public key. sr25519 secrets are 64 bytes
// with the scalar times eight. Address and name beside it are not authenticated: the decrypted key counts.

#include "core/crypto/key_derivation.hpp"
#include "core/wallet/key_material.hpp"
#include "core/wallet/secret_json.hpp"

namespace taonaut::wallet {

/// The inner block, taken apart. Its public key is not compared with the secret yet.
struct PolkadotInner {
    crypto::Secret secret; ///< 64 bytes, or 32
    Bytes publicKey; ///< 32 bytes, or 33 for the curves of Ethereum

    /// Errors: BadContent.
    [[nodiscard]] static Result<PolkadotInner> parse(ByteView block);
};

class PolkadotJson {
public:
    enum class Cipher : std::uint8_t { None, Password, Scrypt };

    /// Whether a document is such a keystore at all, of any version.
    [[nodiscard]] static bool recognises(const SecretJson& document);
    /// Whether it holds several accounts at once.
    [[nodiscard]] static bool isBatch(const SecretJson& document);
    /// Checks everything that needs no password, scrypt's cost included. Errors: NotAKey, BadJson, ManyKeys,
    /// UnknownVersion, UnknownCipher, UnknownKeyType, BadBase64, BadHex, Truncated, UnreasonableCost.
    [[nodiscard]] static Result<PolkadotJson> parse(const SecretJson& document);

    [[nodiscard]] Cipher cipher() const noexcept { return m_cipher; }
    [[nodiscard]] const std::string& type() const noexcept
    {
        return m_type;
    } ///< sr25519, ed25519, ecdsa, ethereum
    [[nodiscard]] const std::optional<AccountId>& claimedAccount() const noexcept { return m_account; }

    /// The inner block. Takes up to half a second. Errors: WrongPasswordOrDamaged, OutOfMemory, Cancelled.
    [[nodiscard]] Result<crypto::Secret> decrypt(const crypto::Secret& password, Progress& progress) const;
    /// Compares secret and public key. A claimed address of another key is a warning. Errors: BadContent,
    /// Disagreement ("public key"), UnknownKeyType for the curves of Ethereum.
    [[nodiscard]] Result<KeyMaterial> material(ByteView inner) const;

private:
    Result<void> readEncoding(const SecretJson& document);
    Result<void> readEncoded(const SecretJson& document);

    Cipher m_cipher = Cipher::None;
    std::string m_type;
    std::optional<AccountId> m_account;
    crypto::ScryptCost m_cost;
    Bytes m_salt;
    crypto::BoxNonce m_nonce {};
    crypto::Secret m_payload; ///< the box, or the block itself
};

} // namespace taonaut::wallet
