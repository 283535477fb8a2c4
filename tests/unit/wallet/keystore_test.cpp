// SPDX-License-Identifier: MIT
// Wallet files on a real file system: what is written can be opened again with the password, and nothing else
// ever happens to a file that is there.

#include "core/base/hex.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/wallet/keystore.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace taonaut;
using namespace taonaut::wallet;
using crypto::Secret;

namespace {

constexpr std::int64_t kCreated = 1'764'000'000'000;
constexpr KeystoreCost kCheap { 1, std::size_t { 8 } << 10 };

Secret text(std::string_view value)
{
    return Secret::copyOf(bytesOf(value));
}

Secret phraseFrom(unsigned char fill, std::size_t size = 16)
{
    return std::move(*crypto::phraseFromEntropy(Bytes(size, static_cast<std::byte>(fill))));
}

QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const std::filesystem::path& path, const QByteArray& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(content.data(), content.size());
}

template <class T> std::string reasonOf(const Result<T>& result)
{
    return result ? "none" : std::string(result.error().name());
}

} // namespace

class KeystoreTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void opensWhatItWrote_data();
    void opensWhatItWrote();
    void publicPartNeedsNoPassword();
    void wrongPassword();
    void names_data();
    void names();
    void neverOverwrites();
    void oneWalletPerAccount();
    void badInput();
    void everyTruncationIsDamage();
    void everyFlippedByteIsNoticed();
    void strangersInTheFolder();
    void unwritableFolder();
    void fullDisk();
    void memoryThatIsNotToBeHad();
    void unknownAccount();

private:
    [[nodiscard]] Keystore keystore() const { return Keystore(m_folder, kCheap); }
    [[nodiscard]] Result<WalletFile> create(const std::string& name, unsigned char fill) const
    {
        return keystore().create(name, phraseFrom(fill), text("correct horse"), kCreated);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::filesystem::path m_folder;
};

void KeystoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_folder = std::filesystem::path(m_directory->path().toStdString()) / "profile" / "wallets";
}

