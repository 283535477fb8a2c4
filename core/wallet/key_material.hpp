// SPDX-License-Identifier: MIT
#pragma once

// One key with everything that is known of it: the phrase, the 32-byte seed (mini secret) and, for sr25519,
// the 64-byte expanded key in canonical form (scalar, nonce). All that is present describes one key; that was
// checked when it was made. What is not known stays empty: a key made from a URI has the expanded key alone.

#include "core/crypto/secret.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/wallet/key_error.hpp"
#include "core/wallet/key_form.hpp"
#include "core/wallet/signing_key.hpp"

namespace taonaut::wallet {

class KeyMaterial {
public:
    /// phrase: exact text. The published phrases are accepted here; see isPublished. Errors: BadPhrase.
    [[nodiscard]] static Result<KeyMaterial> fromPhrase(
        ByteView phrase, KeyScheme scheme = KeyScheme::Sr25519);
    /// seed: 32 bytes. Errors: BadContent.
    [[nodiscard]] static Result<KeyMaterial> fromSeed(
        crypto::Secret seed, KeyScheme scheme = KeyScheme::Sr25519);
    /// An sr25519 key of 64 bytes, scalar first and below the group's order. Errors: BadContent.
    [[nodiscard]] static Result<KeyMaterial> fromExpanded(crypto::Secret expanded);
    /// Keeps phrase and seed when the URI has no path and no password. Errors: BadPhrase, BadUri.
    [[nodiscard]] static Result<KeyMaterial> fromUri(ByteView uri, KeyScheme scheme = KeyScheme::Sr25519,
        crypto::UriRule rule = crypto::UriRule::Substrate);

    [[nodiscard]] KeyScheme scheme() const noexcept { return m_scheme; }
    [[nodiscard]] const AccountId& account() const noexcept { return m_account; }
    [[nodiscard]] const crypto::Secret& phrase() const noexcept { return m_phrase; } ///< or empty
    [[nodiscard]] const crypto::Secret& seed() const noexcept { return m_seed; } ///< or empty
    [[nodiscard]] const crypto::Secret& expanded() const noexcept { return m_expanded; } ///< sr25519 only

    /// Whether phrase or seed are known, so that the key can be written down.
    [[nodiscard]] bool restorable() const noexcept { return !m_phrase.empty() || !m_seed.empty(); }
    /// Whether everybody has the key: a published phrase, its seed, or a customary name derived from it.
    [[nodiscard]] bool isPublished() const;
    /// What was noticed while the key was read: NoPhraseNorSeed, PublishedPhrase, OddMember, OtherScheme,
    /// AddressDiffers, LegacyForm, Unencrypted.
    [[nodiscard]] std::vector<KeyWarning> warnings() const;
    void warn(KeyWarning warning);

    [[nodiscard]] SigningKey signingKey() const;
    /// An explicit second copy.
    [[nodiscard]] KeyMaterial clone() const;

private:
    KeyMaterial() = default;
    friend class MaterialReader;

    KeyScheme m_scheme = KeyScheme::Sr25519;
    AccountId m_account;
    crypto::Secret m_phrase;
    crypto::Secret m_seed;
    crypto::Secret m_expanded;
    std::vector<KeyWarning> m_noticed;
};

} // namespace taonaut::wallet
