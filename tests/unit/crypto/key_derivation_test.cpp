// SPDX-License-Identifier: MIT
// Keys from passwords as other programs make them. Expected values come from other implementations.

#include "core/base/hex.hpp"
#include "core/crypto/argon2_block.hpp"
#include "core/crypto/argon2i.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/key_derivation.hpp"

#include <QtTest>
#include <sys/resource.h>

using namespace taonaut;
using namespace taonaut::crypto;

namespace {

constexpr PasswordSalt kSalt { std::byte { 0x13 }, std::byte { 0x71 }, std::byte { 0x83 }, std::byte { 0xdf },
    std::byte { 0xf1 }, std::byte { 0x5a }, std::byte { 0x09 }, std::byte { 0xbc }, std::byte { 0x9c },
    std::byte { 0x90 }, std::byte { 0xb5 }, std::byte { 0x51 }, std::byte { 0x87 }, std::byte { 0x39 },
    std::byte { 0xe9 }, std::byte { 0xb1 } };

/// Keeps what it is told; says that it is cancelled once enough was reported.
class Watcher final : public Progress {
public:
    explicit Watcher(std::size_t cancelAfter = 1000)
        : m_cancelAfter(cancelAfter)
    {
    }
    [[nodiscard]] bool cancelled() const override { return m_reports.size() >= m_cancelAfter; }
    void report(std::uint64_t done, std::uint64_t total) override { m_reports.emplace_back(done, total); }
    [[nodiscard]] const std::vector<std::pair<std::uint64_t, std::uint64_t>>& reports() const
    {
        return m_reports;
    }

private:
    std::size_t m_cancelAfter;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_reports;
};

std::string hexOf(const Result<Secret>& secret)
{
    return secret ? toBareHex(secret->view()) : secret.error().text();
}

std::string nameOf(const Result<Secret>& secret)
{
    return secret ? "none" : std::string(secret.error().name());
}

} // namespace

class KeyDerivationTest : public QObject {
    Q_OBJECT
private slots:
    void pbkdf2();
    void pbkdf2TellsAndStops();
    void scrypt();
    void scryptCosts();
    void argon2iKeys();
    void argon2iSizes_data();
    void argon2iSizes();
    void argon2Blocks();
    void memoryThatIsNotToBeHad();
};

