// SPDX-License-Identifier: MIT
// Bittensor's folder on a real file system: what is written opens again, nothing that is there is ever
// overwritten or lost, and nothing is left behind by what failed.

#include "core/crypto/ss58.hpp"
#include "core/wallet/key_json.hpp"
#include "core/wallet/wallet_folder.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;
using crypto::Secret;
namespace fs = std::filesystem;

namespace {

constexpr crypto::PasswordCost kCheap { 1, std::size_t { 8 } << 10 };
constexpr std::int64_t kNow = 1'764'059'700'000; // 2025-11-25 08:35:00 UTC

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>() };
}

void put(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
}

unsigned modeOf(const fs::path& path)
{
    struct stat status { };
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

/// Every file below a folder, by its relative path.
std::vector<std::string> filesBelow(const fs::path& folder)
{
    std::vector<std::string> result;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_directory()) {
            result.push_back(fs::relative(entry.path(), folder).string());
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool warns(const KeyDescription& file, KeyWarning warning)
{
    return std::find(file.warnings.begin(), file.warnings.end(), warning) != file.warnings.end();
}

/// Writes fail half way while it lives, like on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before {};
    void (*m_handler)(int);
};

} // namespace

class WalletFolderTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void makesAndOpens_data();
    void makesAndOpens();
    void layoutAndModes();
    void hotkeys();
    void names_data();
    void names();
    void neverOverwrites();
    void oneWalletPerAccount();
    void watchOnly();
    void upgrade();
    void listsWhatIsThere();
    void foreignFiles();
    void linksAreNotFollowed();
    void publicFileOfAnotherKey();
    void lostPublicFile();
    void readableByOthers();
    void replacing();
    void encryptingAgain();
    void encryptingKeepsThePlaintext();
    void legacyForms();
    void renaming();
    void removing();
    void fullDisk_data();
    void fullDisk();
    void unwritableFolder();
    void busy();
    void refusedBeforeAnythingIsTouched();

private:
    [[nodiscard]] WalletFolder folder() const { return WalletFolder(m_folder, kCheap); }
    [[nodiscard]] Result<void> create(const std::string& name, const KeyMaterial& key,
        KeyForm form = KeyForm::Hardened, std::string_view password = "pw") const
    {
        NoProgress progress;
        const Secret secret = secretOf(password);
        return folder().createColdkey(name, key, { form, secret }, progress);
    }
    [[nodiscard]] Result<void> createHotkey(
        const std::string& wallet, const std::string& name, const KeyMaterial& key) const
    {
        NoProgress progress;
        const Secret none;
        return folder().createHotkey(wallet, name, key, { KeyForm::Plain, none }, progress);
    }
    [[nodiscard]] std::string opening(const std::string& name, std::string_view password = "pw") const
    {
        NoProgress progress;
        return fullReasonOf(folder().openColdkey(name, secretOf(password), progress));
    }
    [[nodiscard]] WalletEntry entry(const std::string& name) const
    {
        for (WalletEntry& wallet : folder().list().wallets) {
            if (wallet.name == name) {
                return wallet;
            }
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
};

void WalletFolderTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_folder = fs::path(m_directory->path().toStdString()) / "profile" / "wallets";
}

void WalletFolderTest::makesAndOpens_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("hardened") << int(KeyForm::Hardened) << QByteArray("p\xc3\xa4ss word");
    QTest::newRow("plain") << int(KeyForm::Plain) << QByteArray();
    QTest::newRow("nacl") << int(KeyForm::Nacl) << QByteArray("pw");
}

