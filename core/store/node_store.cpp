// SPDX-License-Identifier: MIT
#include "core/store/node_store.hpp"

#include "core/store/change_list.hpp"
#include "core/store/database.hpp"
#include "core/store/schema.hpp"

#include <limits>

namespace taonaut::store {
namespace {

Result<BlockNumber> numberFrom(std::int64_t value)
{
    if (value < 0 || value > std::numeric_limits<std::uint32_t>::max()) {
        return fail(StoreError::Damaged, "a block number out of range");
    }
    return BlockNumber(static_cast<std::uint32_t>(value));
}

Result<Hash256> hashFrom(ByteView bytes)
{
    const Result<Hash256> hash = Hash256::from(bytes);
    return hash ? hash : fail(StoreError::Damaged, "a block hash of another length");
}

Result<std::optional<HeadRecord>> readHead(Database& database)
{
    Statement newest(database, "SELECT hash, number FROM block ORDER BY number DESC LIMIT 1");
    const Result<bool> row = newest.step();
    if (!row) {
        return fail(row);
    }
    if (!*row) {
        return std::optional<HeadRecord>();
    }
    const Result<Hash256> hash = hashFrom(newest.blob(0));
    const Result<BlockNumber> number = numberFrom(newest.integer(1));
    const Result<std::int64_t> round = database.number("SELECT value FROM meta WHERE name = 'finalityRound'");
    if (!hash || !number || !round) {
        return !hash ? fail(hash) : !number ? fail(number) : fail(round);
    }
    return std::optional(HeadRecord { *hash, *number, static_cast<std::uint64_t>(*round) });
}

} // namespace

Result<std::unique_ptr<NodeStore>> NodeStore::open(const std::filesystem::path& file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file);
    if (!database) {
        return fail(database);
    }
    const Result<void> prepared = prepare(**database, file);
    if (!prepared) {
        return fail(prepared);
    }
    Result<std::optional<HeadRecord>> head = readHead(**database);
    if (!head) {
        return fail(head);
    }
    std::unique_ptr<NodeStore> store(new NodeStore(std::move(*database)));
    store->m_head = *head;
    return store;
}

NodeStore::NodeStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

NodeStore::~NodeStore()
{
    markClosed(*m_database);
}

Result<std::optional<HeadRecord>> NodeStore::head()
{
    return m_head;
}

Result<std::vector<StateEntry>> NodeStore::headState()
{
    Statement all(*m_database, "SELECT key, value FROM state ORDER BY key");
    std::vector<StateEntry> entries;
    while (true) {
        const Result<bool> row = all.step();
        if (!row) {
            return fail(row);
        }
        if (!*row) {
            return entries;
        }
        entries.push_back({ toBytes(all.blob(0)), toBytes(all.blob(1)) });
    }
}

Result<std::optional<BlockRecord>> NodeStore::block(BlockNumber number)
{
    Statement found(*m_database, "SELECT hash, header, body, justification FROM block WHERE number = ?");
    const Result<bool> row = found.bind(1, std::int64_t { number.value() }).step();
    if (!row) {
        return fail(row);
    }
    if (!*row) {
        return std::optional<BlockRecord>();
    }
    const Result<Hash256> hash = hashFrom(found.blob(0));
    if (!hash) {
        return fail(hash);
    }
    return std::optional(BlockRecord {
        *hash, number, toBytes(found.blob(1)), toBytes(found.blob(2)), toBytes(found.blob(3)) });
}

Result<std::optional<BlockNumber>> NodeStore::numberOf(const Hash256& hash)
{
    Statement found(*m_database, "SELECT number FROM block WHERE hash = ?");
    const Result<bool> row = found.bind(1, hash.view()).step();
    if (!row) {
        return fail(row);
    }
    if (!*row) {
        return std::optional<BlockNumber>();
    }
    const Result<BlockNumber> number = numberFrom(found.integer(0));
    return number ? Result<std::optional<BlockNumber>>(*number) : fail(number);
}

