// SPDX-License-Identifier: MIT
// Storage keys of plain values and maps with every hasher.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::chain;

class StorageKeyTest : public QObject {
    Q_OBJECT
private slots:
    void prefixes();
    void systemAccount();
    void hashers_data();
    void hashers();
    void hasherAppendsToWhatIsThere();
};

namespace {

constexpr const char* kAlice = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

} // namespace

void StorageKeyTest::prefixes()
{
    QCOMPARE(toBareHex(storagePrefix("Aura", "Authorities")),
        std::string("57f8dc2f5ab09467896f47300f0424385e0621c4869aa60c02be9adcc98a0d1d"));
    QCOMPARE(toBareHex(systemEventsKey()),
        std::string("26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7"));
}

void StorageKeyTest::systemAccount()
{
    const AccountId alice = *fixedFromHex<AccountId>(kAlice);
    QCOMPARE(toBareHex(systemAccountKey(alice)),
        std::string(
            "26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9de1e86a9a8c739864cf3cc5ec2bea5"
            "9f")
            + kAlice);
}

void StorageKeyTest::hashers_data()
{
    QTest::addColumn<int>("hasher");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, Hasher hasher, const char* expected) {
        QTest::newRow(name) << static_cast<int>(hasher) << QByteArray(expected);
    };
    row("identity", Hasher::Identity, "0100");
    row("twox64concat", Hasher::Twox64Concat, "f1577fbf1d628fdd0100");
    row("blake2-128", Hasher::Blake2_128, "ead9a09ae23f059006f2bea50e245ff4");
    row("blake2-128-concat", Hasher::Blake2_128Concat, "ead9a09ae23f059006f2bea50e245ff40100");
    row("blake2-256", Hasher::Blake2_256, "8080778c30c20fa2ebc0ed18d2cbca1f30b027625c7d9d97f5d589721c91aeb6");
    row("twox128", Hasher::Twox128, "f1577fbf1d628fdddb4ebfc6e8d95fb1");
    row("twox256", Hasher::Twox256, "f1577fbf1d628fdddb4ebfc6e8d95fb16e76fbecaa879bcbf40f50c178d6426b");
}

void StorageKeyTest::hashers()
{
    QFETCH(int, hasher);
    QFETCH(QByteArray, expected);
    Bytes key;
    appendHashed(key, static_cast<Hasher>(hasher), *fromHex("0100"));
    QCOMPARE(QByteArray::fromStdString(toBareHex(key)), expected);
}

void StorageKeyTest::hasherAppendsToWhatIsThere()
{
    Bytes key = *fromHex("aabb");
    appendHashed(key, Hasher::Identity, *fromHex("cc"));
    QCOMPARE(toBareHex(key), std::string("aabbcc"));
}

QTEST_GUILESS_MAIN(StorageKeyTest)
#include "storage_key_test.moc"