void WalletFolderTest::makesAndOpens()
{
    QFETCH(int, form);
    QFETCH(QByteArray, password);
    const KeyMaterial key = phraseKey<First>();
    QCOMPARE(reasonOf(create("Savings", key, KeyForm(form), password.toStdString())), std::string("none"));
    NoProgress progress;
    const auto opened = folder().openColdkey("Savings", secretOf(password.toStdString()), progress);
    QCOMPARE(reasonOf(opened), std::string("none"));
    QCOMPARE(opened->account(), key.account());
    QVERIFY(opened->phrase().equals(key.phrase().view()));
    QCOMPARE(entry("Savings").coldkeyFile.form, KeyForm(form));
    QCOMPARE(entry("Savings").coldkey, key.account());
    QVERIFY(!entry("Savings").watchOnly && !entry("Savings").problem);
    if (form == int(KeyForm::Hardened)) {
        QCOMPARE(opening("Savings", "pass word"), std::string("WrongPassword"));
        QCOMPARE(opening("Savings", ""), std::string("PasswordNeeded"));
    }
}

void WalletFolderTest::layoutAndModes()
{
    const auto before = ::umask(0); // the strictest test of explicit modes
    QVERIFY(create("w", phraseKey<First>()).has_value());
    QVERIFY(createHotkey("w", "h", seedKey<Second>()).has_value());
    ::umask(before);
    QCOMPARE(filesBelow(m_folder),
        (std::vector<std::string> { "w/coldkey", "w/coldkeypub.txt", "w/hotkeys/h", "w/hotkeys/hpub.txt" }));
    for (const std::string& file : filesBelow(m_folder)) {
        QCOMPARE(modeOf(m_folder / file), 0600U);
    }
    for (const fs::path& path : { m_folder, m_folder / "w", m_folder / "w" / "hotkeys" }) {
        QCOMPARE(modeOf(path), 0700U);
    }
    QCOMPARE(contentOf(m_folder / "w/coldkeypub.txt"),
        std::string(crypto::textOf(Secret::copyOf(publicFile(phraseKey<First>().account())))));
    QCOMPARE(
        contentOf(m_folder / "w/hotkeys/h"), std::string(crypto::textOf(writeKeyJson(seedKey<Second>()))));
}

void WalletFolderTest::hotkeys()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    QCOMPARE(reasonOf(createHotkey("x", "h", seedKey<Second>())), std::string("NotFound"));
    QCOMPARE(reasonOf(createHotkey("w", "b", seedKey<Second>())), std::string("none"));
    QCOMPARE(reasonOf(createHotkey("w", "a", phraseKey<Third>(KeyScheme::Ed25519))), std::string("none"));
    QCOMPARE(reasonOf(createHotkey("w", "a", phraseKey<First>())), std::string("NameTaken"));
    QCOMPARE(fullReasonOf(createHotkey("w", "c", seedKey<Second>())), std::string("AccountKnown: b"));
    for (const char* const bad : { "", ".a", "a/b", "..", "apub.txt", "pub.txt" }) {
        QCOMPARE(reasonOf(createHotkey("w", bad, phraseKey<First>())), std::string("BadName"));
    }
    const auto hotkeys = entry("w").hotkeys;
    QCOMPARE(hotkeys.size(), std::size_t(2));
    QCOMPARE(hotkeys[0].name, std::string("a"));
    QCOMPARE(hotkeys[0].file.scheme, KeyScheme::Ed25519);
    QCOMPARE(crypto::toSs58(*hotkeys[1].account), std::string(Second::address));
    QVERIFY(warns(hotkeys[1].file, KeyWarning::Unencrypted));
    NoProgress progress;
    QCOMPARE(folder().openHotkey("w", "b", {}, progress)->account(), seedKey<Second>().account());
    QCOMPARE(reasonOf(folder().openHotkey("w", "none", {}, progress)), std::string("NotFound"));
    QCOMPARE(reasonOf(folder().openHotkey("w", "../coldkey", {}, progress)), std::string("BadName"));
    // An encrypted hotkey shows its account by its public file.
    const Secret password = secretOf("pw");
    QVERIFY(
        folder().reencryptHotkey("w", "b", {}, { KeyForm::Hardened, password }, kNow, progress).has_value());
    QVERIFY(entry("w").hotkeys[1].file.needsPassword);
    QCOMPARE(crypto::toSs58(*entry("w").hotkeys[1].account), std::string(Second::address));
    QVERIFY(folder().openHotkey("w", "b", password, progress).has_value());
}

