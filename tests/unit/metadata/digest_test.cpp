// SPDX-License-Identifier: MIT
// The metadata digest against independently computed values.

#include "core/base/hex.hpp"
#include "core/metadata/digest.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::metadata;

class DigestTest : public QObject {
    Q_OBJECT

private slots:
    void mainnet()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-v15-343.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto metadata = Metadata::decode(*bytes);
        QVERIFY(metadata);
        const auto parts = digestParts(*metadata);
        QVERIFY(parts);
        QCOMPARE(parts->typeCount, std::size_t { 273 });
        QCOMPARE(parts->leaves.size(), std::size_t { 1041 });
        QCOMPARE(toBareHex(parts->leaves.front()),
            std::string(
                "0c1c73705f636f72651863727970746f2c4163636f756e7449643332000400160401205b75383b2033325d00"));
        QCOMPARE(toBareHex(parts->treeRoot.view()),
            std::string("3293b83839f72de91faa5012800adfeffc93becdde55ecc764bf50805bf6f826"));
        QCOMPARE(toBareHex(parts->extrinsicHash.view()),
            std::string("530d299bcd6f53934385a855d16e847efcaa3d24a1cda23a63cf63b3518c997a"));
        const auto digest = metadataDigest(*metadata, { 343, "node-subtensor", 42, 9, "TAO" });
        QVERIFY(digest);
        QCOMPARE(toBareHex(digest->view()),
            std::string("2997a609077b925b96b81a1f3a52f02bf1530e793d08be1c7023e710fbf439a4"));
    }

    // The number of the version is all that keeps version 16 from being hashed; its other order of types
    // gives the wrong digest that another implementation computes from the same bytes.
    void version16IsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("specVersion");
        QTest::addColumn<QString>("wrongDigest");
        QTest::newRow("393") << "finney-metadata-2026-04.scale" << 393
                             << "e3c6377b3b53dcc95b7e6d3807343c1e151f050375aef79f1d8ea4f30eeb6f7f";
        QTest::newRow("365") << "finney-metadata-2025-12.scale" << 365
                             << "b71377fe4314beaf836feb2f9f00900596b0949c1205e488075e3070504a3464";
    }
    void version16IsRefused()
    {
        QFETCH(QString, file);
        QFETCH(int, specVersion);
        QFETCH(QString, wrongDigest);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        auto metadata = Metadata::decode(*bytes);
        QVERIFY(metadata);
        const DigestContext context { static_cast<std::uint32_t>(specVersion), "node-subtensor", 42, 9,
            "TAO" };
        QVERIFY(metadataDigest(*metadata, context).error().is(MetadataError::NotVersion15));
        metadata->version = 15;
        metadata->extrinsic.versions = { 4 };
        QCOMPARE(QString::fromStdString(toBareHex(metadataDigest(*metadata, context)->view())), wrongDigest);
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
