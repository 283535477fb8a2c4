// SPDX-License-Identifier: MIT
// The real session without a chain: wallets, hotkeys, contacts, locks. Files are in a temporary folder; key
// derivation is cheap.

#include "core/crypto/phrase.hpp"
#include "core/crypto/ss58.hpp"
#include "core/service/live_session.hpp"
#include "core/wallet/key_disk.hpp"
#include "core/wallet/message.hpp"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;
using wallet::KeyError;
using wallet::KeyForm;

class LiveSessionTest : public QObject {
    Q_OBJECT
private slots:
    void createsLocksAndUnlocks();
    void wrongPasswordsWait();
    void nothingIsWrittenOnFailure();
    void foundWalletsAreOpenedWithoutAPassword();
    void watchedAddressGetsItsKey();
    void watchOnlyWalletGetsItsKey();
    void lostPassword();
    void inspectsWithoutKeeping();
    void publishedKeysAreRefused();
    void hotkeys();
    void messages();
    void exportsAndImportsPolkadotJs();
    void changesTheForm();
    void contactsAndLabels();
    void closing();
    void lockWipesAndCancels();
    void vanishedWallet();
    void unreadableFolder();
    void twoInstances();
    void remembersAcrossStarts();
};

namespace {

constexpr std::string_view kPassword = "correct horse";
constexpr std::string_view kPhrase
    = "crane shoe alpha alley dolphin response property harbor hill endless tiny slam";
constexpr std::string_view kOtherPhrase
    = "radar palace travel mix buzz sausage blouse tower rack accident spawn actress";

crypto::Secret secret(std::string_view text)
{
    return crypto::Secret::copyOf(bytesOf(text));
}

KeySource pasted(std::string_view text)
{
    KeySource source;
    source.text = secret(text);
    return source;
}

/// A session on temporary folders, its answers awaited.
class Bench {
public:
    Bench()
        : m_profile(folder.filePath("profile").toStdString())
    {
        start();
    }

    void start()
    {
        session.reset();
        LiveSessionOptions options;
        options.wallets = wallets();
        options.hardenedCost = crypto::PasswordCost { 1, std::size_t { 8 } << 10 };
        options.awakeMs = [this] { return nowMs; };
        session = std::make_unique<LiveSession>(m_profile, m_tasks, std::move(options));
    }

    [[nodiscard]] std::filesystem::path wallets() const { return folder.filePath("wallets").toStdString(); }
    [[nodiscard]] QString fileOf(const QString& wallet, const QString& name) const
    {
        return folder.filePath("wallets/" + wallet + "/" + name);
    }

    /// Awaits the end of a request. Empty when it finished.
    std::optional<Error> ended(RequestId request)
    {
        std::optional<std::optional<Error>> answer;
        const QObject context;
        const auto note = [&](RequestId id, std::optional<Error> error) {
            if (id == request) {
                answer = std::move(error);
            }
        };
        QObject::connect(
            session.get(), &Session::finished, &context, [&](RequestId id) { note(id, std::nullopt); });
        QObject::connect(
            session.get(), &Session::keyInspected, &context, [&](RequestId id, const KeyPreview& shown) {
                preview = shown;
                note(id, std::nullopt);
            });
        QObject::connect(
            session.get(), &Session::messageSigned, &context, [&](RequestId id, const SignedMessage& made) {
                message = made;
                note(id, std::nullopt);
            });
        QObject::connect(session.get(), &Session::failed, &context,
            [&](RequestId id, const Error& error) { note(id, error); });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
        return came ? *answer : std::optional<Error>(AccountError::UnknownAccount); // no test expects it so
    }

    /// A wallet of this name with a fresh key, hardened at a low cost. Answers its account.
    AccountId create(const std::string& name, std::string_view phrase = kPhrase)
    {
        NewWallet wallet { name, secret(phrase), secret(kPassword), KeyForm::Hardened };
        const auto problem = ended(session->createWallet(std::move(wallet)));
        if (problem) {
            qWarning("%s", problem->text().c_str());
            return {};
        }
        return *session->snapshot()->selected;
    }

