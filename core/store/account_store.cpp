// SPDX-License-Identifier: MIT
#include "core/store/account_store.hpp"

#include "core/store/database.hpp"

namespace taonaut::store {
namespace {

constexpr std::int64_t kApplication = 0x54414f41; // "TAOA"
constexpr std::int64_t kVersion = 1;
constexpr std::uintmax_t kSmallestFile = 512; // the smallest page that the library knows

// selected has one row at most.
constexpr const char* kTables = R"(
CREATE TABLE account (position INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE contact (id BLOB PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL,
    trust INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE selected (one INTEGER PRIMARY KEY CHECK (one = 1), id BLOB NOT NULL);
PRAGMA application_id = 1413566273;
PRAGMA user_version = 1;
)";

/// Runs `change` in a transaction of its own.
template <class Change> Result<void> inTransaction(Database& database, Change change)
{
    Transaction transaction(database);
    Result<void> done = transaction.begin();
    if (done) {
        done = change();
    }
    return done ? transaction.commit() : done;
}

Result<void> judge(Database& database)
{
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    const Result<std::int64_t> application = database.number("PRAGMA application_id");
    if (!version || !application) {
        return !version ? fail(version) : fail(application);
    }
    if (*application != kApplication || *version < kVersion) {
        return fail(StoreError::Damaged, "not the database of accounts");
    }
    if (*version > kVersion) {
        return fail(StoreError::OtherVersion, std::to_string(*version));
    }
    const Result<std::string> verdict = database.text("PRAGMA integrity_check(1)");
    if (!verdict) {
        return fail(verdict);
    }
    return *verdict == "ok" ? Result<void>() : fail(StoreError::Damaged, *verdict);
}

Result<void> prepare(Database& database, const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    if (!ignored && size > 0 && size < kSmallestFile) {
        return fail(StoreError::Damaged, "too short"); // the library would take it for a new file
    }
    if (Result<void> alone = database.takeAlone(Database::Sync::Full); !alone) {
        return alone;
    }
    const Result<std::int64_t> tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) {
        return fail(tables);
    }
    return *tables == 0 ? inTransaction(database, [&] { return database.run(kTables); }) : judge(database);
}

Result<AccountId> accountIn(const Statement& row, int column)
{
    const auto account = AccountId::from(row.blob(column));
    return account ? Result<AccountId>(*account) : fail(StoreError::Damaged, "an account of another size");
}

/// Hands every row of the statement to `take`, which answers whether it was in order.
template <class Take> Result<void> eachRow(Database& database, const char* sql, Take take)
{
    Statement rows(database, sql);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return fail(row);
        }
        if (!*row) {
            return {};
        }
        if (Result<void> taken = take(rows); !taken) {
            return taken;
        }
    }
}

Result<std::uint8_t> smallNumberIn(const Statement& row, int column)
{
    const std::int64_t number = row.integer(column);
    return number >= 0 && number <= UINT8_MAX ? Result<std::uint8_t>(static_cast<std::uint8_t>(number))
                                              : fail(StoreError::Damaged, "a number out of range");
}

Result<void> writeSelected(Database& database, const std::optional<AccountId>& account)
{
    if (!account) {
        return database.run("DELETE FROM selected");
    }
    return Statement(database, "INSERT OR REPLACE INTO selected VALUES (1, ?1)")
        .bind(1, account->view())
        .run();
}

} // namespace

AccountStore::AccountStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

AccountStore::~AccountStore() = default;

Result<std::unique_ptr<AccountStore>> AccountStore::open(const std::filesystem::path& file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file);
    if (!database) {
        return fail(database);
    }
    // Contacts are nobody else's business. The log beside the file gets the same mode.
    using std::filesystem::perms;
    std::error_code ignored;
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write, ignored);
    if (const Result<void> prepared = prepare(**database, file); !prepared) {
        return fail(prepared);
    }
    return std::unique_ptr<AccountStore>(new AccountStore(std::move(*database)));
}

Result<AccountContents> AccountStore::read()
{
    AccountContents contents;
    Result<void> done
        = eachRow(*m_database, "SELECT id, kind, name, label, note FROM account ORDER BY position",
            [&](const Statement& row) -> Result<void> {
                const Result<AccountId> id = accountIn(row, 0);
                const Result<std::uint8_t> kind = smallNumberIn(row, 1);
                if (!id || !kind) {
                    return !id ? fail(id) : fail(kind);
                }
                contents.accounts.push_back({ *id, *kind, row.text(2), row.text(3), row.text(4) });
                return {};
            });
    if (done) {
        done = eachRow(*m_database, "SELECT id, name, note, trust FROM contact ORDER BY id",
            [&](const Statement& row) -> Result<void> {
                const Result<AccountId> id = accountIn(row, 0);
                const Result<std::uint8_t> trust = smallNumberIn(row, 3);
                if (!id || !trust) {
                    return !id ? fail(id) : fail(trust);
                }
                contents.contacts.push_back({ *id, row.text(1), row.text(2), *trust });
                return {};
            });
    }
    if (done) {
        done = eachRow(*m_database, "SELECT id FROM selected", [&](const Statement& row) -> Result<void> {
            const Result<AccountId> id = accountIn(row, 0);
            contents.selected = id ? std::optional(*id) : std::nullopt;
            return id ? Result<void>() : fail(id);
        });
    }
    return done ? Result<AccountContents>(std::move(contents)) : fail(done);
}

Result<void> AccountStore::put(const AccountRecord& account, Selection selection)
{
    return inTransaction(*m_database, [&] {
        const Result<void> written
            = Statement(*m_database, R"(INSERT INTO account (id, kind, name, label, note)
                VALUES (?1, ?2, CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT))
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                    label = excluded.label, note = excluded.note)")
                  .bind(1, account.id.view())
                  .bind(2, std::int64_t { account.kind })
                  .bind(3, bytesOf(account.name))
                  .bind(4, bytesOf(account.label))
                  .bind(5, bytesOf(account.note))
                  .run();
        return written && selection == Selection::Moved ? writeSelected(*m_database, account.id) : written;
    });
}

Result<void> AccountStore::remove(const AccountId& account, const std::optional<AccountId>& selected)
{
    return inTransaction(*m_database, [&] {
        const Result<void> removed
            = Statement(*m_database, "DELETE FROM account WHERE id = ?1").bind(1, account.view()).run();
        return removed ? writeSelected(*m_database, selected) : removed;
    });
}

Result<void> AccountStore::select(const std::optional<AccountId>& account)
{
    return inTransaction(*m_database, [&] { return writeSelected(*m_database, account); });
}

Result<void> AccountStore::put(const ContactRecord& contact)
{
    return inTransaction(*m_database, [&] {
        return Statement(
            *m_database, "INSERT OR REPLACE INTO contact VALUES (?1, CAST(?2 AS TEXT), CAST(?3 AS TEXT), ?4)")
            .bind(1, contact.id.view())
            .bind(2, bytesOf(contact.name))
            .bind(3, bytesOf(contact.note))
            .bind(4, std::int64_t { contact.trust })
            .run();
    });
}

Result<void> AccountStore::removeContact(const AccountId& account)
{
    return inTransaction(*m_database, [&] {
        return Statement(*m_database, "DELETE FROM contact WHERE id = ?1").bind(1, account.view()).run();
    });
}

} // namespace taonaut::store
