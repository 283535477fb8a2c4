// SPDX-License-Identifier: MIT
#pragma once

// What the session does with key files, as functions for the pool: slow, without state, answering values.

#include "core/service/account_views.hpp"
#include "core/service/key_requests.hpp"

namespace taonaut::service {

/// A key that was written, and the folder after that.
struct MadeKey {
    wallet::SigningKey key;
    std::string wallet;
    WalletListing listing;
};

struct KeyExport {
    crypto::Secret password; ///< of the new file
    std::string file;
    std::string name; ///< of the account, for the file
    std::int64_t nowMs = 0;
};

class KeyFiles {
public:
    /// hardenedCost: without one it is calibrated when a hardened file is written.
    KeyFiles(std::filesystem::path wallets, std::optional<crypto::PasswordCost> hardenedCost)
        : m_wallets(std::move(wallets))
        , m_hardenedCost(hardenedCost)
    {
    }

    // Errors: those of WalletFolder and of wallet::importKey; PublishedPhrase.
    [[nodiscard]] Result<MadeKey> create(const NewWallet& wallet, Progress& progress) const;
    /// password empty: not encrypted.
    [[nodiscard]] Result<MadeKey> createHotkey(const KeyPlace& place, const crypto::Secret& phrase,
        const crypto::Secret& password, Progress& progress) const;
    [[nodiscard]] static Result<KeyPreview> inspect(const KeySource& source, Progress& progress);
    /// A watch-only wallet of the folder with the same account gets the key, whatever the name in `target`.
    /// nowMs: for the name of a backup.
    [[nodiscard]] Result<MadeKey> import(
        const KeySource& source, const ImportTarget& target, std::int64_t nowMs, Progress& progress) const;

    /// Errors: also Disagreement, when the file holds the key of another account.
    [[nodiscard]] Result<wallet::SigningKey> open(const KeyPlace& place, const AccountId& account,
        const crypto::Secret& password, Progress& progress) const;
    /// Errors: also NameTaken, NotWritable, NoSpace of the file.
    [[nodiscard]] Result<void> exportPolkadotJs(const KeyPlace& place, const crypto::Secret& password,
        const KeyExport& wanted, Progress& progress) const;
    /// The same password before and after; an unencrypted file gets it, Plain loses it.
    [[nodiscard]] Result<WalletListing> reencrypt(const KeyPlace& place, const crypto::Secret& password,
        wallet::KeyForm form, std::int64_t nowMs, Progress& progress) const;

private:
    /// For writing in this form.
    [[nodiscard]] wallet::WalletFolder folder(wallet::KeyForm form = wallet::KeyForm::Nacl) const;
    [[nodiscard]] Result<wallet::KeyMaterial> material(
        const KeyPlace& place, const crypto::Secret& password, Progress& progress) const;
    [[nodiscard]] Result<MadeKey> write(const std::string& wallet, const wallet::KeyMaterial& key,
        const wallet::KeySeal& seal, Progress& progress) const;

    std::filesystem::path m_wallets;
    std::optional<crypto::PasswordCost> m_hardenedCost;
};

} // namespace taonaut::service
