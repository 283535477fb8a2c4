// SPDX-License-Identifier: MIT
// Blocks, state and ways back in the node's file, and every reason for which it refuses.

#include "tests/unit/store/store_fixture.hpp"

#include <QtTest>
#include <fstream>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace taonaut;
using namespace taonaut::store;

class NodeStoreTest : public QObject {
    Q_OBJECT
private slots:
    void emptyStore();
    void keepsEverything();
    void forgets();
    void outOfOrder();
    void secondOpener();
    void secondProcess();
    void notWritable();
    void otherVersion();
    void movesAside();
    void reasonNames();
};

namespace {

void runSql(const std::filesystem::path& file, const char* sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

void NodeStoreTest::emptyStore()
{
    const Folder folder;
    auto store = NodeStore::open(folder.file());
    QVERIFY(store);
    QVERIFY(!(*store)->head()->has_value());
    QVERIFY((*store)->headState()->empty());
    QVERIFY(!(*store)->block(BlockNumber(0))->has_value());
    QVERIFY(!(*store)->numberOf(Hash256())->has_value());
    QVERIFY(!(*store)->undo(BlockNumber(0))->has_value());
}

void NodeStoreTest::keepsEverything()
{
    const Folder folder;
    fill(folder.file(), 99);
    auto store = NodeStore::open(folder.file());
    QVERIFY(store);
    QCOMPARE((*store)->head()->value().number, BlockNumber(99));
    QVERIFY(isWhole(**store));
    QVERIFY((*store)->commit(writeOf(100)));
    QVERIFY(isWhole(**store));
}

void NodeStoreTest::forgets()
{
    const Folder folder;
    fill(folder.file(), 5);
    auto store = NodeStore::open(folder.file());
    BlockWrite write = writeOf(6);
    write.forgetJustification = BlockNumber(2);
    write.forgetUndo = BlockNumber(3);
    QVERIFY((*store)->commit(write));
    QVERIFY((*store)->block(BlockNumber(2))->value().justification.empty());
    QVERIFY(!(*store)->block(BlockNumber(3))->value().justification.empty());
    QVERIFY((*store)->undo(BlockNumber(2))->has_value());
    QVERIFY(!(*store)->undo(BlockNumber(3))->has_value());
}

void NodeStoreTest::outOfOrder()
{
    const Folder folder;
    auto store = NodeStore::open(folder.file());
    QVERIFY((*store)->commit(writeOf(1)).error().is(StoreError::OutOfOrder));
    QVERIFY((*store)->commit(writeOf(0)));
    QVERIFY((*store)->commit(writeOf(0)).error().is(StoreError::OutOfOrder));
    QVERIFY((*store)->commit(writeOf(2)).error().is(StoreError::OutOfOrder));
    BlockWrite sameHash = writeOf(1);
    sameHash.block.hash = blockOf(0).hash;
    QVERIFY((*store)->commit(sameHash).error().is(StoreError::Failed));
    QVERIFY(isWhole(**store));
    QVERIFY((*store)->commit(writeOf(1)));
}

void NodeStoreTest::secondOpener()
{
    const Folder folder;
    auto first = NodeStore::open(folder.file());
    QVERIFY(first);
    const auto second = NodeStore::open(folder.file());
    QVERIFY(!second);
    QVERIFY2(second.error().is(StoreError::InUse), second.error().text().c_str());
    QVERIFY((*first)->commit(writeOf(0)));
    first->reset();
    QVERIFY(NodeStore::open(folder.file()));
}

void NodeStoreTest::secondProcess()
{
    const Folder folder;
    auto first = NodeStore::open(folder.file());
    const pid_t child = fork();
    if (child == 0) {
        const auto second = NodeStore::open(folder.file());
        _exit(!second && second.error().is(StoreError::InUse) ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QVERIFY((*first)->commit(writeOf(0)));
}

void NodeStoreTest::notWritable()
{
    const Folder folder;
    const auto missing = NodeStore::open(folder.file("no/such/folder/chain.sqlite"));
    QVERIFY(missing.error().is(StoreError::NotWritable));
    const auto directory = NodeStore::open(folder.file("."));
    QVERIFY(directory.error().is(StoreError::NotWritable));
    QVERIFY(moveAside("/proc/version", "old").error().is(StoreError::NotWritable));
}

void NodeStoreTest::otherVersion()
{
    const Folder folder;
    fill(folder.file(), 3);
    runSql(folder.file(), "PRAGMA user_version = 9");
    const auto newer = NodeStore::open(folder.file());
    QVERIFY(newer.error().is(StoreError::OtherVersion));
    QCOMPARE(newer.error().detail(), std::string("9"));

    runSql(folder.file("foreign.sqlite"), "CREATE TABLE note (text TEXT)");
    QVERIFY(NodeStore::open(folder.file("foreign.sqlite")).error().is(StoreError::Damaged));
    fill(folder.file("holed.sqlite"), 3);
    runSql(folder.file("holed.sqlite"), "DROP TABLE block");
    QVERIFY(NodeStore::open(folder.file("holed.sqlite")).error().is(StoreError::Damaged));
    fill(folder.file("odd.sqlite"), 3);
    runSql(folder.file("odd.sqlite"), "UPDATE block SET hash = x'00' WHERE number = 3");
    QVERIFY(NodeStore::open(folder.file("odd.sqlite")).error().is(StoreError::Damaged));
}

void NodeStoreTest::movesAside()
{
    const Folder folder;
    fill(folder.file(), 20);
    const auto moved = moveAside(folder.file(), "corrupt-1");
    QCOMPARE(*moved, folder.file("chain.sqlite.corrupt-1"));
    QVERIFY(!std::filesystem::exists(folder.file()));
    QVERIFY(isWhole(**NodeStore::open(*moved)));
    fill(folder.file(), 1);
    QCOMPARE(*moveAside(folder.file(), "corrupt-1"), folder.file("chain.sqlite.corrupt-1-2"));
}

void NodeStoreTest::reasonNames()
{
    QCOMPARE(Error(StoreError::Damaged).text(), std::string("store.Damaged"));
    QCOMPARE(Error(StoreError::OtherVersion).text(), std::string("store.OtherVersion"));
    QCOMPARE(Error(StoreError::Full).text(), std::string("store.Full"));
    QCOMPARE(Error(StoreError::InUse).text(), std::string("store.InUse"));
    QCOMPARE(Error(StoreError::NotWritable).text(), std::string("store.NotWritable"));
    QCOMPARE(Error(StoreError::OutOfOrder).text(), std::string("store.OutOfOrder"));
    QCOMPARE(Error(StoreError::Failed).text(), std::string("store.Failed"));
}

QTEST_GUILESS_MAIN(NodeStoreTest)
#include "node_store_test.moc"
