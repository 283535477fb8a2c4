// SPDX-License-Identifier: MIT
#include "core/crypto/ss58.hpp"
#include "core/service/account_book.hpp"
#include "core/service/key_ring.hpp"
#include "core/service/profile.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <random>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace taonaut;
using service::AccountBook;
using service::AccountError;
using service::AccountKind;
using service::AccountList;
using service::Contact;
using service::ProfileError;
using service::Trust;

class AccountBookTest : public QObject {
    Q_OBJECT
private slots:
    void remembersAccountsAndSelection();
    void watchedAccountBecomesAWallet();
    void labelsAndNotes();
    void contacts();
    void removes();
    void keysStayAway();
    void damagedFileIsKeptAside_data();
    void damagedFileIsKeptAside();
    void newerFileIsLeftAlone();
    void unwritableFolderIsAnError();
    void secondInstanceIsRefused();
    void fullDisk();
    void killedAtRandomMoments();
};

namespace {

const AccountId kSomeAccount {
    crypto::decodeSs58("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty")->account
};

AccountId account(std::uint32_t number)
{
    AccountId id;
    for (std::size_t i = 0; i < 4; ++i) {
        id.bytes[i] = static_cast<std::byte>(number >> (8 * i));
    }
    id.bytes[31] = std::byte { 1 };
    return id;
}

std::filesystem::path fileIn(const QTemporaryDir& folder)
{
    return folder.filePath("accounts.db").toStdString();
}

/// What a book that opens the file now says.
AccountList listIn(const QTemporaryDir& folder)
{
    return AccountBook(fileIn(folder)).list();
}

} // namespace