void WalletFolderTest::names_data()
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

void WalletFolderTest::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, allowed);
    const std::string text = name.toStdString();
    QCOMPARE(reasonOf(create(text, phraseKey<First>())), std::string(allowed ? "none" : "BadName"));
    QCOMPARE(folder().list().wallets.size(), std::size_t(allowed ? 1 : 0));
    if (!allowed) {
        QVERIFY(!fs::exists(m_folder)); // refused before anything was touched
        QCOMPARE(
            reasonOf(folder().createWatchOnly(text, phraseKey<First>().account())), std::string("BadName"));
        QCOMPARE(opening(text), std::string("BadName"));
        QCOMPARE(reasonOf(folder().remove(text, { text }, kNow)), std::string("BadName"));
        QCOMPARE(reasonOf(folder().makePrivate(text)), std::string("BadName"));
        QVERIFY(!fs::exists(m_folder));
    }
}

void WalletFolderTest::neverOverwrites()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    const std::string before = contentOf(m_folder / "w/coldkey");
    QCOMPARE(reasonOf(create("w", seedKey<Second>())), std::string("NameTaken"));
    QCOMPARE(contentOf(m_folder / "w/coldkey"), before);
    // A link to nowhere, a file and a folder of something else are names too.
    fs::create_symlink("nowhere", m_folder / "link");
    QCOMPARE(reasonOf(create("link", seedKey<Second>())), std::string("IsLink"));
    QVERIFY(fs::is_symlink(m_folder / "link"));
    put(m_folder / "file", "x");
    QCOMPARE(reasonOf(create("file", seedKey<Second>())), std::string("NotAFile"));
    QCOMPARE(contentOf(m_folder / "file"), std::string("x"));
    // A coldkey that cannot be read is still somebody's.
    fs::create_directories(m_folder / "odd");
    put(m_folder / "odd/coldkey", "not a key at all");
    QCOMPARE(reasonOf(create("odd", seedKey<Second>())), std::string("NameTaken"));
    QCOMPARE(contentOf(m_folder / "odd/coldkey"), std::string("not a key at all"));
    // Hotkeys without a coldkey: the wallet of somebody who keeps the coldkey elsewhere.
    fs::create_directories(m_folder / "hot/hotkeys");
    QCOMPARE(reasonOf(create("hot", seedKey<Second>())), std::string("NameTaken"));
}

void WalletFolderTest::oneWalletPerAccount()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    QCOMPARE(fullReasonOf(create("x", phraseKey<First>())), std::string("AccountKnown: w"));
    QCOMPARE(fullReasonOf(folder().createWatchOnly("x", phraseKey<First>().account())),
        std::string("AccountKnown: w"));
    QCOMPARE(folder().list().wallets.size(), std::size_t(1));
}

void WalletFolderTest::watchOnly()
{
    const AccountId account = phraseKey<First>().account();
    QCOMPARE(reasonOf(folder().createWatchOnly("w", account)), std::string("none"));
    QCOMPARE(filesBelow(m_folder), std::vector<std::string> { "w/coldkeypub.txt" });
    QVERIFY(entry("w").watchOnly && !entry("w").problem);
    QCOMPARE(entry("w").coldkey, account);
    QCOMPARE(entry("w").coldkeyFile.form, KeyForm::PublicOnly);
    QCOMPARE(opening("w"), std::string("NoSecret"));
    QCOMPARE(reasonOf(folder().createWatchOnly("w", account)), std::string("NameTaken"));
    QCOMPARE(opening("x"), std::string("NotFound"));
}

