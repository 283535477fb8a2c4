// SPDX-License-Identifier: MIT
#pragma once

// What a person can ask of accounts, keys and contacts. Part of Session, whose header says how verbs answer.
// Verbs with a password derive its key on another thread, one at a time: they announce progress() and can be
// cancelled.

#include "core/service/account.hpp"
#include "core/service/key_requests.hpp"
#include "core/service/request_id.hpp"

namespace taonaut::service {

class AccountVerbs {
public:
    virtual ~AccountVerbs() = default;

    /// Writes coldkey and public file. The new account is listed, selected and unlocked.
    virtual RequestId createWallet(NewWallet wallet) = 0;
    RequestId createWallet(std::string name, crypto::Secret phrase, crypto::Secret password)
    {
        return createWallet(NewWallet { std::move(name), std::move(phrase), std::move(password) });
    }
    /// password empty: the hotkey is not encrypted, as other programs expect.
    virtual RequestId createHotkey(
        AccountId coldkey, std::string name, crypto::Secret phrase, crypto::Secret password)
        = 0;
    /// Looks at the wallets folder again; ends with a snapshot whose `found` is new.
    virtual RequestId rescanWallets() = 0;
    /// Lists these wallets of the folder. Needs no password.
    virtual RequestId openWallets(std::vector<std::string> names) = 0;
    /// Takes the account off the list and wipes its key; its files stay.
    virtual RequestId closeAccount(AccountId account) = 0;
    /// Ends in keyInspected or failed. Nothing is kept.
    virtual RequestId inspectKey(KeySource source) = 0;
    /// Writes the key as a wallet and lists it; a watched account of that key becomes the wallet and keeps
    /// its label and note.
    virtual RequestId importKey(KeySource source, ImportTarget target) = 0;
    /// "Alice" for //Alice. Local network only.
    virtual RequestId useDevelopmentAccount(std::string name) = 0;
    virtual RequestId watchAddress(std::string name, AccountId account) = 0;
    virtual void select(AccountId account) = 0;
    /// account: a coldkey or one of the hotkeys.
    virtual RequestId unlock(AccountId account, crypto::Secret password) = 0;
    /// Wipes every unlocked key and stops what would unlock one; announced by locked().
    virtual void lock() = 0;
    /// Empty: the wallet's own name.
    virtual RequestId setLabel(AccountId account, std::string label) = 0;
    virtual RequestId setNote(AccountId account, std::string note) = 0;
    /// New, or in the place of the contact with this account.
    virtual RequestId saveContact(Contact contact) = 0;
    virtual RequestId removeContact(AccountId account) = 0;
    /// account: an unlocked coldkey or hotkey. Ends in messageSigned or failed.
    virtual RequestId signMessage(AccountId account, std::string text) = 0;
    /// Writes `file`, which must not exist. password: of the wallet; filePassword: of the new file.
    virtual RequestId exportPolkadotJs(
        AccountId account, crypto::Secret password, crypto::Secret filePassword, std::string file)
        = 0;
    /// The same key and password in another form; the file that was there stays as a backup.
    virtual RequestId reencrypt(AccountId account, crypto::Secret password, wallet::KeyForm form) = 0;
    /// The request fails with Cancelled, unless it was done already.
    virtual void cancel(RequestId request) = 0;
    /// Local network only: the embedded chain's faucet.
    virtual RequestId fund(AccountId account) = 0;
};

} // namespace taonaut::service