void KeyDerivationTest::pbkdf2()
{
    NoProgress progress;
    const ByteView password = bytesOf("password");
    const ByteView salt = bytesOf("salt");
    QCOMPARE(hexOf(pbkdf2Sha256(password, salt, 1, 32, progress)),
        std::string("120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"));
    QCOMPARE(hexOf(pbkdf2Sha256(password, salt, 2, 80, progress)),
        std::string("ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43830651afcb5c862f0b249bd0"
                    "31f7a67520d136470f5ec271ece91c07773253d93e676b079cae1219a000f8b4b1a0a3ba"));
    // A password longer than a block is hashed first.
    const std::string longPassword(100, 'p');
    const std::string longSalt(70, 's');
    QCOMPARE(hexOf(pbkdf2Sha256(bytesOf(longPassword), bytesOf(longSalt), 100'000, 20, progress)),
        std::string("afe42fbe818f7fb3addb69fc725c1608e3161c2c"));
    QCOMPARE(nameOf(pbkdf2Sha256(password, salt, 1, 0, progress)), std::string("WrongLength"));
    QCOMPARE(nameOf(pbkdf2Sha256(password, salt, 1, 257, progress)), std::string("WrongLength"));
    QCOMPARE(nameOf(pbkdf2Sha256(password, salt, 0, 32, progress)), std::string("WrongLength"));
}

void KeyDerivationTest::pbkdf2TellsAndStops()
{
    Watcher watcher;
    QVERIFY(pbkdf2Sha256(bytesOf("a"), bytesOf("b"), 200'000, 64, watcher).has_value());
    QVERIFY(watcher.reports().size() > 10);
    QCOMPARE(watcher.reports().back(), std::pair(std::uint64_t { 400'000 }, std::uint64_t { 400'000 }));
    QVERIFY(std::is_sorted(watcher.reports().begin(), watcher.reports().end()));

    Watcher impatient(2);
    QCOMPARE(nameOf(pbkdf2Sha256(bytesOf("a"), bytesOf("b"), 10'000'000, 32, impatient)),
        std::string("Cancelled"));
    QCOMPARE(impatient.reports().size(), std::size_t(2));
}

void KeyDerivationTest::scrypt()
{
    QCOMPARE(hexOf(scryptKey(bytesOf("pleaseletmein"), bytesOf("SodiumChloride"), { 16384, 8, 1 }, 64)),
        std::string("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                    "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"));
    QCOMPARE(hexOf(scryptKey(bytesOf("p\xc3\xa4ss"), bytesOf("salt"), { 1024, 4, 2 }, 32)),
        std::string("89996b274f9c242f54dc02d91c2e1a9718a31fe8eff8a9e4e358ee2d23f4753b"));
    QCOMPARE(nameOf(scryptKey({}, {}, { 2, 1, 1 }, 65)), std::string("WrongLength"));
}

void KeyDerivationTest::scryptCosts()
{
    for (const ScryptCost& cost : { ScryptCost { 0, 8, 1 }, { 1, 8, 1 }, { 3, 8, 1 }, { 16, 0, 1 },
             { 16, 8, 0 }, { 1U << 31, 8, 1 }, { 1U << 18, 8, 2 }, { 16, ~0U, ~0U } }) {
        QVERIFY(!cost.isReasonable());
        QCOMPARE(nameOf(scryptKey({}, {}, cost, 32)), std::string("UnreasonableCost"));
    }
    QVERIFY((ScryptCost { 1U << 17, 8, 1 }).isReasonable());
}

void KeyDerivationTest::argon2iKeys()
{
    Watcher watcher;
    const PasswordCost cost { 4, std::size_t { 32 } << 10 };
    QCOMPARE(hexOf(argon2iKey(bytesOf("own password"), kSalt, cost, watcher)),
        std::string("a26b46f452aee45516fff710be1a786dc6e29e8dbd5c52dbcc78fc63c7f7cecf"));
    QCOMPARE(watcher.reports().size(), std::size_t(4 * 4 + 1));
    QCOMPARE(watcher.reports().back(), std::pair(std::uint64_t { 16 }, std::uint64_t { 16 }));
    Watcher impatient(0);
    QCOMPARE(nameOf(argon2iKey({}, kSalt, cost, impatient)), std::string("Cancelled"));
    Watcher late(2);
    QCOMPARE(nameOf(argon2iKey({}, kSalt, cost, late)), std::string("Cancelled"));
    NoProgress progress;
    QCOMPARE(nameOf(argon2iKey({}, kSalt, { 2, cost.memoryBytes }, progress)), // argon2i takes three passes
        std::string("UnreasonableCost"));
    QCOMPARE(nameOf(argon2iKey({}, kSalt, { 4, std::size_t { 3 } << 30 }, progress)),
        std::string("UnreasonableCost"));
}

void KeyDerivationTest::argon2iSizes_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("smallest") << QByteArray() << 3U << 8U
                              << QByteArray(
                                     "2ec5f2e39c9ebec2fffec6f865a8b74d7b675fcec7d4f33c2b77b96b4c40125a");
    QTest::newRow("not whole quarters")
        << QByteArray("own password") << 3U << 9U
        << QByteArray("bb4948925ef809145ec4d06630059a0bec7e6ea4b35c559c64296cbbf3882317");
    QTest::newRow("several address blocks")
        << QByteArray(
               "a password that is longer than one block of the hash function, which has one hundred and "
               "twenty-eight bytes, and a little more")
        << 5U << 1003U << QByteArray("7782754746ee1d3b368fb0fb25450ad0c2960450f4a400004683fe6386077913");
}

void KeyDerivationTest::argon2iSizes()
{
    QFETCH(QByteArray, password);
    QFETCH(quint32, passes);
    QFETCH(quint32, memoryKiB);
    QFETCH(QByteArray, key);
    NoProgress progress;
    const std::string text = password.toStdString();
    QCOMPARE(hexOf(argon2i(bytesOf(text), kSalt, passes, memoryKiB, progress)), key.toStdString());
}

void KeyDerivationTest::argon2Blocks()
{
    // What this processor runs agrees with the plain form.
    std::uint64_t next = 1;
    const auto filled = [&next] {
        argon2::Block block;
        for (std::uint64_t& word : block.words) {
            next = next * 6364136223846793005U + 1442695040888963407U;
            word = next ^ (next >> 29);
        }
        return block;
    };
    for (int i = 0; i < 50; ++i) {
        const argon2::Block first = filled();
        const argon2::Block second = filled();
        argon2::Block fast = filled();
        argon2::Block plain = fast;
        const auto old = i % 2 == 0 ? argon2::Old::Overwritten : argon2::Old::Mixed;
        argon2::fastestCompress()(first, second, fast, old);
        argon2::compressPortable(first, second, plain, old);
        QCOMPARE(fast.words, plain.words);
    }
}

void KeyDerivationTest::memoryThatIsNotToBeHad()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need the address space that this test takes away");
#endif
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    rlimit small = before;
    small.rlim_cur = std::size_t { 400 } << 20;
    QCOMPARE(::setrlimit(RLIMIT_AS, &small), 0);
    NoProgress progress;
    const auto argon2 = argon2iKey({}, kSalt, { 8, std::size_t { 512 } << 20 }, progress);
    small.rlim_cur = std::size_t { 150 } << 20;
    ::setrlimit(RLIMIT_AS, &small);
    const auto scrypt = scryptKey({}, {}, { 1U << 17, 8, 1 }, 32);
    ::setrlimit(RLIMIT_AS, &before);
    QCOMPARE(nameOf(argon2), std::string("OutOfMemory"));
    QCOMPARE(nameOf(scrypt), std::string("OutOfMemory"));
}

QTEST_GUILESS_MAIN(KeyDerivationTest)
#include "key_derivation_test.moc"