void WalletFolderTest::upgrade()
{
    QVERIFY(folder().createWatchOnly("w", phraseKey<First>().account()).has_value());
    QCOMPARE(reasonOf(create("w", seedKey<Second>())), std::string("NameTaken")); // not its key
    QVERIFY(entry("w").watchOnly);
    QCOMPARE(reasonOf(create("w", phraseKey<First>())), std::string("none"));
    QVERIFY(!entry("w").watchOnly);
    QCOMPARE(opening("w"), std::string("none"));
}

void WalletFolderTest::listsWhatIsThere()
{
    QVERIFY(folder().list().wallets.empty() && !folder().list().problem); // no folder yet
    QVERIFY(create("b", phraseKey<First>()).has_value());
    QVERIFY(create("a", seedKey<Second>()).has_value());
    fs::create_directories(m_folder / ".trash/old");
    fs::create_directories(m_folder / "empty");
    put(m_folder / "notes.txt", "x");
    const auto wallets = folder().list().wallets;
    QCOMPARE(wallets.size(), std::size_t(2));
    QCOMPARE(wallets[0].name, std::string("a"));
    QCOMPARE(wallets[0].path, m_folder / "a");
    // A file in its place is a problem of the folder.
    const WalletFolder file(m_folder / "notes.txt");
    QVERIFY(file.list().problem->is(KeyError::NotAFile));
}

void WalletFolderTest::foreignFiles()
{
    fs::create_directories(m_folder / "w/hotkeys/folder");
    const auto problem = [&](const std::string& content) {
        put(m_folder / "w/coldkey", content);
        const auto found = entry("w").problem;
        return found ? std::string(found->name()) : std::string("none");
    };
    QCOMPARE(problem("$NACL"), std::string("Truncated"));
    QCOMPARE(problem("hello"), std::string("NotAKey"));
    QCOMPARE(problem(""), std::string("Empty"));
    QCOMPARE(problem(std::string(kLargestKeyFile + 1, 'x')), std::string("TooLarge"));
    QCOMPARE(problem("{\"secretSeed\":\"0xgg\"}"), std::string("BadHex"));
    QCOMPARE(opening("w", ""), std::string("BadHex: secretSeed"));
    QCOMPARE(problem("0x" + std::string(First::seed)), std::string("none"));
    fs::remove(m_folder / "w/coldkey");
    QVERIFY(entry("w").problem->is(KeyError::NotFound)); // hotkeys alone
    fs::create_directory(m_folder / "w/coldkey");
    QVERIFY(entry("w").problem->is(KeyError::NotAFile));
    QCOMPARE(opening("w"), std::string("NotAFile"));
    QVERIFY(entry("w").hotkeys.at(0).file.problem->is(KeyError::NotAFile));
    fs::remove(m_folder / "w/coldkey");
    QCOMPARE(::mkfifo((m_folder / "w/coldkey").c_str(), 0600), 0);
    QVERIFY(entry("w").problem->is(KeyError::NotAFile)); // and does not wait for a writer
    fs::remove(m_folder / "w/coldkey");
    put(m_folder / "w/coldkeypub.txt", "{\"ss58Address\":\"5Gx\"}");
    QVERIFY(entry("w").problem->is(KeyError::BadAddress));
}