    const AccountView* view(const AccountId& account)
    {
        m_held = session->snapshot();
        for (const AccountView& candidate : m_held->accounts) {
            if (candidate.id == account) {
                return &candidate;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder;
    std::int64_t nowMs = 1'000'000;
    KeyPreview preview;
    SignedMessage message;

private:
    Profile m_profile;
    TaskRunner m_tasks;
    std::shared_ptr<const Snapshot> m_held;

public:
    std::unique_ptr<LiveSession> session; // ends before what it uses
};

} // namespace

void LiveSessionTest::createsLocksAndUnlocks()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(bench.view(account) != nullptr);
    QVERIFY(bench.view(account)->unlocked);
    QVERIFY(bench.view(account)->form == KeyForm::Hardened);
    QCOMPARE(bench.view(account)->name, std::string("savings"));
    QVERIFY(QFile::exists(bench.fileOf("savings", "coldkey")));
    QVERIFY(QFile::exists(bench.fileOf("savings", "coldkeypub.txt")));
    QSignalSpy locked(bench.session.get(), &Session::locked);
    bench.session->lock();
    QCOMPARE(locked.count(), 1);
    QVERIFY(!bench.view(account)->unlocked);
    QVERIFY(!bench.ended(bench.session->unlock(account, secret(kPassword))));
    QVERIFY(bench.view(account)->unlocked);
    QVERIFY(!bench.ended(bench.session->unlock(account, {}))); // open already
    QVERIFY(bench.ended(bench.session->unlock(AccountId {}, {}))->is(AccountError::UnknownAccount));
}

void LiveSessionTest::wrongPasswordsWait()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    bench.session->lock();
    QVERIFY(bench.ended(bench.session->unlock(account, secret("wrong")))->is(KeyError::WrongPassword));
    auto refused = bench.ended(bench.session->unlock(account, secret(kPassword)));
    QVERIFY(refused->is(AccountError::TooManyTries)); // also the right one
    QCOMPARE(refused->detail(), std::string("1"));
    bench.nowMs += 1'000;
    QVERIFY(bench.ended(bench.session->unlock(account, secret("wrong again")))->is(KeyError::WrongPassword));
    bench.nowMs += 1'999;
    // Every verb that tries the password waits.
    QVERIFY(bench.ended(bench.session->reencrypt(account, secret(kPassword), KeyForm::Hardened))
                ->is(AccountError::TooManyTries));
    const std::string file = bench.folder.filePath("x.json").toStdString();
    QVERIFY(bench.ended(bench.session->exportPolkadotJs(account, secret(kPassword), secret("file"), file))
                ->is(AccountError::TooManyTries));
    bench.nowMs += 1;
    QVERIFY(!bench.ended(bench.session->unlock(account, secret(kPassword))));
    bench.session->lock();
    QVERIFY(!bench.ended(bench.session->unlock(account, secret(kPassword)))); // forgotten
}

void LiveSessionTest::nothingIsWrittenOnFailure()
{
    Bench bench;
    const auto tried
        = [&](NewWallet wallet) { return bench.ended(bench.session->createWallet(std::move(wallet))); };
    QVERIFY(tried({ "a", secret("no words of a list"), secret(kPassword), KeyForm::Hardened })
                ->is(KeyError::BadPhrase));
    QVERIFY(tried({ "../a", secret(kPhrase), secret(kPassword), KeyForm::Hardened })->is(KeyError::BadName));
    QVERIFY(tried({ "a", secret(kPhrase), {}, KeyForm::Hardened })->is(KeyError::EmptyPassword));
    QVERIFY(
        tried({ "a", secret(kPhrase), secret(" blanks "), KeyForm::Hardened })->is(KeyError::BadPassword));
    QVERIFY(bench.session->snapshot()->accounts.empty());
    QVERIFY(QDir(bench.folder.filePath("wallets"))
                .entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)
                .isEmpty());
    const AccountId account = bench.create("a");
    const auto again = tried({ "b", secret(kPhrase), secret(kPassword), KeyForm::Hardened });
    QVERIFY(again->is(KeyError::AccountKnown));
    QVERIFY(bench.view(account)->unlocked);
    QVERIFY(!QFile::exists(bench.fileOf("b", "coldkey")));
}

void LiveSessionTest::foundWalletsAreOpenedWithoutAPassword()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(!bench.ended(bench.session->closeAccount(account)));
    QVERIFY(bench.session->snapshot()->accounts.empty());
    QVERIFY(!bench.session->snapshot()->selected);
    const auto found = bench.session->snapshot()->found;
    QCOMPARE(found.size(), std::size_t { 1 });
    QCOMPARE(found.front().name, std::string("savings"));
    QVERIFY(found.front().coldkey == account);
    QVERIFY(!found.front().listed);
    QVERIFY(found.front().form == KeyForm::Hardened);
    QVERIFY(bench.ended(bench.session->openWallets({ "savings", "gone" }))->is(KeyError::NotFound));
    QVERIFY(bench.view(account) != nullptr); // what was there was opened
    QVERIFY(!bench.view(account)->unlocked);
    QVERIFY(bench.session->snapshot()->found.front().listed);
    QVERIFY(bench.session->snapshot()->selected == account);
}

