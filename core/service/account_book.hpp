// SPDX-License-Identifier: MIT
#pragma once

// The accounts that the window lists, and the contacts: what a profile remembers beside the key files. Every
// change is on the disk before it is true here; one that failed changed nothing. No key ever comes near.
//
// Reads and writes a database: off the GUI thread, by one thread at a time.

#include "core/service/account.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::store {
class AccountStore;
}

namespace taonaut::service {

struct Account {
    AccountId id;
    std::string name; ///< of the wallet's folder; of the development account; as given to a watched address
    AccountKind kind = AccountKind::WatchOnly;
    std::string label {};
    std::string note {};

    [[nodiscard]] const std::string& shownName() const noexcept { return label.empty() ? name : label; }
};

struct AccountList {
    std::vector<Account> accounts; ///< in their order
    std::vector<Contact> contacts; ///< by name
    std::optional<AccountId> selected;
    std::vector<Error> problems; ///< of opening the file; the rest works

    /// Borrowed from this list; null when not listed.
    [[nodiscard]] const Account* find(const AccountId& id) const;
    [[nodiscard]] const Contact* findContact(const AccountId& id) const;
};

class AccountBook {
public:
    /// Opens the file, making it if needed. A damaged one is kept beside under another name.
    explicit AccountBook(std::filesystem::path file);
    ~AccountBook();
    AccountBook(const AccountBook&) = delete;
    AccountBook& operator=(const AccountBook&) = delete;

    [[nodiscard]] const AccountList& list() const noexcept { return m_list; }

    // Changes. Errors: those named, and NoSpace, NotWritable, InUse, Damaged, OtherVersion of Profile.

    /// The account becomes the selected one. A watched account of this key becomes the wallet and keeps
    /// label, note and place; the name it was watched under becomes its label. A listed wallet gets the new
    /// name. Errors: AlreadyListed, for a development account.
    Result<void> addWallet(const AccountId& id, const std::string& name);
    /// Errors: AlreadyListed, NotDevelopment.
    Result<AccountId> addDevelopment(const std::string& name);
    /// Errors: AlreadyListed, BadName.
    Result<void> addWatched(const AccountId& id, const std::string& name);
    /// Errors: UnknownAccount.
    Result<void> remove(const AccountId& id);
    Result<void> select(const AccountId& id);
    /// Errors: UnknownAccount, BadName.
    Result<void> setLabel(const AccountId& id, const std::string& label);
    /// Errors: UnknownAccount, TooLong.
    Result<void> setNote(const AccountId& id, const std::string& note);
    /// Errors: BadName, TooLong.
    Result<void> saveContact(const Contact& contact);
    /// Errors: UnknownAccount.
    Result<void> removeContact(const AccountId& id);

    /// Names of the funded development accounts of a local chain, in their usual order.
    [[nodiscard]] static const std::vector<std::string>& developmentNames();

private:
    void open();
    [[nodiscard]] Result<void> load();
    /// Opens the file once more if it could not be opened before.
    [[nodiscard]] Result<void> ready();
    Result<void> add(Account account);
    /// Writes the account's changed record.
    Result<void> update(const Account& account);
    [[nodiscard]] Error translated(const Error& storeError) const;

    std::filesystem::path m_file;
    std::unique_ptr<store::AccountStore> m_store; // null while the file cannot be opened
    AccountList m_list;
};

} // namespace taonaut::service