void AccountBookTest::remembersAccountsAndSelection()
{
    const QTemporaryDir folder;
    {
        AccountBook book(fileIn(folder));
        QVERIFY(book.list().accounts.empty());
        QVERIFY(book.list().problems.empty());
        const AccountId alice = *book.addDevelopment("Alice");
        QCOMPARE(crypto::toSs58(alice), std::string("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
        QVERIFY(book.addWatched(kSomeAccount, "Cold").has_value());
        QVERIFY(book.addWallet(account(1), "savings").has_value());
        QVERIFY(book.list().selected == account(1));
        QVERIFY(book.select(alice).has_value());
        QVERIFY(book.addDevelopment("Alice").error().is(AccountError::AlreadyListed));
        QVERIFY(book.addDevelopment("Mallory").error().is(AccountError::NotDevelopment));
        QVERIFY(book.addWatched(kSomeAccount, "Again").error().is(AccountError::AlreadyListed));
        QVERIFY(book.addWatched(account(2), std::string(65, 'x')).error().is(AccountError::BadName));
        QVERIFY(book.addWallet(alice, "alice").error().is(AccountError::AlreadyListed));
        QVERIFY(book.select(AccountId {}).error().is(AccountError::UnknownAccount));
    }
    const AccountList again = listIn(folder);
    QCOMPARE(again.accounts.size(), std::size_t(3));
    QCOMPARE(again.accounts.front().name, std::string("Alice")); // in the order in which they came
    QVERIFY(again.find(*again.selected)->kind == AccountKind::Development);
    QCOMPARE(again.find(kSomeAccount)->name, std::string("Cold"));
    QVERIFY(again.find(kSomeAccount)->kind == AccountKind::WatchOnly);
    QVERIFY(again.find(account(1))->kind == AccountKind::Wallet);
}

void AccountBookTest::watchedAccountBecomesAWallet()
{
    const QTemporaryDir folder;
    {
        AccountBook book(fileIn(folder));
        QVERIFY(book.addWatched(kSomeAccount, "Cold").has_value());
        QVERIFY(book.setNote(kSomeAccount, "in the bank").has_value());
        QVERIFY(book.addWatched(account(1), "Other").has_value());
        QVERIFY(book.addWallet(kSomeAccount, "cold-2026").has_value());
        QVERIFY(book.list().selected == kSomeAccount);
    }
    const AccountList again = listIn(folder);
    QVERIFY(again.accounts.front().id == kSomeAccount); // keeps its place
    const service::Account& wallet = *again.find(kSomeAccount);
    QVERIFY(wallet.kind == AccountKind::Wallet);
    QCOMPARE(wallet.name, std::string("cold-2026"));
    QCOMPARE(wallet.label, std::string("Cold"));
    QCOMPARE(wallet.shownName(), std::string("Cold"));
    QCOMPARE(wallet.note, std::string("in the bank"));
}

void AccountBookTest::labelsAndNotes()
{
    const QTemporaryDir folder;
    const std::string label = "Sparbüchse 存錢罐";
    {
        AccountBook book(fileIn(folder));
        QVERIFY(book.addWallet(account(1), "savings").has_value());
        QVERIFY(book.addWallet(account(2), "other").has_value());
        QVERIFY(book.setLabel(account(1), label).has_value());
        QVERIFY(book.list().selected == account(2)); // a label selects nothing
        QVERIFY(book.setNote(account(1), "line one\nline two").has_value());
        QVERIFY(book.setLabel(account(1), std::string(65, 'x')).error().is(AccountError::BadName));
        QVERIFY(book.setLabel(account(1), "tab\there").error().is(AccountError::BadName));
        QVERIFY(book.setNote(account(1), std::string(4097, 'x')).error().is(AccountError::TooLong));
        QVERIFY(book.setLabel(account(3), "x").error().is(AccountError::UnknownAccount));
        QVERIFY(book.setNote(account(3), "x").error().is(AccountError::UnknownAccount));
    }
    const AccountList again = listIn(folder);
    QCOMPARE(again.find(account(1))->label, label);
    QCOMPARE(again.find(account(1))->note, std::string("line one\nline two"));
    QVERIFY(AccountBook(fileIn(folder)).setLabel(account(1), "").has_value());
    QCOMPARE(listIn(folder).find(account(1))->shownName(), std::string("savings"));
}

void AccountBookTest::contacts()
{
    const QTemporaryDir folder;
    {
        AccountBook book(fileIn(folder));
        QVERIFY(book.saveContact({ account(1), "Zoe", "", Trust::Blocked }).has_value());
        QVERIFY(book.saveContact({ account(2), "Ann", "met in Lisbon", Trust::Unmarked }).has_value());
        QVERIFY(book.saveContact({ account(2), "Anna", "met in Porto", Trust::Trusted }).has_value());
        QVERIFY(book.saveContact({ account(3), "Bea", "", Trust::Unmarked }).has_value());
        QVERIFY(book.removeContact(account(3)).has_value());
        QVERIFY(book.removeContact(account(3)).error().is(AccountError::UnknownAccount));
        QVERIFY(book.saveContact({ account(4), "", "", Trust::Unmarked }).error().is(AccountError::BadName));
        QVERIFY(book.saveContact({ account(4), "x", std::string(4097, 'x'), Trust::Unmarked })
                    .error()
                    .is(AccountError::TooLong));
    }
    const std::vector<Contact> expected { { account(2), "Anna", "met in Porto", Trust::Trusted },
        { account(1), "Zoe", "", Trust::Blocked } };
    QVERIFY(listIn(folder).contacts == expected);
}

void AccountBookTest::removes()
{
    const QTemporaryDir folder;
    {
        AccountBook book(fileIn(folder));
        for (std::uint32_t i = 0; i < 3; ++i) {
            QVERIFY(book.addWallet(account(i), "wallet-" + std::to_string(i)).has_value());
        }
        QVERIFY(book.remove(account(2)).has_value());
        QVERIFY(book.list().selected == account(0)); // the first of the others
        QVERIFY(book.remove(account(2)).error().is(AccountError::UnknownAccount));
    }
    const AccountList again = listIn(folder);
    QCOMPARE(again.accounts.size(), std::size_t(2));
    QVERIFY(again.selected == account(0));
    AccountBook book(fileIn(folder));
    QVERIFY(book.remove(account(1)).has_value());
    QVERIFY(book.remove(account(0)).has_value());
    QVERIFY(!book.list().selected);
}

void AccountBookTest::keysStayAway()
{
    const QTemporaryDir folder;
    AccountBook book(fileIn(folder));
    QVERIFY(book.addDevelopment("Alice").has_value());
    QVERIFY(book.addWallet(account(1), "savings").has_value());
    QFile file(folder.filePath("accounts.db"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The mini secret of //Alice.
    const QByteArray secret
        = QByteArray::fromHex("e5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a");
    for (const QFileInfo& entry : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile content(entry.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains(secret), qPrintable(entry.fileName()));
    }
}

void AccountBookTest::damagedFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("not a database at all, though long enough to be one").repeated(40);
    QTest::newRow("short") << QByteArray("SQLite");
    QTest::newRow("of something else") << QByteArray(); // made below
    QTest::newRow("garbled") << QByteArray("\x00", 1); // made below
}

void AccountBookTest::damagedFileIsKeptAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath("accounts.db");
    if (content.size() <= 1) {
        AccountBook book(fileIn(folder));
        QVERIFY(book.addWatched(kSomeAccount, "Cold").has_value());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (content.isEmpty()) {
        QVERIFY(file.seek(68)); // the application's number
        file.write("XXXX");
    } else if (content.size() == 1) {
        QVERIFY(file.size() > 4096);
        QVERIFY(file.seek(4096)); // the second page
        file.write(QByteArray(4096, '\x5a'));
    } else {
        file.write(content);
    }
    file.close();
    AccountBook book(fileIn(folder));
    QVERIFY(!book.list().problems.empty());
    QVERIFY(book.list().problems.front().is(ProfileError::Damaged));
    QVERIFY(book.list().accounts.empty());
    QVERIFY(QFile::exists(path + ".damaged"));
    QVERIFY(book.addWatched(kSomeAccount, "Cold").has_value());
    QCOMPARE(book.list().accounts.size(), std::size_t(1));
}

void AccountBookTest::newerFileIsLeftAlone()
{
    const QTemporaryDir folder;
    {
        AccountBook book(fileIn(folder));
        QVERIFY(book.addWatched(kSomeAccount, "Cold").has_value());
    }
    const QString path = folder.filePath("accounts.db");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // the version
    file.write(QByteArray("\x00\x00\x00\x09", 4));
    file.close();
    AccountBook book(fileIn(folder));
    QVERIFY(book.list().problems.front().is(ProfileError::OtherVersion));
    QVERIFY(book.addWatched(account(1), "x").error().is(ProfileError::OtherVersion));
    QVERIFY(!QFile::exists(path + ".damaged"));
}

void AccountBookTest::unwritableFolderIsAnError()
{
    // A file stands where the folder should be: refused for every user, root included.
    const QTemporaryDir folder;
    QFile blocker(folder.filePath("profile"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    AccountBook book(folder.filePath("profile/accounts.db").toStdString());
    QVERIFY(book.list().problems.front().is(ProfileError::NotWritable));
    QVERIFY(book.addDevelopment("Alice").error().is(ProfileError::NotWritable));
    QVERIFY(book.list().accounts.empty());
    blocker.remove();
    QVERIFY(book.addDevelopment("Alice").has_value()); // tried anew with each change
}

void AccountBookTest::secondInstanceIsRefused()
{
    const QTemporaryDir folder;
    std::optional<AccountBook> first(std::in_place, fileIn(folder));
    QVERIFY(first->addWatched(kSomeAccount, "Cold").has_value());
    AccountBook second(fileIn(folder));
    QVERIFY(second.list().problems.front().is(ProfileError::InUse));
    QVERIFY(second.addWatched(account(1), "Other").error().is(ProfileError::InUse));
    QVERIFY(!QFile::exists(folder.filePath("accounts.db.damaged")));
    first.reset();
    QVERIFY(second.addWatched(account(1), "Other").has_value());
    QCOMPARE(second.list().accounts.size(), std::size_t(2)); // nothing of the first is lost
}

void AccountBookTest::fullDisk()
{
    const QTemporaryDir folder;
    // A limit on the size of files is a disk without room; writes beyond it must not end the child.
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        AccountBook book(fileIn(folder));
        const bool before = book.addWatched(kSomeAccount, "Cold").has_value();
        const rlimit small { 40'000, 40'000 };
        setrlimit(RLIMIT_FSIZE, &small);
        std::uint32_t written = 0;
        Result<void> last;
        while (last && written < 10'000) {
            last = book.addWatched(account(++written), std::string(60, 'x'));
        }
        const bool refused = !last && last.error().is(ProfileError::NoSpace);
        const bool honest = book.list().accounts.size() == written; // those before the refused one
        _exit(before && refused && honest ? static_cast<int>(1 + written % 200) : 0);
    }
    int status = 0;
    QVERIFY(waitpid(child, &status, 0) == child && WIFEXITED(status));
    QVERIFY2(WEXITSTATUS(status) > 1, "the full disk was not noticed, or a change was pretended");
    const AccountList again = listIn(folder);
    QVERIFY(again.problems.empty());
    QVERIFY(again.find(kSomeAccount) != nullptr);
    QCOMPARE(static_cast<int>(1 + again.accounts.size() % 200), WEXITSTATUS(status));
}

void AccountBookTest::killedAtRandomMoments()
{
    const QTemporaryDir folder;
    std::mt19937 random(20261125);
    std::set<std::uint32_t> confirmed; // whose label was written
    for (int round = 0; round < 30; ++round) {
        int ends[2];
        QVERIFY(pipe(ends) == 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            AccountBook book(fileIn(folder));
            for (auto number = static_cast<std::uint32_t>(book.list().accounts.size());; ++number) {
                const bool added = book.addWatched(account(number), "wallet").has_value()
                    && book.setLabel(account(number), "label").has_value();
                if (!added || write(ends[1], &number, sizeof(number)) != sizeof(number)) {
                    _exit(1);
                }
            }
        }
        close(ends[1]);
        std::uint32_t number = 0;
        for (auto wanted = 1 + random() % 3; wanted > 0; --wanted) {
            QVERIFY(read(ends[0], &number, sizeof(number)) == sizeof(number));
            confirmed.insert(number);
        }
        usleep(static_cast<useconds_t>(random() % 5'000)); // into the middle of something
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(ends[0], &number, sizeof(number)) == sizeof(number)) {
            confirmed.insert(number);
        }
        close(ends[0]);
        const AccountList list = listIn(folder);
        QVERIFY2(list.problems.empty(), list.problems.empty() ? "" : list.problems.front().text().c_str());
        for (const std::uint32_t known : confirmed) {
            QVERIFY2(list.find(account(known)) != nullptr, "a confirmed account was lost");
            QCOMPARE(list.find(account(known))->label, std::string("label"));
        }
    }
}

QTEST_GUILESS_MAIN(AccountBookTest)
#include "account_book_test.moc"