void LiveSessionTest::watchedAddressGetsItsKey()
{
    Bench bench;
    QVERIFY(!bench.ended(bench.session->inspectKey(pasted(kPhrase))));
    const AccountId account = bench.preview.account;
    QVERIFY(!bench.ended(bench.session->watchAddress("Cold", account)));
    QVERIFY(!bench.ended(bench.session->setNote(account, "in the bank")));
    QVERIFY(bench.view(account)->kind == AccountKind::WatchOnly);
    QVERIFY(bench.ended(bench.session->unlock(account, secret(kPassword)))->is(AccountError::NoKey));
    QVERIFY(bench.ended(bench.session->watchAddress("Again", account))->is(AccountError::AlreadyListed));
    ImportTarget target { "cold-2026", secret(kPassword), KeyForm::Hardened };
    QVERIFY(!bench.ended(bench.session->importKey(pasted(kPhrase), std::move(target))));
    const AccountView* view = bench.view(account);
    QVERIFY(view->kind == AccountKind::Wallet && view->unlocked);
    QCOMPARE(view->name, std::string("Cold"));
    QCOMPARE(view->label, std::string("Cold"));
    QCOMPARE(view->note, std::string("in the bank"));
    QVERIFY(view->path.ends_with("/cold-2026"));
    QCOMPARE(bench.session->snapshot()->accounts.size(), std::size_t { 1 });
}

void LiveSessionTest::watchOnlyWalletGetsItsKey()
{
    Bench bench;
    QVERIFY(!bench.ended(bench.session->inspectKey(pasted(kPhrase))));
    const AccountId account = bench.preview.account;
    QVERIFY(wallet::WalletFolder(bench.wallets()).createWatchOnly("cold", account).has_value());
    QVERIFY(!bench.ended(bench.session->openWallets({ "cold" })));
    QVERIFY(bench.view(account)->kind == AccountKind::WatchOnly);
    QVERIFY(bench.view(account)->form == KeyForm::PublicOnly);
    QVERIFY(bench.session->snapshot()->found.front().watchOnly);
    ImportTarget target { "another name", secret(kPassword), KeyForm::Hardened };
    QVERIFY(!bench.ended(bench.session->importKey(pasted(kPhrase), std::move(target))));
    QVERIFY(bench.view(account)->kind == AccountKind::Wallet);
    QVERIFY(QFile::exists(bench.fileOf("cold", "coldkey"))); // where its public file was
    QVERIFY(!QFile::exists(bench.fileOf("another name", "coldkey")));
}

void LiveSessionTest::lostPassword()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    bench.session->lock();
    QVERIFY(bench.ended(bench.session->unlock(account, secret("forgotten")))->is(KeyError::WrongPassword));
    const auto target = [](bool replaceLost) {
        ImportTarget wanted { "savings", secret("a new password"), KeyForm::Hardened };
        wanted.replaceLost = replaceLost;
        return wanted;
    };
    QVERIFY(
        bench.ended(bench.session->importKey(pasted(kPhrase), target(false))).has_value()); // never silently
    QVERIFY(!bench.ended(bench.session->importKey(pasted(kPhrase), target(true))));
    QVERIFY(bench.view(account)->unlocked);
    bench.session->lock();
    QVERIFY(!bench.ended(bench.session->unlock(account, secret("a new password")))); // without a delay
    const QStringList kept = QDir(bench.fileOf("savings", "backup")).entryList({ "coldkey-*" }, QDir::Files);
    QVERIFY2(kept.size() == 1, qPrintable(kept.join(' '))); // the old file stays
    // Words of another account replace nothing.
    QVERIFY(
        bench.ended(bench.session->importKey(pasted(kOtherPhrase), target(true)))->is(KeyError::NameTaken));
}

void LiveSessionTest::inspectsWithoutKeeping()
{
    Bench bench;
    QVERIFY(!bench.ended(bench.session->inspectKey(pasted(kPhrase))));
    QVERIFY(bench.preview.restorable && !bench.preview.published);
    QVERIFY(bench.preview.form == KeyForm::RawPhrase);
    QVERIFY(bench.ended(bench.session->inspectKey(pasted("hello world")))->module() == "key");
    KeySource file;
    file.file = bench.folder.filePath("nothing").toStdString();
    QVERIFY(bench.ended(bench.session->inspectKey(std::move(file)))->is(KeyError::NotFound));
    QVERIFY(bench.session->snapshot()->accounts.empty());
    QVERIFY(bench.session->snapshot()->found.empty());
}