void WalletFolderTest::linksAreNotFollowed()
{
    const fs::path outside = m_folder.parent_path() / "outside";
    fs::create_directories(outside);
    put(outside / "coldkey", "0x" + std::string(First::seed));
    fs::create_directories(m_folder / "w");
    fs::create_symlink(outside, m_folder / "link");
    fs::create_symlink(outside / "coldkey", m_folder / "w/coldkey");
    QVERIFY(entry("link").problem->is(KeyError::IsLink));
    QVERIFY(entry("w").problem->is(KeyError::IsLink));
    QCOMPARE(opening("link", ""), std::string("IsLink"));
    QCOMPARE(opening("w", ""), std::string("IsLink"));
    NoProgress progress;
    const Secret password = secretOf("pw");
    QCOMPARE(reasonOf(folder().reencryptColdkey("w", {}, { KeyForm::Hardened, password }, kNow, progress)),
        std::string("IsLink"));
    QCOMPARE(reasonOf(folder().makePrivate("w")), std::string("IsLink"));
    QCOMPARE(reasonOf(createHotkey("link", "h", seedKey<Second>())), std::string("IsLink"));
    fs::create_symlink(outside, m_folder / "w/hotkeys");
    QCOMPARE(reasonOf(createHotkey("w", "h", seedKey<Second>())), std::string("IsLink"));
    QVERIFY(entry("w").hotkeys.empty());
    QCOMPARE(filesBelow(outside), std::vector<std::string> { "coldkey" });
    QCOMPARE(contentOf(outside / "coldkey"), "0x" + std::string(First::seed));
    // The folder itself may be a link: that is how people move it to another disk.
    QVERIFY(create("real", seedKey<Second>()).has_value());
    fs::create_directory_symlink(m_folder, outside / "linked");
    QVERIFY(WalletFolder(outside / "linked").list().wallets.size() >= 1);
}

void WalletFolderTest::publicFileOfAnotherKey()
{
    for (const KeyForm form : { KeyForm::Plain, KeyForm::Hardened }) {
        const std::string name = form == KeyForm::Plain ? "plain" : "hard";
        const bool plain = form == KeyForm::Plain;
        QVERIFY(create(name, plain ? phraseKey<First>() : seedKey<Second>(), form, plain ? "" : "pw")
                    .has_value());
        put(m_folder / name / "coldkeypub.txt",
            std::string(crypto::textOf(Secret::copyOf(publicFile(phraseKey<Third>().account())))));
        QCOMPARE(opening(name, plain ? "" : "pw"), std::string("Disagreement: coldkeypub.txt"));
        QVERIFY(entry(name).problem->is(KeyError::Disagreement));
    }
}

void WalletFolderTest::lostPublicFile()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    fs::remove(m_folder / "w/coldkeypub.txt");
    QCOMPARE(entry("w").coldkey, phraseKey<First>().account()); // the hardened form says it too
    QCOMPARE(opening("w", "wrong"), std::string("WrongPassword"));
    QVERIFY(!fs::exists(m_folder / "w/coldkeypub.txt"));
    QCOMPARE(opening("w"), std::string("none"));
    QVERIFY(fs::exists(m_folder / "w/coldkeypub.txt"));
}

void WalletFolderTest::readableByOthers()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    QVERIFY(createHotkey("w", "h", seedKey<Second>()).has_value());
    QVERIFY(!warns(entry("w").coldkeyFile, KeyWarning::ReadableByOthers));
    for (const unsigned mode : { 0640U, 0604U, 0620U, 0666U }) {
        ::chmod((m_folder / "w/coldkey").c_str(), mode);
        ::chmod((m_folder / "w/hotkeys/h").c_str(), mode);
        QVERIFY(warns(entry("w").coldkeyFile, KeyWarning::ReadableByOthers));
        QVERIFY(warns(entry("w").hotkeys[0].file, KeyWarning::ReadableByOthers));
        NoProgress progress;
        const auto warnings = folder().openColdkey("w", secretOf("pw"), progress)->warnings();
        QVERIFY(std::find(warnings.begin(), warnings.end(), KeyWarning::ReadableByOthers) != warnings.end());
        QVERIFY(folder().makePrivate("w").has_value());
        QCOMPARE(modeOf(m_folder / "w/coldkey"), 0600U);
        QCOMPARE(modeOf(m_folder / "w/hotkeys/h"), 0600U);
    }
    QCOMPARE(reasonOf(folder().makePrivate("x")), std::string("NotFound"));
}

