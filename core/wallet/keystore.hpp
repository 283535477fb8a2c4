// SPDX-License-Identifier: MIT
#pragma once

// Encrypted wallet files: one file per coldkey, `<name>.taonaut` in one folder.
//
// The public part (name, account, creation time) can be read without the password, so that balances show
// while the wallet is locked. The secret part holds the phrase's entropy, encrypted with XChaCha20-Poly1305
// under a key that argon2id makes of the password and a random salt; the public part is authenticated with
// it, so that neither can be exchanged for that of another file. A file is written to a temporary name,
// synced, and renamed; an existing file is never overwritten. Mode 0600.

#include "core/base/bytes.hpp"
#include "core/crypto/password_box.hpp"
#include "core/crypto/secret.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::wallet {

enum class KeystoreError : std::uint16_t {
    BadName, ///< empty, longer than 64 bytes, a path separator or a control character
    NameTaken, ///< a wallet of this name exists
    AccountKnown, ///< a wallet of this account exists; detail: its name
    NotFound,
    NotAWallet, ///< another kind of file
    UnknownVersion, ///< written by a newer program
    Damaged, ///< truncated or altered; the password was not tried
    WrongPassword,
    NoSpace, ///< disk full; nothing was written
    NotWritable, ///< the folder or file cannot be written or read
    BadPhrase, ///< no valid phrase
    OutOfMemory, ///< the key derivation's memory is not to be had
    EmptyPassword, ///< a wallet is never stored in the clear
};
std::string_view moduleOf(KeystoreError reason);
std::string_view nameOf(KeystoreError reason);

/// Cost of the key derivation. The defaults take about half a second and 256 MiB.
using KeystoreCost = crypto::PasswordCost;

struct WalletFile {
    std::string name;
    AccountId account;
    std::int64_t createdMs = 0; ///< Unix milliseconds
    std::filesystem::path path;
};

/// What a wallet keeps secret; opened with the password.
struct WalletSecret {
    crypto::Secret entropy; ///< 16 to 32 bytes, the phrase
    crypto::Secret miniSecret; ///< 32 bytes, derived from it
};

class Keystore {
public:
    explicit Keystore(std::filesystem::path folder, KeystoreCost cost = {});

    /// The wallets in the folder by name, and what could not be read with the reason. A missing folder is
    /// empty.
    struct Listing {
        std::vector<WalletFile> wallets;
        std::vector<std::pair<std::filesystem::path, Error>> unreadable;
    };
    [[nodiscard]] Listing list() const;

    /// Makes the folder (0700) if needed. Slow: call it off the GUI thread.
    /// Errors: all but NotFound, NotAWallet, UnknownVersion, Damaged and WrongPassword.
    [[nodiscard]] Result<WalletFile> create(const std::string& name, const crypto::Secret& phrase,
        const crypto::Secret& password, std::int64_t nowMs) const;

    /// Slow: call it off the GUI thread. Errors: NotFound, WrongPassword, Damaged, OutOfMemory and those of
    /// reading the file.
    [[nodiscard]] Result<WalletSecret> open(const AccountId& account, const crypto::Secret& password) const;

private:
    [[nodiscard]] std::optional<WalletFile> find(const AccountId& account) const;
    [[nodiscard]] Result<WalletFile> write(
        WalletFile wallet, const WalletSecret& secret, const crypto::Secret& password) const;

    std::filesystem::path m_folder;
    KeystoreCost m_cost;
};

} // namespace taonaut::wallet