void LiveSessionTest::publishedKeysAreRefused()
{
    Bench bench;
    ImportTarget target { "alice", secret(kPassword), KeyForm::Hardened };
    QVERIFY(bench.ended(bench.session->importKey(pasted("//Alice"), std::move(target)))
                ->is(KeyError::PublishedPhrase));
    QVERIFY(bench.session->snapshot()->found.empty());
    ImportTarget allowed { "alice", secret(kPassword), KeyForm::Hardened, true };
    QVERIFY(!bench.ended(bench.session->importKey(pasted("//Alice"), std::move(allowed))));
    QCOMPARE(crypto::toSs58(*bench.session->snapshot()->selected),
        std::string("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
}

void LiveSessionTest::hotkeys()
{
    Bench bench;
    const AccountId coldkey = bench.create("savings");
    const auto words = [] { return *crypto::generatePhrase(12); };
    QVERIFY(!bench.ended(bench.session->createHotkey(coldkey, "miner", words(), {})));
    const auto hotkeys = bench.view(coldkey)->hotkeys;
    QCOMPARE(hotkeys.size(), std::size_t { 1 });
    QCOMPARE(hotkeys.front().name, std::string("miner"));
    QVERIFY(hotkeys.front().form == KeyForm::Plain && !hotkeys.front().needsPassword);
    QVERIFY(hotkeys.front().unlocked);
    QVERIFY(QFile::exists(bench.fileOf("savings", "hotkeys/miner")));
    QVERIFY(bench.ended(bench.session->createHotkey(coldkey, "miner", words(), {}))->is(KeyError::NameTaken));
    const AccountId hotkey = *hotkeys.front().id;
    QVERIFY(bench.ended(bench.session->createHotkey(hotkey, "x", words(), {}))
                ->is(AccountError::UnknownAccount)); // a hotkey has none
    bench.session->lock();
    QVERIFY(!bench.view(coldkey)->hotkeys.front().unlocked);
    QVERIFY(bench.ended(bench.session->signMessage(hotkey, "hello"))->is(AccountError::Locked));
    QVERIFY(!bench.ended(bench.session->unlock(hotkey, {}))); // has no password
    QVERIFY(bench.view(coldkey)->hotkeys.front().unlocked);
    QVERIFY(!bench.view(coldkey)->unlocked);
    QVERIFY(!bench.ended(bench.session->signMessage(hotkey, "hello")));
    QVERIFY(wallet::verifyMessage(hotkey, "hello", bench.message.signatureHex).has_value());
}

void LiveSessionTest::messages()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(!bench.ended(bench.session->signMessage(account, "I am here")));
    QVERIFY(bench.message.account == account);
    QCOMPARE(bench.message.text, std::string("I am here"));
    QVERIFY(wallet::verifyMessage(account, "I am here", bench.message.signatureHex).has_value());
    QVERIFY(!wallet::verifyMessage(account, "I was here", bench.message.signatureHex).has_value());
    bench.session->lock();
    QVERIFY(bench.ended(bench.session->signMessage(account, "x"))->is(AccountError::Locked));
    QVERIFY(bench.ended(bench.session->signMessage(AccountId {}, "x"))->is(AccountError::UnknownAccount));
}

void LiveSessionTest::exportsAndImportsPolkadotJs()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    const QString path = bench.folder.filePath("savings.json");
    const auto exported = [&](std::string_view password, std::string_view filePassword) {
        return bench.ended(bench.session->exportPolkadotJs(
            account, secret(password), secret(filePassword), path.toStdString()));
    };
    QVERIFY(exported(kPassword, "")->is(KeyError::EmptyPassword));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!exported(kPassword, "of the file"));
    QFile file(path);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(exported(kPassword, "of the file")->is(KeyError::NameTaken)); // never over another file
    KeySource source;
    source.file = path.toStdString();
    source.password = secret("wrong");
    QVERIFY(bench.ended(bench.session->inspectKey(std::move(source))).has_value());
    source = {};
    source.file = path.toStdString();
    source.password = secret("of the file");
    QVERIFY(!bench.ended(bench.session->inspectKey(std::move(source))));
    QVERIFY(bench.preview.form == KeyForm::PolkadotJs);
    QVERIFY(bench.preview.account == account);
}

