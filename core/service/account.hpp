// SPDX-License-Identifier: MIT
#pragma once

// What the window knows of accounts: those that it lists, and the wallets that lie in the wallets folder. Key
// files hold the keys and nothing else; names, notes, order and contacts are the profile's.

#include "core/base/bytes.hpp"
#include "core/base/result.hpp"
#include "core/light/proven.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/wallet/contact.hpp"
#include "core/wallet/key_form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace taonaut::service {

using wallet::Contact;
using wallet::Trust;

/// Numbers as stored.
enum class AccountKind : std::uint8_t {
    Wallet = 0, ///< a wallet of the wallets folder, with its key
    Development = 1, ///< public development key, local chain only
    WatchOnly = 2, ///< an address without a key
};

enum class AccountError : std::uint16_t {
    UnknownAccount,
    AlreadyListed,
    NotDevelopment, ///< no account of that name exists on a fresh local chain
    NoKey, ///< a watched account cannot sign
    Locked, ///< the wallet's password is needed first
    BadName, ///< of a contact or label: empty, longer than 64 bytes, control characters
    TooLong, ///< a note of more than 4096 bytes
    TooManyTries, ///< wrong passwords; detail: the seconds until the next try counts
};
std::string_view moduleOf(AccountError reason);
std::string_view nameOf(AccountError reason);

struct HotkeyView {
    std::string name {};
    std::optional<AccountId> id {}; ///< unknown: encrypted, without a public file
    wallet::KeyForm form = wallet::KeyForm::Unknown;
    bool needsPassword = false;
    bool unlocked = false;
    std::optional<Error> problem {}; ///< why its file cannot be used
    std::vector<wallet::KeyWarning> warnings {};
};

/// One account of the list: a coldkey with its hotkeys.
struct AccountView {
    AccountId id {};
    std::string name {}; ///< the label, else the wallet's name
    AccountKind kind = AccountKind::Wallet;
    bool unlocked = false; ///< development accounts always are
    /// Empty until the first proof arrives. A proven absent account carries an all-zero AccountInfo.
    std::optional<light::Proven<subtensor::system::AccountInfo>> info {};
    std::int64_t provenAtMs = 0; ///< when the proof was checked
    std::string label {}; ///< the person's own; empty: none
    std::string note {};
    std::string path {}; ///< of the wallet's folder; empty for accounts without one
    wallet::KeyScheme scheme = wallet::KeyScheme::Sr25519; ///< as far as known without the password
    wallet::KeyForm form = wallet::KeyForm::PublicOnly; ///< of the coldkey's file
    std::vector<HotkeyView> hotkeys {};
    std::vector<wallet::KeyWarning> warnings {};
    std::optional<Error> problem {}; ///< why its file cannot be used now; it may have vanished
};

/// A wallet in the wallets folder, listed or not.
struct FoundWallet {
    std::string name {};
    std::string path {};
    std::optional<AccountId> coldkey {};
    wallet::KeyForm form = wallet::KeyForm::Unknown; ///< of the coldkey's file
    bool watchOnly = false; ///< a public file alone
    bool listed = false; ///< its account is among the window's
    std::vector<HotkeyView> hotkeys {};
    std::vector<wallet::KeyWarning> warnings {};
    std::optional<Error> problem {};
};

} // namespace taonaut::service