void WalletFolderTest::replacing()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    const std::string old = contentOf(m_folder / "w/coldkey");
    NoProgress progress;
    const Secret password = secretOf("new");
    const KeySeal seal { KeyForm::Hardened, password };
    const auto replace = [&](const std::string& typed) {
        return folder().replaceColdkey("w", seedKey<Second>(), seal, { typed }, kNow, progress);
    };
    QCOMPARE(reasonOf(replace("")), std::string("NotConfirmed"));
    QCOMPARE(reasonOf(replace("W")), std::string("NotConfirmed"));
    QCOMPARE(opening("w"), std::string("none"));
    const auto backup = replace("w");
    QCOMPARE(reasonOf(backup), std::string("none"));
    QCOMPARE(*backup, m_folder / "w/backup/coldkey-20251125T083500Z");
    QCOMPARE(contentOf(*backup), old);
    QCOMPARE(modeOf(*backup), 0600U);
    QCOMPARE(entry("w").coldkey, seedKey<Second>().account());
    QCOMPARE(opening("w", "new"), std::string("none"));
    QVERIFY(fs::exists(m_folder / "w/backup/coldkeypub.txt-20251125T083500Z"));
    // Again within the second: the first backup stays.
    const auto again = folder().replaceColdkey("w", phraseKey<Third>(), seal, { "w" }, kNow, progress);
    QCOMPARE(*again, m_folder / "w/backup/coldkey-20251125T083500Z-2");
    QCOMPARE(contentOf(*backup), old);
    QVERIFY(create("x", phraseKey<First>()).has_value());
    QCOMPARE(fullReasonOf(folder().replaceColdkey("w", phraseKey<First>(), seal, { "w" }, kNow, progress)),
        std::string("AccountKnown: x"));
    QCOMPARE(reasonOf(folder().replaceColdkey("none", seedKey<Second>(), seal, { "none" }, kNow, progress)),
        std::string("NotFound"));
}

void WalletFolderTest::encryptingAgain()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    NoProgress progress;
    const Secret password = secretOf("new");
    const Secret old = secretOf("pw");
    const KeySeal seal { KeyForm::Hardened, password };
    const auto failed = folder().reencryptColdkey("w", secretOf("wrong"), seal, kNow, progress);
    QCOMPARE(reasonOf(failed), std::string("WrongPassword"));
    QCOMPARE(filesBelow(m_folder).size(), std::size_t(2)); // nothing was written
    const auto done = folder().reencryptColdkey("w", old, seal, kNow, progress);
    QCOMPARE(reasonOf(done), std::string("none"));
    QCOMPARE(opening("w", "pw"), std::string("WrongPassword"));
    QCOMPARE(opening("w", "new"), std::string("none"));
    QCOMPARE(fullReasonOf(openKey(bytesOf(contentOf(*done)), KeyRole::Coldkey, old, progress)),
        std::string("none"));
    // To a form without a password, and back: then the open copy does not stay.
    const Secret none;
    QVERIFY(folder().reencryptColdkey("w", password, { KeyForm::Plain, none }, kNow, progress).has_value());
    QCOMPARE(opening("w", ""), std::string("none"));
    const auto closed = folder().reencryptColdkey("w", none, seal, kNow, progress);
    QVERIFY(closed && closed->empty());
    for (const std::string& file : filesBelow(m_folder)) {
        QVERIFY(contentOf(m_folder / file).find(First::seed) == std::string::npos);
    }
    QCOMPARE(reasonOf(folder().reencryptColdkey("w", password, { KeyForm::Hardened, none }, kNow, progress)),
        std::string("EmptyPassword"));
    QCOMPARE(
        reasonOf(folder().reencryptColdkey("none", password, seal, kNow, progress)), std::string("NotFound"));
}

