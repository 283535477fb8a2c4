// SPDX-License-Identifier: MIT
#pragma once

// Keys from elsewhere: text that a person pastes (phrase, secret URI, seed, expanded key, JSON) or the bytes
// of a file of any form. Before anything is kept, a preview says what it is and which account it opens.

#include "core/wallet/key_envelope.hpp"

namespace taonaut::wallet {

struct KeyPreview {
    AccountId account;
    /// What the rules of polkadot-js make of the same URI, when that is another account.
    std::optional<AccountId> polkadotJsAccount;
    KeyForm form = KeyForm::Unknown;
    KeyScheme scheme = KeyScheme::Sr25519;
    bool published = false; ///< everybody has the key
    bool restorable = false; ///< phrase or seed are known
};

struct ImportedKey {
    KeyPreview preview;
    KeyMaterial material;
    std::optional<KeyMaterial> polkadotJsMaterial; ///< the key of preview.polkadotJsAccount
};

/// Phrases are taken in any letter case with any blanks between the words. scheme: for input that does not
/// say it. Slow when a password is needed. Errors: those of openKey, BadPhrase, BadUri.
[[nodiscard]] Result<ImportedKey> importKey(ByteView input, const crypto::Secret& password,
    Progress& progress, KeyScheme scheme = KeyScheme::Sr25519);

/// A JSON keystore of polkadot-js, version 3, scrypt with N = 2^15, p = 1, r = 8, which every reader takes.
/// Takes about 100 ms. name: of the account, UTF-8. createdMs: Unix milliseconds.
/// Errors: EmptyPassword, OutOfMemory.
[[nodiscard]] Result<Bytes> exportPolkadotJs(const KeyMaterial& key, const crypto::Secret& password,
    std::string_view name, std::int64_t createdMs, const std::optional<Hash256>& genesis = std::nullopt);

} // namespace taonaut::wallet