void LiveSessionTest::changesTheForm()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(!bench.ended(bench.session->reencrypt(account, secret(kPassword), KeyForm::Plain)));
    QVERIFY(bench.view(account)->form == KeyForm::Plain);
    bench.session->lock();
    QVERIFY(!bench.ended(bench.session->unlock(account, {})));
    QVERIFY(!bench.ended(bench.session->reencrypt(account, secret(kPassword), KeyForm::Hardened)));
    QVERIFY(bench.view(account)->form == KeyForm::Hardened);
    bench.session->lock();
    QVERIFY(!bench.ended(bench.session->unlock(account, secret(kPassword))));
    bench.session->lock();
    QVERIFY(bench.ended(bench.session->reencrypt(account, secret("wrong"), KeyForm::Plain))
                ->is(KeyError::WrongPassword));
    QVERIFY(bench.view(account)->form == KeyForm::Hardened);
}

void LiveSessionTest::contactsAndLabels()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(!bench.ended(bench.session->setLabel(account, "Family")));
    QCOMPARE(bench.view(account)->name, std::string("Family"));
    QVERIFY(!bench.ended(bench.session->setLabel(account, "")));
    QCOMPARE(bench.view(account)->name, std::string("savings"));
    const Contact contact { AccountId {}, "Friend", "", Trust::Trusted };
    QVERIFY(!bench.ended(bench.session->saveContact(contact)));
    QVERIFY(bench.session->snapshot()->contacts == std::vector<Contact> { contact });
    QVERIFY(!bench.ended(bench.session->removeContact(contact.id)));
    QVERIFY(bench.session->snapshot()->contacts.empty());
    QVERIFY(bench.ended(bench.session->removeContact(contact.id))->is(AccountError::UnknownAccount));
}

void LiveSessionTest::closing()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(!bench.ended(bench.session->useDevelopmentAccount("Alice")));
    const AccountId alice = *bench.session->snapshot()->selected;
    QVERIFY(bench.view(alice)->unlocked);
    bench.session->select(account);
    QVERIFY(bench.session->snapshot()->selected == account);
    QVERIFY(!bench.ended(bench.session->closeAccount(account)));
    QVERIFY(bench.session->snapshot()->selected == alice);
    QVERIFY(QFile::exists(bench.fileOf("savings", "coldkey")));
    QVERIFY(bench.ended(bench.session->closeAccount(account))->is(AccountError::UnknownAccount));
    QVERIFY(!bench.ended(bench.session->openWallets({ "savings" })));
    QVERIFY(!bench.view(account)->unlocked); // its key was wiped
    // Asked for before the account was closed, answered after it.
    QSignalSpy finished(bench.session.get(), &Session::finished);
    QSignalSpy failed(bench.session.get(), &Session::failed);
    bench.session->closeAccount(account);
    bench.session->unlock(account, secret(kPassword));
    QTRY_COMPARE(finished.count() + failed.count(), 2);
    QVERIFY(!bench.ended(bench.session->openWallets({ "savings" })));
    QVERIFY(!bench.view(account)->unlocked);
    QVERIFY(bench.ended(bench.session->useDevelopmentAccount("Mallory"))->is(AccountError::NotDevelopment));
}

void LiveSessionTest::lockWipesAndCancels()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    bench.session->lock();
    // Asked for before the lock, answered after it: stays locked.
    const RequestId unlocking = bench.session->unlock(account, secret(kPassword));
    bench.session->lock();
    QVERIFY(bench.ended(unlocking)->is(KeyError::Cancelled));
    QVERIFY(!bench.view(account)->unlocked);
    const RequestId cancelled = bench.session->unlock(account, secret(kPassword));
    bench.session->cancel(cancelled);
    QVERIFY(bench.ended(cancelled)->is(KeyError::Cancelled));
    // A wallet that is being written is finished, but not left open.
    const RequestId creating = bench.session->createWallet(
        { "other", *crypto::generatePhrase(12), secret(kPassword), KeyForm::Hardened });
    QSignalSpy finished(bench.session.get(), &Session::finished);
    QSignalSpy failed(bench.session.get(), &Session::failed);
    QTRY_VERIFY(QFile::exists(bench.fileOf("other", "coldkey")) || finished.count() > 0);
    bench.session->lock();
    QTRY_VERIFY(finished.count() + failed.count() > 0);
    if (failed.count() == 0) {
        QVERIFY(finished.front().front().value<RequestId>() == creating);
        QVERIFY(!bench.view(*bench.session->snapshot()->selected)->unlocked);
    }
    for (const AccountView& view : bench.session->snapshot()->accounts) {
        QVERIFY(!view.unlocked);
    }
}