void KeystoreTest::opensWhatItWrote_data()
{
    QTest::addColumn<int>("entropySize");
    for (const int size : { 16, 20, 24, 28, 32 }) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void KeystoreTest::opensWhatItWrote()
{
    QFETCH(int, entropySize);
    const Bytes entropy(static_cast<std::size_t>(entropySize), std::byte { 7 });
    const Secret phrase = phraseFrom(7, entropy.size());
    const auto file = keystore().create("Savings", phrase, text("pw"), kCreated);
    QCOMPARE(reasonOf(file), std::string("none"));
    const auto secret = keystore().open(file->account, text("pw"));
    QCOMPARE(reasonOf(secret), std::string("none"));
    QVERIFY(secret->entropy.equals(entropy));
    QVERIFY(secret->miniSecret.equals(crypto::miniSecretFromPhrase(phrase.view(), {})->view()));
    const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(secret->miniSecret);
    QCOMPARE(file->account.bytes, pair->publicKey().bytes);
}

void KeystoreTest::publicPartNeedsNoPassword()
{
    QVERIFY(keystore().list().wallets.empty()); // no folder yet
    const auto second = create("b", 2);
    const auto first = create("a", 1);
    const auto listing = keystore().list();
    QCOMPARE(listing.unreadable.size(), std::size_t(0));
    QCOMPARE(listing.wallets.size(), std::size_t(2));
    QCOMPARE(listing.wallets[0].name, std::string("a"));
    QCOMPARE(listing.wallets[0].account, first->account);
    QCOMPARE(listing.wallets[0].createdMs, kCreated);
    QCOMPARE(listing.wallets[1].account, second->account);
    QCOMPARE(listing.wallets[1].path, second->path);

    struct stat status { };
    QCOMPARE(::stat(first->path.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(m_folder.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void KeystoreTest::wrongPassword()
{
    const auto file = create("Savings", 1);
    QCOMPARE(reasonOf(keystore().open(file->account, text("correct horsf"))), std::string("WrongPassword"));
    QCOMPARE(reasonOf(keystore().open(file->account, Secret())), std::string("WrongPassword"));
    QCOMPARE(reasonOf(keystore().open(file->account, text("correct horse"))), std::string("none"));
    // The cost is read from the file, not taken from the program that opens it.
    const Keystore other(m_folder, { 2, std::size_t { 16 } << 10 });
    QCOMPARE(reasonOf(other.open(file->account, text("correct horse"))), std::string("none"));
}

void KeystoreTest::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("plain") << QByteArray("Cold vault 2") << true;
    QTest::newRow("not Latin") << QByteArray("储蓄 ‑ économies") << true;
    QTest::newRow("dot inside") << QByteArray("a.b") << true;
    QTest::newRow("64 bytes") << QByteArray(64, 'x') << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("65 bytes") << QByteArray(65, 'x') << false;
    QTest::newRow("separator") << QByteArray("a/b") << false;
    QTest::newRow("way out") << QByteArray("../a") << false;
    QTest::newRow("absolute") << QByteArray("/tmp/a") << false;
    QTest::newRow("other separator") << QByteArray("a\\b") << false;
    QTest::newRow("this folder") << QByteArray(".") << false;
    QTest::newRow("hidden") << QByteArray(".a") << false;
    QTest::newRow("line break") << QByteArray("a\nb") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << QByteArray("a\x7f") << false;
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << false;
}

void KeystoreTest::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, allowed);
    const auto file = create(name.toStdString(), 1);
    QCOMPARE(reasonOf(file), std::string(allowed ? "none" : "BadName"));
    const auto wallets = keystore().list().wallets;
    QCOMPARE(wallets.size(), std::size_t(allowed ? 1 : 0));
    if (allowed) {
        QCOMPARE(wallets[0].name, name.toStdString());
        QCOMPARE(wallets[0].path.parent_path(), m_folder);
    } else {
        QVERIFY(!std::filesystem::exists(m_folder)); // refused before anything was touched
    }
}

void KeystoreTest::neverOverwrites()
{
    const auto first = create("Savings", 1);
    const QByteArray before = contentOf(first->path);
    QCOMPARE(reasonOf(create("Savings", 2)), std::string("NameTaken"));
    QCOMPARE(contentOf(first->path), before);
    // A link to nowhere is a name too.
    std::filesystem::create_symlink("nowhere", m_folder / "Linked.taonaut");
    QCOMPARE(reasonOf(create("Linked", 2)), std::string("NameTaken"));
    QVERIFY(std::filesystem::is_symlink(m_folder / "Linked.taonaut"));
}

void KeystoreTest::oneWalletPerAccount()
{
    QVERIFY(create("Savings", 1).has_value());
    const auto again = create("Other", 1);
    QCOMPARE(reasonOf(again), std::string("AccountKnown"));
    QCOMPARE(again.error().detail(), std::string("Savings"));
    QCOMPARE(keystore().list().wallets.size(), std::size_t(1));
}

void KeystoreTest::badInput()
{
    const auto phrase = keystore().create("a", text("bottom drive"), text("pw"), kCreated);
    QCOMPARE(reasonOf(phrase), std::string("BadPhrase"));
    QCOMPARE(phrase.error().detail(), std::string("WrongWordCount"));
    QCOMPARE(
        reasonOf(keystore().create("a", phraseFrom(1), Secret(), kCreated)), std::string("EmptyPassword"));
    QVERIFY(!std::filesystem::exists(m_folder));
}

void KeystoreTest::everyTruncationIsDamage()
{
    const auto file = create("Savings", 1);
    const QByteArray whole = contentOf(file->path);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        replace(file->path, whole.left(size));
        const auto listing = keystore().list();
        QVERIFY(listing.wallets.empty());
        QCOMPARE(listing.unreadable.size(), std::size_t(1));
        QVERIFY2(listing.unreadable[0].second.is(KeystoreError::Damaged), qPrintable(QString::number(size)));
    }
    replace(file->path, whole + 'x');
    QVERIFY(keystore().list().unreadable.at(0).second.is(KeystoreError::Damaged));
}

void KeystoreTest::everyFlippedByteIsNoticed()
{
    const auto file = create("Savings", 1);
    const QByteArray whole = contentOf(file->path);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray altered = whole;
        altered[i] = static_cast<char>(altered[i] ^ 0x40);
        replace(file->path, altered);
        const auto listing = keystore().list();
        QVERIFY(listing.wallets.empty());
        const auto expected = i < 7 ? KeystoreError::NotAWallet
            : i == 7                ? KeystoreError::UnknownVersion
                                    : KeystoreError::Damaged;
        QVERIFY2(listing.unreadable.at(0).second.is(expected), qPrintable(QString::number(i)));
    }
    replace(file->path, whole);
    QCOMPARE(reasonOf(keystore().open(file->account, text("correct horse"))), std::string("none"));
}

