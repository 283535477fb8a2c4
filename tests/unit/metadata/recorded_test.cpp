// SPDX-License-Identifier: MIT
// The metadata of the real chain, in the three versions that exist.

#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::metadata;

class RecordedTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatItRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("version 14") << "finney-metadata-v14-343.scale";
        QTest::newRow("version 15") << "finney-metadata-v15-343.scale";
    }
    void writesWhatItRead()
    {
        QFETCH(QString, file);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto decoded = Metadata::decode(*bytes);
        QVERIFY2(decoded, decoded ? "" : decoded.error().text().c_str());
        const auto written = decoded->encode();
        QVERIFY(written);
        QVERIFY(*written == *bytes);
    }

    void agreesAcrossVersions()
    {
        const auto bytes14 = tests::recordedBytes("finney-metadata-v14-343.scale");
        const auto bytes15 = tests::recordedBytes("finney-metadata-v15-343.scale");
        TAONAUT_REQUIRE_FILE(bytes14);
        const auto v14 = Metadata::decode(*bytes14);
        const auto v15 = Metadata::decode(*bytes15);
        QVERIFY(v14 && v15);
        QCOMPARE(v14->pallets.size(), v15->pallets.size());
        QCOMPARE(v14->call(5, 3)->name, std::string("transfer_keep_alive"));
        QCOMPARE(v15->call("Balances", "transfer_keep_alive")->index, std::uint8_t { 3 });
        const auto pathOf
            = [](const Metadata& metadata, TypeId type) { return pathText(metadata.types.at(type).path); };
        QCOMPARE(pathOf(*v14, v14->extrinsic.call), pathOf(*v15, v15->extrinsic.call));
        QCOMPARE(pathOf(*v14, v14->extrinsic.address), std::string("sp_runtime::multiaddress::MultiAddress"));
        QCOMPARE(pathOf(*v14, v14->extrinsic.signature), pathOf(*v15, v15->extrinsic.signature));
        QCOMPARE(v14->extrinsic.extensions.size(), v15->extrinsic.extensions.size());
        QVERIFY(v14->apis.empty() && !v14->outerEnums);
        QVERIFY(v15->outerEnums);
    }

    void readsVersion16_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("types");
        QTest::addColumn<int>("extensions");
        QTest::newRow("spec 393") << "finney-metadata-2026-04.scale" << 727 << 13;
        QTest::newRow("spec 365") << "finney-metadata-2025-12.scale" << 720 << 12;
    }
    void readsVersion16()
    {
        QFETCH(QString, file);
        QFETCH(int, types);
        QFETCH(int, extensions);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto decoded = Metadata::decode(*bytes);
        QVERIFY2(decoded, decoded ? "" : decoded.error().text().c_str());
        QCOMPARE(decoded->types.size(), static_cast<std::size_t>(types));
        QCOMPARE(decoded->pallets.size(), std::size_t { 27 });
        QCOMPARE(decoded->extrinsic.versions, (std::vector<std::uint8_t> { 4, 5 }));
        QCOMPARE(decoded->extrinsic.extensions.size(), static_cast<std::size_t>(extensions));
        QVERIFY(decoded->encode().error().is(MetadataError::NotWritable));

        const StorageEntry* account = decoded->storage("System", "Account");
        QVERIFY(account != nullptr);
        QCOMPARE(account->hashers, (std::vector { Hasher::Blake2_128Concat }));
        QCOMPARE(account->defaultValue.size(), std::size_t { 56 });
        QCOMPARE(decoded->error(5, 2)->name, std::string("InsufficientBalance"));
        QVERIFY(!decoded->error(5, 2)->docs.empty());
        QCOMPARE(decoded->event("System", "ExtrinsicFailed")->index, std::uint8_t { 1 });
        QCOMPARE(decoded->function("AccountNonceApi", "account_nonce")->arguments.size(), std::size_t { 1 });
        QCOMPARE(decoded->apis.front().version, std::optional<std::uint32_t>(5));
        QVERIFY(decoded->call("Balances", "no_such_call") == nullptr);
        QVERIFY(decoded->call(200, 0) == nullptr);
        QVERIFY(decoded->event("Timestamp", "Set") == nullptr);
    }

    // Every prefix of a real file must be refused, and quickly.
    void refusesTruncated()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-v15-343.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        for (std::size_t size = 0; size < bytes->size(); size += 1 + size / 16) {
            QVERIFY(!Metadata::decode(ByteView(*bytes).first(size)));
        }
    }
};

QTEST_GUILESS_MAIN(RecordedTest)
#include "recorded_test.moc"