void LiveSessionTest::vanishedWallet()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    bench.session->lock();
    QVERIFY(QDir(bench.folder.filePath("wallets/savings")).removeRecursively());
    QVERIFY(bench.ended(bench.session->unlock(account, secret(kPassword)))->is(KeyError::NotFound));
    QVERIFY(!bench.ended(bench.session->rescanWallets()));
    QVERIFY(bench.view(account)->problem->is(KeyError::NotFound)); // listed, with the reason
    QVERIFY(bench.session->snapshot()->found.empty());
    QVERIFY(bench.ended(bench.session->unlock(account, secret(kPassword)))->is(KeyError::NotFound));
    ImportTarget target { "back", secret(kPassword), KeyForm::Hardened };
    QVERIFY(!bench.ended(bench.session->importKey(pasted(kPhrase), std::move(target))));
    QVERIFY(!bench.view(account)->problem);
    QCOMPARE(bench.view(account)->name, std::string("back"));
}

void LiveSessionTest::unreadableFolder()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    // A file where the folder should be: unreadable for every user, root included.
    QVERIFY(QDir(bench.folder.path()).rename("wallets", "elsewhere"));
    QFile blocker(bench.folder.filePath("wallets"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(!bench.ended(bench.session->rescanWallets()));
    QVERIFY(bench.session->snapshot()->walletsProblem.has_value());
    QVERIFY(bench.view(account)->problem.has_value());
    NewWallet wallet { "x", *crypto::generatePhrase(12), secret(kPassword), KeyForm::Hardened };
    QVERIFY(bench.ended(bench.session->createWallet(std::move(wallet))).has_value());
    QVERIFY(blocker.remove() && QDir(bench.folder.path()).rename("elsewhere", "wallets"));
    QVERIFY(!bench.ended(bench.session->rescanWallets()));
    QVERIFY(!bench.session->snapshot()->walletsProblem && !bench.view(account)->problem);
}

void LiveSessionTest::twoInstances()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    // Another process changes the folder: this one waits for nobody and says so.
    auto disk = wallet::KeyDisk::open(bench.wallets());
    QVERIFY(disk.has_value());
    auto held = disk->lock();
    QVERIFY(held.has_value());
    NewWallet wallet { "x", *crypto::generatePhrase(12), secret(kPassword), KeyForm::Hardened };
    QVERIFY(bench.ended(bench.session->createWallet(std::move(wallet)))->is(KeyError::Busy));
    held = wallet::Descriptor();
    bench.create("y", kOtherPhrase);
    // A second window on the same profile sees the wallets, but not the list that the first one holds.
    TaskRunner tasks;
    const Profile profile(bench.folder.filePath("profile").toStdString());
    LiveSessionOptions options;
    options.wallets = bench.wallets();
    LiveSession second(profile, tasks, std::move(options));
    QVERIFY(second.snapshot()->problems.front().is(ProfileError::InUse));
    QTRY_VERIFY(!second.snapshot()->found.empty());
    std::optional<Error> refused;
    connect(&second, &Session::failed, this, [&](RequestId, const Error& error) { refused = error; });
    second.watchAddress("x", account);
    QTRY_VERIFY(refused.has_value());
    QVERIFY(refused->is(ProfileError::InUse));
}

void LiveSessionTest::remembersAcrossStarts()
{
    Bench bench;
    const AccountId account = bench.create("savings");
    QVERIFY(!bench.ended(bench.session->useDevelopmentAccount("Bob")));
    const AccountId bob = *bench.session->snapshot()->selected;
    QVERIFY(!bench.ended(bench.session->setLabel(account, "Family")));
    bench.session->select(account);
    QVERIFY(!bench.ended(bench.session->rescanWallets())); // the choice is on the disk before this ends
    bench.start();
    QVERIFY(bench.session->snapshot()->selected == account); // before anything was looked at
    QCOMPARE(bench.view(account)->name, std::string("Family"));
    QVERIFY(!bench.view(account)->unlocked);
    QVERIFY(bench.view(bob)->unlocked);
    QTRY_VERIFY(bench.view(account)->form == KeyForm::Hardened);
    QVERIFY(!bench.ended(bench.session->unlock(account, secret(kPassword))));
}

QTEST_GUILESS_MAIN(LiveSessionTest)
#include "live_session_test.moc"
