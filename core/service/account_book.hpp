// SPDX-License-Identifier: MIT
#pragma once

// The accounts that the window lists, and the keys that are open right now.
//
// Wallets come from their encrypted files; development and watched accounts from accounts.json. A key lives
// here from unlock to lock and nowhere else. Belongs to one thread.

#include "core/service/account.hpp"
#include "core/service/profile.hpp"
#include "core/wallet/keystore.hpp"
#include "core/wallet/signing_key.hpp"

#include <map>
#include <optional>
#include <vector>

namespace taonaut::service {

struct Account {
    AccountId id;
    std::string name;
    AccountKind kind = AccountKind::WatchOnly;
};

class AccountBook {
public:
    /// Reads the folder and accounts.json. Problems with single files are kept in `problems`, the rest works.
    explicit AccountBook(const Profile& profile);

    [[nodiscard]] const std::vector<Account>& accounts() const noexcept { return m_accounts; }
    [[nodiscard]] std::optional<AccountId> selected() const noexcept { return m_selected; }
    [[nodiscard]] const std::vector<Error>& problems() const noexcept { return m_problems; }
    [[nodiscard]] const Account* find(const AccountId& id) const;

    Result<void> addWallet(const wallet::WalletFile& file);
    /// "Alice" for //Alice. Errors: NotDevelopment, AlreadyListed and those of Profile.
    Result<AccountId> addDevelopment(const std::string& name);
    Result<void> addWatched(const std::string& name, const AccountId& id);
    Result<void> select(const AccountId& id);

    void unlock(const AccountId& id, wallet::SigningKey key);
    /// Wipes all keys of wallets.
    void lock();
    [[nodiscard]] bool isUnlocked(const AccountId& id) const { return m_keys.contains(id); }
    /// Borrowed until lock(). Errors: UnknownAccount, NoKey, Locked.
    [[nodiscard]] Result<const wallet::SigningKey*> key(const AccountId& id) const;

    /// Names of the funded development accounts of a local chain, in their usual order.
    [[nodiscard]] static const std::vector<std::string>& developmentNames();

private:
    /// Derives the public key pair of //name and opens it, without listing it.
    Result<Account> openDevelopment(const std::string& name);
    Result<void> append(Account account);
    Result<void> save() const;

    std::filesystem::path m_file;
    std::vector<Account> m_accounts;
    std::optional<AccountId> m_selected;
    std::map<AccountId, wallet::SigningKey> m_keys;
    std::vector<Error> m_problems;
};

} // namespace taonaut::service
