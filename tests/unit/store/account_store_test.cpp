// SPDX-License-Identifier: MIT
#include "core/store/account_store.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <sqlite3.h>

using namespace taonaut;
using namespace taonaut::store;

class AccountStoreTest : public QObject {
    Q_OBJECT
private slots:
    void keepsOrderAndSelection();
    void keepsContacts();
    void textsAreBytes();
    void oneAtATime();
    void unusableContents_data();
    void unusableContents();
    void unwritable();
};

namespace {

AccountId account(std::uint8_t number)
{
    AccountId id;
    id.bytes.fill(static_cast<std::byte>(number));
    return id;
}

std::filesystem::path fileIn(const QTemporaryDir& folder)
{
    return folder.filePath("accounts.db").toStdString();
}

/// Changes the file as another program would.
bool change(const std::filesystem::path& file, const char* sql)
{
    sqlite3* handle = nullptr;
    const bool done = sqlite3_open(file.c_str(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

} // namespace

void AccountStoreTest::keepsOrderAndSelection()
{
    const QTemporaryDir folder;
    {
        const auto store = *AccountStore::open(fileIn(folder));
        QVERIFY(store->read()->accounts.empty());
        for (const auto number : { std::uint8_t { 9 }, std::uint8_t { 3 }, std::uint8_t { 7 } }) {
            QVERIFY(store->put({ account(number), 1, "name", "", "" }, Selection::Moved).has_value());
        }
        QVERIFY(store->put({ account(9), 2, "renamed", "label", "note" }).has_value());
        QVERIFY(store->read()->selected == account(7)); // moved only when asked
        QVERIFY(store->remove(account(3), account(9)).has_value());
    }
    const auto store = *AccountStore::open(fileIn(folder));
    const AccountContents contents = *store->read();
    const std::vector<AccountRecord> expected { { account(9), 2, "renamed", "label", "note" },
        { account(7), 1, "name", "", "" } };
    QVERIFY(contents.accounts == expected);
    QVERIFY(contents.selected == account(9));
    QVERIFY(store->select(std::nullopt).has_value());
    QVERIFY(!store->read()->selected);
}

void AccountStoreTest::keepsContacts()
{
    const QTemporaryDir folder;
    {
        const auto store = *AccountStore::open(fileIn(folder));
        QVERIFY(store->put(ContactRecord { account(2), "B", "note", 2 }).has_value());
        QVERIFY(store->put(ContactRecord { account(1), "A", "", 0 }).has_value());
        QVERIFY(store->put(ContactRecord { account(2), "Bea", "", 1 }).has_value());
        QVERIFY(store->put(ContactRecord { account(3), "C", "", 1 }).has_value());
        QVERIFY(store->removeContact(account(3)).has_value());
    }
    const std::vector<ContactRecord> expected { { account(1), "A", "", 0 }, { account(2), "Bea", "", 1 } };
    QVERIFY((*AccountStore::open(fileIn(folder)))->read()->contacts == expected);
}

void AccountStoreTest::textsAreBytes()
{
    const QTemporaryDir folder;
    const std::string odd("'; DROP TABLE account; -- \xF0\x9F\x92\xB0 \x01");
    {
        const auto store = *AccountStore::open(fileIn(folder));
        QVERIFY(store->put({ account(1), 0, odd, odd, odd }).has_value());
    }
    const AccountRecord kept = (*AccountStore::open(fileIn(folder)))->read()->accounts.front();
    QVERIFY(kept.name == odd && kept.label == odd && kept.note == odd);
}

void AccountStoreTest::oneAtATime()
{
    const QTemporaryDir folder;
    auto first = *AccountStore::open(fileIn(folder));
    QVERIFY(AccountStore::open(fileIn(folder)).error().is(StoreError::InUse));
    first.reset();
    QVERIFY(AccountStore::open(fileIn(folder)).has_value());
}

void AccountStoreTest::unusableContents_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* sql, StoreError reason) {
        QTest::newRow(name) << QByteArray(sql) << static_cast<int>(reason);
    };
    row("of another program", "PRAGMA application_id = 7", StoreError::Damaged);
    row("newer", "PRAGMA user_version = 2", StoreError::OtherVersion);
    row("no version", "PRAGMA user_version = 0", StoreError::Damaged);
    row("table missing", "DROP TABLE contact", StoreError::Damaged);
    row("short account", "INSERT INTO account VALUES (1, x'01', 0, '', '', '')", StoreError::Damaged);
    row("kind out of range", "INSERT INTO account VALUES (1, zeroblob(32), 256, '', '', '')",
        StoreError::Damaged);
    row("trust out of range", "INSERT INTO contact VALUES (zeroblob(32), '', '', -1)", StoreError::Damaged);
    row("short selection", "INSERT INTO selected VALUES (1, x'')", StoreError::Damaged);
}

void AccountStoreTest::unusableContents()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, reason);
    const QTemporaryDir folder;
    QVERIFY(AccountStore::open(fileIn(folder)).has_value());
    QVERIFY(change(fileIn(folder), sql.constData()));
    const auto store = AccountStore::open(fileIn(folder));
    const auto contents = store ? (*store)->read() : Result<AccountContents>(fail(store));
    QVERIFY(!contents.has_value());
    QVERIFY2(contents.error().is(static_cast<StoreError>(reason)), contents.error().text().c_str());
}

void AccountStoreTest::unwritable()
{
    const QTemporaryDir folder;
    QVERIFY(AccountStore::open(folder.path().toStdString()).error().is(StoreError::NotWritable));
    QVERIFY(AccountStore::open(fileIn(folder) / "below a file").error().is(StoreError::NotWritable));
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "account_store_test.moc"
