// SPDX-License-Identifier: MIT
// Killed at any moment: a wallet that was reported as made is there and opens, and nothing half-written shows
// a secret.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/phrase.hpp"
#include "core/wallet/wallet_folder.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace taonaut;
using namespace taonaut::wallet;

namespace {

constexpr int kKills = 500;
constexpr int kLongestLifeUs = 40'000; // a child finishes several wallets in this time
const crypto::PasswordCost kCost { 1, 8192 };

enum class Done : std::uint8_t { Created, Encrypted, Hotkey, Renamed };

/// What the child says after a call has returned; small enough to arrive whole.
struct Confirmation {
    std::uint32_t number = 0;
    Done done = Done::Created;
};

crypto::Secret password()
{
    return crypto::Secret::copyOf(bytesOf("a password of this test"));
}

crypto::Secret phraseOf(int round, std::uint32_t number)
{
    const std::string seed = std::to_string(round) + "/" + std::to_string(number);
    return *crypto::phraseFromEntropy(crypto::blake2b256(bytesOf(seed)).view().first(16));
}

KeyMaterial keyOf(int round, std::uint32_t number)
{
    return *KeyMaterial::fromPhrase(phraseOf(round, number).view());
}

/// Even wallets are encrypted from the start, odd ones are made plain and encrypted afterwards.
bool madePlain(std::uint32_t number)
{
    return number % 2 == 1;
}

/// Makes wallets until it is killed. A failed step ends the child with a code that the parent reports.
[[noreturn]] void makeWallets(const std::filesystem::path& path, int round, int confirmations)
{
    const WalletFolder folder(path, kCost);
    const crypto::Secret secret = password();
    const crypto::Secret nothing;
    NoProgress progress;
    const auto say = [&](std::uint32_t number, Done done, const auto& result) {
        const Confirmation said { number, done };
        if (!result || ::write(confirmations, &said, sizeof said) != sizeof said) {
            ::_exit(1);
        }
    };
    for (std::uint32_t n = 0;; ++n) {
        const std::string name = "w" + std::to_string(n);
        const KeyMaterial key = keyOf(round, n);
        const KeySeal hardened { KeyForm::Hardened, secret };
        const KeySeal plain { KeyForm::Plain, nothing };
        say(n, Done::Created, folder.createColdkey(name, key, madePlain(n) ? plain : hardened, progress));
        if (madePlain(n)) {
            say(n, Done::Encrypted, folder.reencryptColdkey(name, nothing, hardened, 1'000 * n, progress));
        }
        say(n, Done::Hotkey, folder.createHotkey(name, "hot", keyOf(round, n + 1'000), plain, progress));
        say(n, Done::Renamed, folder.rename(name, "r" + std::to_string(n)));
    }
}

/// Lets a child work for a while, kills it, and answers what it had confirmed.
std::vector<Confirmation> killedAfter(std::int64_t microseconds, const std::filesystem::path& path, int round)
{
    int pipe[2] = { -1, -1 };
    if (::pipe(pipe) != 0) {
        return {};
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        makeWallets(path, round, pipe[1]);
    }
    ::close(pipe[1]);
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::vector<Confirmation> confirmed;
    Confirmation said;
    while (::read(pipe[0], &said, sizeof said) == sizeof said) {
        confirmed.push_back(said);
    }
    ::close(pipe[0]);
    // Ended by itself: a step failed.
    return WIFSIGNALED(status) ? confirmed : std::vector<Confirmation> { { 0xffff'ffff, Done::Created } };
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

/// Files below the folder that show the phrase or the seed of a key, without the folder's path.
std::vector<std::string> filesShowing(const std::filesystem::path& folder, const KeyMaterial& key)
{
    const ByteView phrase = key.phrase().view();
    const ByteView seed = key.seed().view();
    const std::string needles[] = { { reinterpret_cast<const char*>(phrase.data()), phrase.size() },
        toBareHex(seed), { reinterpret_cast<const char*>(seed.data()), seed.size() } };
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string content = entry.is_regular_file() ? contentOf(entry.path()) : std::string();
        const bool shows = std::any_of(std::begin(needles), std::end(needles),
            [&](const std::string& needle) { return content.find(needle) != std::string::npos; });
        if (shows) {
            found.push_back(std::filesystem::relative(entry.path(), folder).string());
        }
    }
    return found;
}

/// Everything confirmed of one wallet.
struct Fate {
    bool encrypted = false;
    bool hotkey = false;
    bool renamed = false;
};

} // namespace

class KilledWalletsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLost();

private:
    void checkRound(const std::filesystem::path& path, int round, const std::vector<Confirmation>& confirmed);
    void checkWallet(const WalletFolder& folder, const WalletEntry& entry, int round, std::uint32_t number,
        const Fate& fate);
    void checkLeftovers(const std::filesystem::path& path, int round, std::uint32_t last);

    int m_wallets = 0;
    int m_unfinished = 0;
};

void KilledWalletsTest::nothingIsLost()
{
    // In memory, where a child gets further before it is killed; what a kill does is the same on a disk.
    const QString memory = QStringLiteral("/dev/shm");
    QTemporaryDir place((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/killed-XXXXXX");
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    for (int round = 0; round < kKills; ++round) {
        const std::filesystem::path path = place.filePath(QString::number(round)).toStdString();
        const auto confirmed = killedAfter(random.bounded(kLongestLifeUs), path, round);
        QVERIFY2(confirmed.empty() || confirmed.front().number != 0xffff'ffff, "a step failed");
        checkRound(path, round, confirmed);
        if (QTest::currentTestFailed()) {
            return;
        }
        std::filesystem::remove_all(path);
    }
    // The kills hit work in progress, and much had been finished before them.
    QVERIFY2(m_wallets > kKills / 10, qPrintable(QString::number(m_wallets)));
    QVERIFY2(m_unfinished > kKills / 10, qPrintable(QString::number(m_unfinished)));
    qInfo("%d wallets confirmed, %d kills in the middle of a step", m_wallets, m_unfinished);
}

void KilledWalletsTest::checkRound(
    const std::filesystem::path& path, int round, const std::vector<Confirmation>& confirmed)
{
    std::map<std::uint32_t, Fate> fates;
    for (const Confirmation& said : confirmed) {
        Fate& fate = fates[said.number];
        fate.encrypted |= said.done == Done::Encrypted;
        fate.hotkey |= said.done == Done::Hotkey;
        fate.renamed |= said.done == Done::Renamed;
    }
    const WalletFolder folder(path, kCost);
    const WalletFolder::Listing listing = folder.list();
    QVERIFY2(!listing.problem, listing.problem ? listing.problem->text().c_str() : "");
    for (const auto& [number, fate] : fates) {
        const std::string names[] = { "w" + std::to_string(number), "r" + std::to_string(number) };
        const auto entry
            = std::find_if(listing.wallets.begin(), listing.wallets.end(), [&](const auto& wallet) {
                  return wallet.name == names[1] || (!fate.renamed && wallet.name == names[0]);
              });
        QVERIFY2(entry != listing.wallets.end(), qPrintable(QString("wallet %1 is lost").arg(number)));
        checkWallet(folder, *entry, round, number, fate);
        ++m_wallets;
    }
    const auto last = static_cast<std::uint32_t>(fates.size());
    m_unfinished
        += listing.wallets.size() > fates.size() || (!fates.empty() && !fates.rbegin()->second.renamed);
    checkLeftovers(path, round, last);
}

void KilledWalletsTest::checkWallet(
    const WalletFolder& folder, const WalletEntry& entry, int round, std::uint32_t number, const Fate& fate)
{
    NoProgress progress;
    const crypto::Secret secret = entry.coldkeyFile.needsPassword ? password() : crypto::Secret();
    QVERIFY(entry.coldkeyFile.needsPassword || (madePlain(number) && !fate.encrypted));
    const Result<KeyMaterial> opened = folder.openColdkey(entry.name, secret, progress);
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QVERIFY(opened->account() == keyOf(round, number).account());
    QVERIFY(entry.coldkey == opened->account());
    if (fate.hotkey) {
        const auto hotkey = folder.openHotkey(entry.name, "hot", {}, progress);
        QVERIFY2(hotkey, hotkey ? "" : hotkey.error().text().c_str());
        QVERIFY(hotkey->account() == keyOf(round, number + 1'000).account());
    }
    // An encrypted key shows nowhere, not in a backup either; a plain one in its own file alone.
    const auto shown = filesShowing(folder.path(), keyOf(round, number));
    for (const std::string& file : shown) {
        QVERIFY2(!entry.coldkeyFile.needsPassword || !fate.encrypted, file.c_str());
        QVERIFY2(madePlain(number), file.c_str());
        QVERIFY2(std::filesystem::path(file).filename() == "coldkey", file.c_str());
    }
}

/// The wallet at which the child was killed: whole or not there, and the next change clears what is left.
void KilledWalletsTest::checkLeftovers(const std::filesystem::path& path, int round, std::uint32_t last)
{
    if (!std::filesystem::exists(path)) {
        return;
    }
    for (const std::uint32_t number : { last, last + 1 }) {
        for (const std::string& file : filesShowing(path, keyOf(round, number))) {
            QVERIFY2(madePlain(number) && std::filesystem::path(file).filename() == "coldkey", file.c_str());
        }
    }
    const WalletFolder folder(path, kCost);
    NoProgress progress;
    const crypto::Secret nothing;
    const auto made
        = folder.createColdkey("after", keyOf(round, 5'000), { KeyForm::Plain, nothing }, progress);
    QVERIFY2(made, made ? "" : made.error().text().c_str());
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
        const std::string name = entry.path().filename().string();
        QVERIFY2(
            name.find("tmp") == std::string::npos && name.find("new") == std::string::npos, name.c_str());
    }
}

QTEST_GUILESS_MAIN(KilledWalletsTest)
#include "killed_wallets_test.moc"
