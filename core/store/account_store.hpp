// SPDX-License-Identifier: MIT
#pragma once

// The file of a profile's accounts: which ones are listed and in which order, their labels and notes, the
// selected one, and contacts. No key is ever in it.
//
// Every change is one transaction. One that returned survives the end of the process at any moment; one that
// failed left nothing behind. The file belongs to one object at a time, of all processes.

#include "core/base/bytes.hpp"
#include "core/store/error.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::store {

struct AccountRecord {
    AccountId id;
    std::uint8_t kind = 0; ///< the meaning is the reader's
    std::string name;
    std::string label;
    std::string note;
    friend bool operator==(const AccountRecord&, const AccountRecord&) = default;
};

struct ContactRecord {
    AccountId id;
    std::string name;
    std::string note;
    std::uint8_t trust = 0; ///< the meaning is the reader's
    friend bool operator==(const ContactRecord&, const ContactRecord&) = default;
};

struct AccountContents {
    std::vector<AccountRecord> accounts; ///< in their order
    std::vector<ContactRecord> contacts; ///< by account
    std::optional<AccountId> selected;
};

/// Whether a record is the selected one from now on.
enum class Selection : std::uint8_t { Kept, Moved };

class Database;

class AccountStore {
public:
    /// Makes the file when there is none. Errors: Damaged, OtherVersion, Full, InUse, NotWritable, Failed.
    [[nodiscard]] static Result<std::unique_ptr<AccountStore>> open(const std::filesystem::path& file);
    ~AccountStore();
    AccountStore(const AccountStore&) = delete;
    AccountStore& operator=(const AccountStore&) = delete;

    /// Errors: Damaged, Failed.
    [[nodiscard]] Result<AccountContents> read();

    // Changes. Errors: Full, NotWritable, Failed, Damaged.
    /// In the place of the record with this account, or at the end.
    [[nodiscard]] Result<void> put(const AccountRecord& account, Selection selection = Selection::Kept);
    /// selected: from now on.
    [[nodiscard]] Result<void> remove(const AccountId& account, const std::optional<AccountId>& selected);
    [[nodiscard]] Result<void> select(const std::optional<AccountId>& account);
    [[nodiscard]] Result<void> put(const ContactRecord& contact);
    [[nodiscard]] Result<void> removeContact(const AccountId& account);

private:
    explicit AccountStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace taonaut::store
