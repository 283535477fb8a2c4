// SPDX-License-Identifier: MIT
// BLAKE3 against the test vectors that accompany its specification.

#include "core/base/hex.hpp"
#include "core/crypto/blake3.hpp"

#include <QtTest>

using namespace taonaut;

class Blake3Test : public QObject {
    Q_OBJECT

private slots:
    // Input: bytes 0, 1, … 250, 0, 1, ….
    void hashes_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("hash");
        const auto row = [](int length, const char* hash) {
            QTest::newRow(std::to_string(length).c_str()) << length << hash;
        };
        row(0, "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262");
        row(1, "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213");
        row(1023, "10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11");
        row(1024, "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7");
        row(1025, "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444");
        row(2048, "e776b6028c7cd22a4d0ba182a8bf62205d2ef576467e838ed6f2529b85fba24a");
        row(2049, "5f4d72f40d7a5f82b15ca2b2e44b1de3c2ef86c426c95c1af0b6879522563030");
        row(3072, "b98cb0ff3623be03326b373de6b9095218513e64f1ee2edd2525c7ad1e5cffd2");
        row(3073, "7124b49501012f81cc7f11ca069ec9226cecb8a2c850cfe644e327d22d3e1cd3");
        row(31744, "62b6960e1a44bcc1eb1a611a8d6235b6b4b78f32e7abc4fb4c6cdcce94895c47");
    }
    void hashes()
    {
        QFETCH(int, length);
        QFETCH(QString, hash);
        Bytes input;
        for (int i = 0; i < length; ++i) {
            input.push_back(static_cast<std::byte>(i % 251));
        }
        QCOMPARE(QString::fromStdString(toBareHex(crypto::blake3(input).view())), hash);
    }
};

QTEST_GUILESS_MAIN(Blake3Test)
#include "blake3_test.moc"