Result<std::optional<std::vector<StateChange>>> NodeStore::undo(BlockNumber number)
{
    Statement found(*m_database, "SELECT changes FROM undo WHERE number = ?");
    const Result<bool> row = found.bind(1, std::int64_t { number.value() }).step();
    if (!row) {
        return fail(row);
    }
    if (!*row) {
        return std::optional<std::vector<StateChange>>();
    }
    Result<std::vector<StateChange>> changes = decodeChanges(found.blob(0));
    return changes ? Result<std::optional<std::vector<StateChange>>>(std::move(*changes)) : fail(changes);
}

Result<void> NodeStore::writeBlock(const BlockRecord& block)
{
    Statement insert(*m_database, "INSERT INTO block VALUES (?, ?, ?, ?, ?)");
    return insert.bind(1, std::int64_t { block.number.value() })
        .bind(2, block.hash.view())
        .bind(3, block.header)
        .bind(4, block.body)
        .bind(5, block.justification)
        .run();
}

Result<void> NodeStore::writeState(const std::vector<StateChange>& changes)
{
    Statement put(*m_database, "INSERT OR REPLACE INTO state VALUES (?, ?)");
    Statement drop(*m_database, "DELETE FROM state WHERE key = ?");
    for (const StateChange& change : changes) {
        const Result<void> done = change.value ? put.bind(1, change.key).bind(2, *change.value).run()
                                               : drop.bind(1, change.key).run();
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> NodeStore::writeUndo(BlockNumber number, const std::vector<StateChange>& undo)
{
    const Bytes changes = encodeChanges(undo);
    Statement insert(*m_database, "INSERT INTO undo VALUES (?, ?)");
    return insert.bind(1, std::int64_t { number.value() }).bind(2, changes).run();
}

Result<void> NodeStore::forget(const BlockWrite& write)
{
    if (write.forgetJustification) {
        Statement empty(*m_database, "UPDATE block SET justification = x'' WHERE number = ?");
        const Result<void> done = empty.bind(1, std::int64_t { write.forgetJustification->value() }).run();
        if (!done) {
            return done;
        }
    }
    if (write.forgetUndo) {
        Statement drop(*m_database, "DELETE FROM undo WHERE number = ?");
        return drop.bind(1, std::int64_t { write.forgetUndo->value() }).run();
    }
    return {};
}

Result<void> NodeStore::commit(const BlockWrite& write)
{
    const BlockNumber expected = m_head ? m_head->number.next() : BlockNumber(0);
    if (write.block.number != expected) {
        return fail(StoreError::OutOfOrder, std::to_string(write.block.number.value()));
    }
    Transaction transaction(*m_database);
    Statement round(*m_database, "UPDATE meta SET value = ? WHERE name = 'finalityRound'");
    round.bind(1, static_cast<std::int64_t>(write.finalityRound));

    Result<void> done = transaction.begin();
    done = done ? writeBlock(write.block) : done;
    done = done ? writeState(write.changes) : done;
    done = done ? writeUndo(write.block.number, write.undo) : done;
    done = done ? forget(write) : done;
    done = done ? round.run() : done;
    done = done ? transaction.commit() : done;
    if (done) {
        m_head = HeadRecord { write.block.hash, write.block.number, write.finalityRound };
    }
    return done;
}

Result<std::filesystem::path> moveAside(const std::filesystem::path& file, const std::string& suffix)
{
    std::error_code problem;
    std::filesystem::path target = file.string() + "." + suffix;
    for (int i = 2; std::filesystem::exists(target, problem); ++i) {
        target = file.string() + "." + suffix + "-" + std::to_string(i);
    }
    // The log may hold commits that the file lacks, so it moves along, and first: were only the file moved, a
    // new one would take over the old log.
    for (const char* ending : { "-wal", "-shm", "-journal", "" }) {
        const std::filesystem::path source = file.string() + ending;
        if (!std::filesystem::exists(source, problem)) {
            continue;
        }
        std::filesystem::rename(source, target.string() + ending, problem);
        if (problem) {
            return fail(StoreError::NotWritable, source.string() + ": " + problem.message());
        }
    }
    return target;
}

} // namespace taonaut::store