void WalletFolderTest::encryptingKeepsThePlaintext()
{
    // Written by another program: order, blanks, nulls and members of its own stay as they are.
    fs::create_directories(m_folder / "w");
    const std::string foreign = "{\"note\": \"kept\", \"secretSeed\": \"0x" + std::string(First::seed)
        + "\", \"secretPhrase\": null}";
    put(m_folder / "w/coldkey", foreign);
    NoProgress progress;
    const Secret password = secretOf("pw");
    QVERIFY(folder().reencryptColdkey("w", {}, { KeyForm::Hardened, password }, kNow, progress).has_value());
    const std::string file = contentOf(m_folder / "w/coldkey");
    QVERIFY(unwrapKey(bytesOf(file), KeyRole::Coldkey, password, progress)->equals(bytesOf(foreign)));
}

void WalletFolderTest::legacyForms()
{
    // A bare phrase becomes today's JSON.
    fs::create_directories(m_folder / "w");
    put(m_folder / "w/coldkey", std::string(First::phrase) + "\n");
    QVERIFY(warns(entry("w").coldkeyFile, KeyWarning::LegacyForm));
    NoProgress progress;
    const Secret none;
    const auto done = folder().reencryptColdkey("w", none, { KeyForm::Plain, none }, kNow, progress);
    QCOMPARE(reasonOf(done), std::string("none"));
    QCOMPARE(contentOf(*done), std::string(First::phrase) + "\n");
    QCOMPARE(
        contentOf(m_folder / "w/coldkey"), std::string(crypto::textOf(writeKeyJson(phraseKey<First>()))));
}

void WalletFolderTest::renaming()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    QVERIFY(create("x", seedKey<Second>()).has_value());
    QCOMPARE(reasonOf(folder().rename("w", "x")), std::string("NameTaken"));
    QCOMPARE(reasonOf(folder().rename("w", "../x")), std::string("BadName"));
    QCOMPARE(reasonOf(folder().rename("none", "y")), std::string("NotFound"));
    QCOMPARE(reasonOf(folder().rename("w", "y")), std::string("none"));
    QCOMPARE(opening("y"), std::string("none"));
    QCOMPARE(opening("w"), std::string("NotFound"));
}

void WalletFolderTest::removing()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    const std::string before = contentOf(m_folder / "w/coldkey");
    QCOMPARE(reasonOf(folder().remove("w", { "x" }, kNow)), std::string("NotConfirmed"));
    const auto trash = folder().remove("w", { "w" }, kNow);
    QCOMPARE(*trash, m_folder / ".trash/w-20251125T083500Z");
    QCOMPARE(contentOf(*trash / "coldkey"), before);
    QVERIFY(folder().list().wallets.empty());
    QVERIFY(create("w", phraseKey<First>()).has_value()); // the name is free again
    QCOMPARE(*folder().remove("w", { "w" }, kNow), m_folder / ".trash/w-20251125T083500Z-2");
    QCOMPARE(reasonOf(folder().remove("w", { "w" }, kNow)), std::string("NotFound"));
}

void WalletFolderTest::fullDisk_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none") << 0;
    QTest::newRow("some") << 100;
    QTest::newRow("for the public file") << 400;
}

void WalletFolderTest::fullDisk()
{
    QFETCH(int, room);
    QVERIFY(create("first", phraseKey<First>()).has_value());
    const auto before = filesBelow(m_folder);
    const std::string content = contentOf(m_folder / "first/coldkey");
    NoProgress progress;
    const Secret password = secretOf("new");
    const Secret old = secretOf("pw");
    const KeySeal seal { KeyForm::Hardened, password };
    {
        const FullDisk disk(static_cast<rlim_t>(room));
        QCOMPARE(reasonOf(create("second", seedKey<Second>())), std::string("NoSpace"));
        QCOMPARE(reasonOf(folder().createHotkey("first", "h", seedKey<Second>(), seal, progress)),
            std::string("NoSpace"));
        QCOMPARE(
            reasonOf(folder().reencryptColdkey("first", old, seal, kNow, progress)), std::string("NoSpace"));
        QCOMPARE(
            reasonOf(folder().replaceColdkey("first", seedKey<Second>(), seal, { "first" }, kNow, progress)),
            std::string("NoSpace"));
        if (room < 200) {
            QCOMPARE(reasonOf(folder().createWatchOnly("third", seedKey<Second>().account())),
                std::string("NoSpace"));
        }
    }
    QCOMPARE(filesBelow(m_folder), before); // nothing half-written stays behind
    QCOMPARE(contentOf(m_folder / "first/coldkey"), content);
    QCOMPARE(opening("first"), std::string("none"));
    for (const char* const name : { "second", "third" }) {
        QVERIFY(!fs::exists(m_folder / name));
    }
    QVERIFY(create("second", seedKey<Second>()).has_value()); // once there is room
}