void KeystoreTest::strangersInTheFolder()
{
    const auto file = create("Savings", 1);
    replace(m_folder / "notes.txt", "no wallet at all");
    replace(m_folder / "Letter.taonaut", "Dear reader");
    replace(m_folder / "Huge.taonaut", QByteArray(5000, 'x'));
    std::filesystem::create_directory(m_folder / "Folder.taonaut");
    std::filesystem::create_symlink(file->path, m_folder / "Link.taonaut");
    const auto listing = keystore().list();
    QCOMPARE(listing.wallets.size(), std::size_t(1));
    QCOMPARE(listing.unreadable.size(), std::size_t(4));
    const KeystoreError expected[] = { KeystoreError::NotAWallet, KeystoreError::NotAWallet,
        KeystoreError::NotAWallet, KeystoreError::NotWritable };
    for (std::size_t i = 0; i < listing.unreadable.size(); ++i) {
        QVERIFY2(listing.unreadable[i].second.is(expected[i]), listing.unreadable[i].first.c_str());
    }
}

void KeystoreTest::unwritableFolder()
{
    // A file where the folder should be stops even the superuser.
    const std::filesystem::path file = m_directory->path().toStdString() + "/file";
    replace(file, "x");
    for (const auto& folder : { file, file / "wallets" }) {
        const Keystore blocked(folder, kCheap);
        QCOMPARE(
            reasonOf(blocked.create("a", phraseFrom(1), text("pw"), kCreated)), std::string("NotWritable"));
    }
    const auto listing = Keystore(file, kCheap).list();
    QVERIFY(listing.unreadable.at(0).second.is(KeystoreError::NotWritable));
    QCOMPARE(contentOf(file), QByteArray("x"));
}

void KeystoreTest::fullDisk()
{
    QVERIFY(create("First", 1).has_value());
    // The limit on file sizes fails a write half way, like a full disk.
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto file = create("Second", 2);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(reasonOf(file), std::string("NoSpace"));
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(m_folder)) {
        ++files;
    }
    QCOMPARE(files, std::size_t(1)); // nothing half-written stays behind
}

void KeystoreTest::memoryThatIsNotToBeHad()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need the address space that this test takes away");
#endif
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    rlimit small = before;
    small.rlim_cur = std::size_t { 1 } << 30;
    const Keystore expensive(m_folder, { 1, std::size_t { 2 } << 30 });
    QCOMPARE(::setrlimit(RLIMIT_AS, &small), 0);
    const auto file = expensive.create("a", phraseFrom(1), text("pw"), kCreated);
    ::setrlimit(RLIMIT_AS, &before);
    QCOMPARE(reasonOf(file), std::string("OutOfMemory"));
    QVERIFY(!std::filesystem::exists(m_folder));
}

void KeystoreTest::unknownAccount()
{
    QCOMPARE(reasonOf(keystore().open(AccountId {}, text("pw"))), std::string("NotFound"));
}

QTEST_GUILESS_MAIN(KeystoreTest)
#include "keystore_test.moc"
