// SPDX-License-Identifier: MIT
#include "core/store/database.hpp"

#include <cerrno>
#include <sqlite3.h>

namespace taonaut::store {
namespace {

/// The system's number of the last failure of one of the database's files.
int lastFailure(sqlite3* handle, int whichFile)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", whichFile, &file);
    int failure = 0;
    if (file != nullptr && file->pMethods != nullptr) {
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &failure);
    }
    return failure;
}

/// Whether the system refused to let a file grow. The library itself knows only one of the system's reasons.
bool noRoom(sqlite3* handle)
{
    for (const int whichFile : { SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER }) {
        const int failure = lastFailure(handle, whichFile);
        if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG) {
            return true;
        }
    }
    return false;
}

} // namespace

Statement::Statement(Database& database, const char* sql)
    : m_database(database)
    , m_status(sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int index, ByteView bytes)
{
    if (m_status == SQLITE_OK) {
        // A null pointer would bind NULL; an empty value is not NULL.
        const void* data = bytes.empty() ? static_cast<const void*>("") : bytes.data();
        m_status = sqlite3_bind_blob64(m_statement, index, data, bytes.size(), SQLITE_STATIC);
    }
    return *this;
}

Statement& Statement::bind(int index, std::int64_t number)
{
    if (m_status == SQLITE_OK) {
        m_status = sqlite3_bind_int64(m_statement, index, number);
    }
    return *this;
}

Statement& Statement::bindNull(int index)
{
    if (m_status == SQLITE_OK) {
        m_status = sqlite3_bind_null(m_statement, index);
    }
    return *this;
}

Result<bool> Statement::step()
{
    if (m_status != SQLITE_OK) {
        return tl::unexpected(m_database.error(m_status));
    }
    const int status = sqlite3_step(m_statement);
    if (status != SQLITE_ROW && status != SQLITE_DONE) {
        return tl::unexpected(m_database.error(status));
    }
    return status == SQLITE_ROW;
}

Result<void> Statement::run()
{
    const Result<bool> row = step();
    if (!row) {
        return fail(row);
    }
    sqlite3_reset(m_statement);
    return {};
}

ByteView Statement::blob(int column) const
{
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? ByteView() : ByteView(data, static_cast<std::size_t>(size));
}

std::string Statement::text(int column) const
{
    const ByteView bytes = blob(column);
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file)
{
    sqlite3* handle = nullptr;
    const int flags
        = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int status = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (status != SQLITE_OK) {
        return tl::unexpected(database->error(status));
    }
    return database;
}

Database::~Database()
{
    sqlite3_close(m_handle);
}

Result<void> Database::takeAlone(Sync sync)
{
    // The first statement that touches the file takes its lock.
    if (Result<void> done = run("PRAGMA locking_mode = EXCLUSIVE"); !done) {
        return done;
    }
    const Result<std::string> mode = text("PRAGMA journal_mode = WAL");
    if (!mode) {
        return fail(mode);
    }
    if (*mode != "wal") {
        return fail(StoreError::Failed, "no write-ahead log here");
    }
    return run(sync == Sync::Full ? "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY"
                                  : "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY");
}

Result<void> Database::run(const char* sql)
{
    const int status = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK) {
        return tl::unexpected(error(status));
    }
    return {};
}

Result<std::int64_t> Database::number(const char* sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row) {
        return fail(row);
    }
    return *row ? statement.integer(0) : 0;
}

Result<std::string> Database::text(const char* sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row) {
        return fail(row);
    }
    return *row ? statement.text(0) : std::string();
}

Error Database::error(int status) const
{
    std::string words = m_handle == nullptr ? sqlite3_errstr(status) : sqlite3_errmsg(m_handle);
    switch (status & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // a table or column that must be there is not
    case SQLITE_SCHEMA:
    case SQLITE_FORMAT:
        return { StoreError::Damaged, std::move(words) };
    case SQLITE_FULL:
        return { StoreError::Full, std::move(words) };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { StoreError::InUse, std::move(words) };
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return { StoreError::NotWritable, std::move(words) };
    case SQLITE_IOERR:
        if (status != SQLITE_IOERR_SHORT_READ && noRoom(m_handle)) {
            return { StoreError::Full, std::move(words) };
        }
        return { status == SQLITE_IOERR_SHORT_READ ? StoreError::Damaged : StoreError::Failed,
            std::move(words) };
    default:
        return { StoreError::Failed, std::move(words) };
    }
}

Transaction::~Transaction()
{
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        (void)m_database.run("ROLLBACK"); // a failed rollback leaves nothing committed either
    }
}

} // namespace taonaut::store