void WalletFolderTest::unwritableFolder()
{
    // A file where the folder should be stops even the superuser.
    const fs::path file = m_directory->path().toStdString() + "/file";
    put(file, "x");
    NoProgress progress;
    const Secret password = secretOf("pw");
    for (const fs::path& path : { file, file / "wallets" }) {
        const WalletFolder blocked(path, kCheap);
        QCOMPARE(reasonOf(blocked.createColdkey(
                     "w", phraseKey<First>(), { KeyForm::Hardened, password }, progress)),
            std::string("NotWritable"));
        QCOMPARE(
            reasonOf(blocked.createWatchOnly("w", phraseKey<First>().account())), std::string("NotWritable"));
    }
    QCOMPARE(contentOf(file), std::string("x"));
}

void WalletFolderTest::busy()
{
    QVERIFY(create("w", phraseKey<First>()).has_value());
    NoProgress progress;
    const Secret password = secretOf("pw");
    const KeySeal seal { KeyForm::Hardened, password };
    {
        const auto other = KeyDisk::open(m_folder);
        const auto lock = other->lock();
        QVERIFY(lock.has_value());
        QCOMPARE(reasonOf(create("x", seedKey<Second>())), std::string("Busy"));
        QCOMPARE(reasonOf(createHotkey("w", "h", seedKey<Second>())), std::string("Busy"));
        QCOMPARE(reasonOf(folder().createWatchOnly("x", seedKey<Second>().account())), std::string("Busy"));
        QCOMPARE(reasonOf(folder().rename("w", "x")), std::string("Busy"));
        QCOMPARE(reasonOf(folder().remove("w", { "w" }, kNow)), std::string("Busy"));
        QCOMPARE(
            reasonOf(folder().reencryptColdkey("w", password, seal, kNow, progress)), std::string("Busy"));
        QCOMPARE(reasonOf(folder().replaceColdkey("w", seedKey<Second>(), seal, { "w" }, kNow, progress)),
            std::string("Busy"));
        QCOMPARE(opening("w"), std::string("none")); // reading goes on
    }
    QCOMPARE(filesBelow(m_folder), (std::vector<std::string> { "w/coldkey", "w/coldkeypub.txt" }));
    QVERIFY(create("x", seedKey<Second>()).has_value());
}

void WalletFolderTest::refusedBeforeAnythingIsTouched()
{
    QCOMPARE(reasonOf(create("w", phraseKey<First>(), KeyForm::Hardened, "")), std::string("EmptyPassword"));
    QCOMPARE(reasonOf(create("w", phraseKey<First>(), KeyForm::Nacl, "")), std::string("EmptyPassword"));
    QCOMPARE(
        reasonOf(create("w", phraseKey<First>(), KeyForm::Plain, "pw")), std::string("UnwantedPassword"));
    QCOMPARE(reasonOf(create("w", phraseKey<First>(), KeyForm::Hardened, " pw")), std::string("BadPassword"));
    QCOMPARE(
        reasonOf(create("w", phraseKey<First>(), KeyForm::Fernet, "pw")), std::string("CannotWriteForm"));
    QVERIFY(!fs::exists(m_folder));
}

QTEST_GUILESS_MAIN(WalletFolderTest)
#include "wallet_folder_test.moc"
