// SPDX-License-Identifier: MIT
#pragma once

// SQLite with typed reasons. Private to this module: nobody else sees the library.
//
// A database is opened for this process alone, in write-ahead mode: a commit that returned survives the end
// of the process at any moment, an unfinished one never happened.

#include "core/base/bytes.hpp"
#include "core/store/error.hpp"

#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace taonaut::store {

class Database;

/// One SQL statement. Columns and parameters count as in SQL: parameters from 1, columns from 0.
class Statement {
public:
    Statement(Database& database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Bytes are borrowed until the statement is reset or gone.
    Statement& bind(int index, ByteView bytes);
    Statement& bind(int index, std::int64_t number);
    Statement& bindNull(int index);

    /// Whether there is a row. Errors: everything except OtherVersion and OutOfOrder.
    [[nodiscard]] Result<bool> step();
    /// step() for statements without rows, then ready for the next binding.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] ByteView blob(int column) const; ///< borrowed until the next step
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_status; ///< of preparing and binding
};

class Database {
public:
    /// Makes the file when there is none. Takes no lock yet: the first statement does. Errors: NotWritable,
    /// Failed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// What a commit survives: also the loss of power, or only the end of the process.
    enum class Sync : std::uint8_t { Full, Normal };
    /// Takes the file's lock for as long as it is open, and sets write-ahead mode. Errors: everything except
    /// OtherVersion and OutOfOrder.
    [[nodiscard]] Result<void> takeAlone(Sync sync);

    /// Statements without parameters and rows, separated by semicolons.
    [[nodiscard]] Result<void> run(const char* sql);
    /// The first column of the first row.
    [[nodiscard]] Result<std::int64_t> number(const char* sql);
    [[nodiscard]] Result<std::string> text(const char* sql);

    /// What a status of the library means.
    [[nodiscard]] Error error(int status) const;
    [[nodiscard]] sqlite3* handle() const noexcept { return m_handle; }

private:
    explicit Database(sqlite3* handle)
        : m_handle(handle)
    {
    }
    sqlite3* m_handle;
};

/// Undoes what was not committed when it goes out of scope.
class Transaction {
public:
    explicit Transaction(Database& database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<void> begin() { return m_database.run("BEGIN IMMEDIATE"); }
    [[nodiscard]] Result<void> commit() { return m_database.run("COMMIT"); }

private:
    Database& m_database;
};

} // namespace taonaut::store
