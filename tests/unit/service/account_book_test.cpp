// SPDX-License-Identifier: MIT
#include "core/crypto/ss58.hpp"
#include "core/service/account_book.hpp"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using service::AccountBook;
using service::AccountError;
using service::AccountKind;
using service::Profile;
using service::ProfileError;

class AccountBookTest : public QObject {
    Q_OBJECT
private slots:
    void remembersAccountsAndSelection();
    void developmentAccountsAreAlwaysOpen();
    void watchedAccountsCannotSign();
    void damagedFileIsKeptAside();
    void unwritableFolderIsAnError();
};

namespace {

const AccountId kSomeAccount {
    crypto::decodeSs58("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty")->account
};

Profile profileIn(const QTemporaryDir& folder)
{
    return Profile(folder.path().toStdString());
}

} // namespace

void AccountBookTest::remembersAccountsAndSelection()
{
    const QTemporaryDir folder;
    {
        AccountBook book(profileIn(folder));
        QVERIFY(book.accounts().empty());
        QVERIFY(book.addDevelopment("Alice").has_value());
        QVERIFY(book.addWatched("Cold", kSomeAccount).has_value());
        QVERIFY(book.select(book.accounts().front().id).has_value());
        QVERIFY(book.addDevelopment("Alice").error().is(AccountError::AlreadyListed));
        QVERIFY(book.addDevelopment("Mallory").error().is(AccountError::NotDevelopment));
        QVERIFY(book.select(AccountId {}).error().is(AccountError::UnknownAccount));
    }
    const AccountBook again(profileIn(folder));
    QCOMPARE(again.accounts().size(), std::size_t(2));
    const service::Account* selected = again.find(*again.selected());
    QCOMPARE(selected->name, std::string("Alice"));
    QVERIFY(selected->kind == AccountKind::Development);
    QCOMPARE(again.find(kSomeAccount)->name, std::string("Cold"));
}

void AccountBookTest::developmentAccountsAreAlwaysOpen()
{
    const QTemporaryDir folder;
    AccountBook book(profileIn(folder));
    const AccountId alice = *book.addDevelopment("Alice");
    QCOMPARE(crypto::toSs58(alice), std::string("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
    book.lock();
    QVERIFY(book.key(alice).has_value());
}

void AccountBookTest::watchedAccountsCannotSign()
{
    const QTemporaryDir folder;
    AccountBook book(profileIn(folder));
    QVERIFY(book.addWatched("Cold", kSomeAccount).has_value());
    QVERIFY(book.key(kSomeAccount).error().is(AccountError::NoKey));
    QVERIFY(book.key(AccountId {}).error().is(AccountError::UnknownAccount));
}

void AccountBookTest::damagedFileIsKeptAside()
{
    const QTemporaryDir folder;
    const Profile profile = profileIn(folder);
    QVERIFY(Profile::writeFile(profile.accounts(), "{ not json").has_value());
    const AccountBook book(profile);
    QCOMPARE(book.problems().size(), std::size_t(1));
    QVERIFY(book.problems().front().is(ProfileError::Damaged));
    QVERIFY(QFile::exists(folder.path() + "/accounts.json.damaged"));
}

void AccountBookTest::unwritableFolderIsAnError()
{
    // A file stands where the folder should be: refused for every user, root included.
    const QTemporaryDir folder;
    QFile blocker(folder.path() + "/profile");
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    AccountBook book(Profile((folder.path() + "/profile").toStdString()));
    QVERIFY(book.addDevelopment("Alice").error().is(ProfileError::NotWritable));
}

QTEST_GUILESS_MAIN(AccountBookTest)
#include "account_book_test.moc"
