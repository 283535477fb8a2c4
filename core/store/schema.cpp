// SPDX-License-Identifier: MIT
#include "core/store/schema.hpp"

#include "core/store/node_store.hpp"

namespace taonaut::store {
namespace {

constexpr std::int64_t kApplication = 0x54414f4e; // "TAON"
constexpr std::int64_t kVersion = 1;
constexpr std::uintmax_t kSmallestFile = 512; ///< the smallest page that the library knows

// meta: finalityRound; open = 1 while a process has the file open.
constexpr const char* kTables = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE block (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,
    header BLOB NOT NULL, body BLOB NOT NULL, justification BLOB NOT NULL);
CREATE TABLE state (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE undo (number INTEGER PRIMARY KEY, changes BLOB NOT NULL);
INSERT INTO meta VALUES ('finalityRound', 0), ('open', 0);
PRAGMA application_id = 1413566286;
PRAGMA user_version = 1;
)";

Result<void> makeTables(Database& database)
{
    Transaction transaction(database);
    Result<void> done = transaction.begin();
    if (done) {
        done = database.run(kTables);
    }
    return done ? transaction.commit() : done;
}

Result<void> checkContents(Database& database, const std::filesystem::path& file)
{
    const Result<std::int64_t> open = database.number("SELECT value FROM meta WHERE name = 'open'");
    if (!open) {
        return fail(open);
    }
    std::error_code ignored;
    if (*open == 0 && std::filesystem::file_size(file, ignored) > NodeStore::kAlwaysCheckedSize) {
        return {};
    }
    const Result<std::string> verdict = database.text("PRAGMA quick_check(1)");
    if (!verdict) {
        return fail(verdict);
    }
    if (*verdict != "ok") {
        return fail(StoreError::Damaged, *verdict);
    }
    return {};
}

Result<void> judge(Database& database, const std::filesystem::path& file)
{
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    const Result<std::int64_t> application = database.number("PRAGMA application_id");
    if (!version || !application) {
        return !version ? fail(version) : fail(application);
    }
    if (*application != kApplication || *version < kVersion) {
        return fail(StoreError::Damaged, "not the database of a chain");
    }
    if (*version > kVersion) {
        return fail(StoreError::OtherVersion, std::to_string(*version));
    }
    return checkContents(database, file);
}

} // namespace

Result<void> prepare(Database& database, const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    if (!ignored && size > 0 && size < kSmallestFile) {
        return fail(StoreError::Damaged, "too short"); // the library would take it for a new file
    }
    Result<void> done = database.takeAlone(Database::Sync::Normal);
    if (!done) {
        return done;
    }
    const Result<std::int64_t> tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) {
        return fail(tables);
    }
    done = *tables == 0 ? makeTables(database) : judge(database, file);
    if (!done) {
        return done;
    }
    const Result<void> marked = database.run("UPDATE meta SET value = 1 WHERE name = 'open'");
    // A full disk must not keep anybody from reading what is there.
    return marked || marked.error().is(StoreError::Full) ? Result<void>() : marked;
}

void markClosed(Database& database)
{
    (void)database.run("UPDATE meta SET value = 0 WHERE name = 'open'"); // else the next opening checks more
}

} // namespace taonaut::store
