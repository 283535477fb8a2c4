// SPDX-License-Identifier: MIT
// The metadata digest against independently computed values.

#include "core/base/hex.hpp"
#include "core/metadata/digest.hpp"
#include "core/metadata/renumber.hpp"
#include "tests/unit/metadata/small_metadata.hpp"
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

    // Independently derived digests of chains that serve version 16 alone.
    void version16InTheOrderOf15_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("specVersion");
        QTest::addColumn<int>("leaves");
        QTest::addColumn<QString>("treeRoot");
        QTest::addColumn<QString>("extrinsicHash");
        QTest::addColumn<QString>("digest");
        QTest::newRow("393") << "finney-metadata-2026-04.scale" << 393 << 1066
                             << "ca9ec70d9526939fa46bdee30045122b507d0ac9af31f03b931faf4a79088834"
                             << "3f46ea48a14ac1347eaca1dd8b544a91a1dd88fcf63e1dfd281c263e270eb79e"
                             << "f8d4a36d53ba152cc818173e9b31ad073353d073459c113b428289d2f395c93e";
        QTest::newRow("365") << "finney-metadata-2025-12.scale" << 365 << 1050
                             << "74faa16cb3b187e2e0bbc283ec8e1664dd899abc2782e04f5913415278042c7f"
                             << "d267db84e781875f60767892aadf96aed9517c69a20adbecb017d069b68a32ee"
                             << "11010ea162a6c8eb4833790f893093b1582bdeb392156490dc1c32f09155b46b";
    }
    void version16InTheOrderOf15()
    {
        QFETCH(QString, file);
        QFETCH(int, specVersion);
        QFETCH(int, leaves);
        QFETCH(QString, treeRoot);
        QFETCH(QString, extrinsicHash);
        QFETCH(QString, digest);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto read = Metadata::decode(*bytes);
        QVERIFY(read);
        const auto metadata = asVersion15(*read);
        QVERIFY2(metadata, metadata ? "" : metadata.error().text().c_str());
        const auto parts = digestParts(*metadata);
        QVERIFY(parts);
        QCOMPARE(parts->typeCount, std::size_t { 277 });
        QCOMPARE(parts->leaves.size(), static_cast<std::size_t>(leaves));
        QCOMPARE(QString::fromStdString(toBareHex(parts->treeRoot.view())), treeRoot);
        QCOMPARE(QString::fromStdString(toBareHex(parts->extrinsicHash.view())), extrinsicHash);
        const auto made = metadataDigest(
            *metadata, { static_cast<std::uint32_t>(specVersion), "node-subtensor", 42, 9, "TAO" });
        QVERIFY(made);
        QCOMPARE(QString::fromStdString(toBareHex(made->view())), digest);
        // Nothing but numbers has changed.
        QCOMPARE(metadata->types.size(), read->types.size());
        QVERIFY(*asVersion15(*metadata) == *metadata);
        for (std::size_t i = 0; i < read->pallets.size(); ++i) {
            const auto& before = read->pallets[i];
            const auto& after = metadata->pallets[i];
            QCOMPARE(after.calls.has_value(), before.calls.has_value());
            QVERIFY(
                !before.calls || metadata->types.at(*after.calls).path == read->types.at(*before.calls).path);
        }
    }

    // Real metadata of version 15 has the order already.
    void version15StaysAsItIs()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-v15-343.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto metadata = Metadata::decode(*bytes);
        QVERIFY(metadata && *asVersion15(*metadata) == *metadata);
    }

    void orderRefusals()
    {
        QVERIFY(asVersion15(tests::smallMetadata(14)).error().is(MetadataError::NotWritable));
        Metadata sixteen = tests::smallMetadata(15);
        sixteen.version = 16;
        const auto answered = asVersion15(sixteen);
        QVERIFY(answered && answered->types.as<Primitive>(answered->extrinsic.address));
        sixteen.extrinsic.versions = { 5 };
        QVERIFY(asVersion15(sixteen).error().is(MetadataError::NoExtrinsicParts));
        sixteen.extrinsic.versions = { 4, 5 };
        QCOMPARE(asVersion15(sixteen)->extrinsic.versions, (std::vector<std::uint8_t> { 4 }));
        sixteen.extrinsic.signature = tests::Choices;
        QVERIFY(asVersion15(sixteen).error().is(MetadataError::NoExtrinsicParts));
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
