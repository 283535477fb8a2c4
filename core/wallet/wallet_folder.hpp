// SPDX-License-Identifier: MIT
#pragma once

// Bittensor's folder of wallets, used in place:
//
//   <folder>/<wallet>/coldkey              secret, normally encrypted
//   <folder>/<wallet>/coldkeypub.txt       its account; alone: a watch-only wallet
//   <folder>/<wallet>/hotkeys/<name>       secret, normally not encrypted
//   <folder>/<wallet>/hotkeys/<name>pub.txt
//   <folder>/<wallet>/backup/              what was replaced, with the time in the name
//   <folder>/.trash/<wallet>-<time>        what was removed
//
// A secret file appears complete or not at all: it is written without a name or under a temporary one,
// synced, read back, opened with the password, given its name, and the folder synced. No file is ever
// overwritten: what is replaced stays in the backup. Files are 0600, folders 0700. Below the folder no
// symbolic link is followed. Changes take a lock on the folder, so that two instances cannot mix theirs.
// Everything that was not finished leaves nothing behind.

#include "core/wallet/key_disk.hpp"
#include "core/wallet/key_envelope.hpp"

#include <filesystem>
#include <string>

namespace taonaut::wallet {

/// Where Bittensor's tools keep wallets: BT_WALLET_PATH, else ~/.bittensor/wallets.
[[nodiscard]] std::filesystem::path usualWalletFolder();

struct HotkeyEntry {
    std::string name;
    std::optional<AccountId> account; ///< from the file, or from its public file when encrypted
    KeyDescription file;
    std::filesystem::path path;
};

struct WalletEntry {
    std::string name;
    std::filesystem::path path; ///< of the wallet's folder
    std::optional<AccountId> coldkey; ///< from coldkeypub.txt, or from an unencrypted coldkey
    KeyDescription coldkeyFile; ///< of the secret file; form PublicOnly when watch-only
    bool watchOnly = false; ///< coldkeypub.txt without coldkey
    std::vector<HotkeyEntry> hotkeys; ///< by name
    std::optional<Error> problem; ///< why the coldkey cannot be used
};

/// What a person typed to confirm that a key goes: the name of the wallet.
struct TypedConfirmation {
    std::string name;
};

/// What a secret is written with.
struct KeySeal {
    KeyForm form = KeyForm::Nacl;
    const crypto::Secret& password; ///< empty for Plain
};

class WalletFolder {
public:
    /// hardenedCost: of hardened files that are written.
    explicit WalletFolder(std::filesystem::path folder, crypto::PasswordCost hardenedCost = {});
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_folder; }

    struct Listing {
        std::vector<WalletEntry> wallets; ///< by name
        std::optional<Error> problem; ///< the folder itself cannot be read; a missing folder is just empty
    };
    [[nodiscard]] Listing list() const;

    // Making keys. The folder is made if needed. Slow for encrypted forms. Errors: BadName, NameTaken,
    // AccountKnown, those of sealKey, NoSpace, NotWritable, IsLink, NotAFile, Busy, Cancelled.

    /// coldkey and coldkeypub.txt. A watch-only wallet of the same name and account gets its key.
    [[nodiscard]] Result<void> createColdkey(
        const std::string& wallet, const KeyMaterial& key, const KeySeal& seal, Progress& progress) const;
    /// The wallet must exist (else NotFound).
    [[nodiscard]] Result<void> createHotkey(const std::string& wallet, const std::string& hotkey,
        const KeyMaterial& key, const KeySeal& seal, Progress& progress) const;
    /// coldkeypub.txt alone.
    [[nodiscard]] Result<void> createWatchOnly(const std::string& wallet, const AccountId& account) const;

    // Opening keys. A missing coldkeypub.txt is written again. Errors: NotFound, BadName, those of reading
    // the file and of openKey; Disagreement with detail "coldkeypub.txt" when the public file names another
    // account.
    [[nodiscard]] Result<KeyMaterial> openColdkey(
        const std::string& wallet, const crypto::Secret& password, Progress& progress) const;
    [[nodiscard]] Result<KeyMaterial> openHotkey(const std::string& wallet, const std::string& hotkey,
        const crypto::Secret& password, Progress& progress) const;

    // Changing keys. What was there stays in the wallet's backup folder, and the answer is its path there.
    // One exception: when an unencrypted file becomes encrypted, it does not stay, or the key would still lie
    // open; the answer is then an empty path. nowMs: Unix milliseconds, for the backup's name. Errors: those
    // of making and opening keys, NotConfirmed.

    /// Another key in the place of the coldkey. typed: the wallet's name.
    [[nodiscard]] Result<std::filesystem::path> replaceColdkey(const std::string& wallet,
        const KeyMaterial& key, const KeySeal& seal, const TypedConfirmation& typed, std::int64_t nowMs,
        Progress& progress) const;
    /// The same key under another password or in another form.
    [[nodiscard]] Result<std::filesystem::path> reencryptColdkey(const std::string& wallet,
        const crypto::Secret& password, const KeySeal& seal, std::int64_t nowMs, Progress& progress) const;
    [[nodiscard]] Result<std::filesystem::path> reencryptHotkey(const std::string& wallet,
        const std::string& hotkey, const crypto::Secret& password, const KeySeal& seal, std::int64_t nowMs,
        Progress& progress) const;

    /// Another name for the wallet's folder. Errors: NotFound, BadName, NameTaken, NotWritable, Busy.
    [[nodiscard]] Result<void> rename(const std::string& wallet, const std::string& newName) const;
    /// Moves the wallet to the trash folder. Errors: NotFound, NotConfirmed, NotWritable, Busy.
    [[nodiscard]] Result<std::filesystem::path> remove(
        const std::string& wallet, const TypedConfirmation& typed, std::int64_t nowMs) const;
    /// Gives every secret file of the wallet mode 0600. Errors: NotFound, NotWritable.
    [[nodiscard]] Result<void> makePrivate(const std::string& wallet) const;

private:
    /// A secret file and what is beside it.
    struct Place {
        KeyDisk folder; ///< that holds the file
        std::string file;
        std::string publicFile;
        KeyRole role = KeyRole::Coldkey;
    };
    [[nodiscard]] Result<KeyDisk> walletFolder(const std::string& wallet) const;
    [[nodiscard]] Result<Place> coldkeyPlace(const std::string& wallet) const;
    [[nodiscard]] Result<Place> hotkeyPlace(const std::string& wallet, const std::string& hotkey) const;
    [[nodiscard]] Result<void> checkNewColdkey(const std::string& wallet, const AccountId& account) const;
    [[nodiscard]] Result<void> makeWallet(const std::string& wallet, const AccountId& account,
        KeyScheme scheme, const crypto::Secret* coldkey, const CheckWritten& check) const;
    /// What was written opens again and holds the same key. The arguments must outlive the check.
    [[nodiscard]] static CheckWritten opensTo(
        const AccountId& account, KeyRole role, const crypto::Secret& password, Progress& progress);
    [[nodiscard]] static Result<KeyMaterial> openAt(
        const Place& place, const crypto::Secret& password, Progress& progress);
    [[nodiscard]] Result<std::filesystem::path> reencrypt(const std::string& wallet, const Place& place,
        const crypto::Secret& password, const KeySeal& seal, std::int64_t nowMs, Progress& progress) const;

    std::filesystem::path m_folder;
    crypto::PasswordCost m_hardenedCost;
};

} // namespace taonaut::wallet
