// SPDX-License-Identifier: MIT
// Proofs of what a transaction needs of the metadata.

#include "core/base/hex.hpp"
#include "core/metadata/digest_proof.hpp"
#include "core/metadata/renumber.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/metadata/digest_device.hpp"
#include "tests/unit/metadata/small_metadata.hpp"
#include "tests/unit/recorded_metadata.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace taonaut;
using namespace taonaut::metadata;

namespace {

const DigestContext kContext { 393, "node-subtensor", 42, 9, "TAO" };

/// Independently computed signed transactions of spec 393.
QJsonArray recordedTransactions()
{
    QFile file(QStringLiteral(TAONAUT_SHARED_DATA_DIR "/extrinsics.json"));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value("signed").toArray()
        : QJsonArray();
}

Bytes bytesOfMember(const QJsonObject& object, const char* name)
{
    return *fromHex(object.value(QLatin1String(name)).toString().toStdString());
}

std::optional<Metadata> recordedChain()
{
    const auto bytes = tests::recordedBytes("finney-metadata-2026-04.scale");
    return bytes ? std::optional(*asVersion15(*Metadata::decode(*bytes))) : std::nullopt;
}

/// Small metadata whose extrinsic sends a byte (the extension) and nothing more.
Metadata small()
{
    return tests::smallMetadata();
}

DigestProof smallProof()
{
    return *proofForPayload(small(), kContext, *fromHex("030507"));
}

} // namespace

class DigestProofTest : public QObject {
    Q_OBJECT

private slots:
    void recordedTransactionsRead()
    {
        const auto chain = recordedChain();
        TAONAUT_REQUIRE_FILE(chain);
        const auto digest = metadataDigest(*chain, kContext);
        const QJsonArray transactions = recordedTransactions();
        QCOMPARE(transactions.size(), qsizetype { 10 });
        for (const auto& entry : transactions) {
            const QJsonObject one = entry.toObject();
            const Bytes payload = bytesOfMember(one, "payloadBytes");
            const auto proof = proofForPayload(*chain, kContext, payload);
            QVERIFY2(proof, proof ? "" : proof.error().text().c_str());
            QVERIFY(proof->verify(*digest));
            const auto read = DigestProof::decode(proof->encode());
            QVERIFY(read && *read == *proof);
            QVERIFY(tests::DigestDevice(*read).reads(payload));
        }
    }

    void withoutALeafNothingReads()
    {
        const auto chain = recordedChain();
        TAONAUT_REQUIRE_FILE(chain);
        const Bytes payload = bytesOfMember(recordedTransactions().at(5).toObject(), "payloadBytes");
        const auto proof = proofForPayload(*chain, kContext, payload);
        QVERIFY(proof && proof->leaves.size() > 10 && proof->encode().size() < 10000);
        for (std::size_t i = 0; i < proof->leaves.size(); ++i) {
            DigestProof less = *proof;
            less.leaves.erase(less.leaves.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(!tests::DigestDevice(less).reads(payload));
            less.leafNodes.erase(less.leafNodes.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(!less.verify(*metadataDigest(*chain, kContext)));
        }
    }

    // A whole transaction needs the types of address and signature beside those of the payload.
    void wholeTransactions()
    {
        const auto chain = recordedChain();
        TAONAUT_REQUIRE_FILE(chain);
        const auto digest = metadataDigest(*chain, kContext);
        for (const auto& entry : recordedTransactions()) {
            const QJsonObject one = entry.toObject();
            const Bytes transaction = bytesOfMember(one, "extrinsicBytes");
            const Bytes additional = bytesOfMember(one, "additionalSignedBytes");
            const auto proof = proofForExtrinsic(*chain, kContext, transaction, additional);
            QVERIFY2(proof, proof ? "" : proof.error().text().c_str());
            QVERIFY(proof->verify(*digest));
            const auto sent = proofForExtrinsic(*chain, kContext, transaction);
            QVERIFY(sent && sent->verify(*digest) && sent->leaves.size() <= proof->leaves.size());
            const auto payload = proofForPayload(*chain, kContext, bytesOfMember(one, "payloadBytes"));
            for (const Bytes& leaf : payload->leaves) {
                QVERIFY(std::find(proof->leaves.begin(), proof->leaves.end(), leaf) != proof->leaves.end());
            }
            QVERIFY(proof->leaves.size() > payload->leaves.size());
        }
    }

    void everyByteCounts_data()
    {
        QTest::addColumn<bool>("recorded");
        QTest::newRow("small") << false;
        QTest::newRow("recorded") << true;
    }
    void everyByteCounts()
    {
        QFETCH(bool, recorded);
        const auto chain = recorded ? recordedChain() : std::optional(small());
        TAONAUT_REQUIRE_FILE(chain);
        const Bytes payload = recorded
            ? bytesOfMember(recordedTransactions().at(0).toObject(), "payloadBytes")
            : *fromHex("030507");
        const auto digest = metadataDigest(*chain, kContext);
        Bytes bytes = proofForPayload(*chain, kContext, payload)->encode();
        const auto verifies = [&](const Bytes& changed) {
            const auto proof = DigestProof::decode(changed);
            return proof && proof->verify(*digest).has_value();
        };
        QVERIFY(verifies(bytes));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            for (const unsigned mask : { 0x01U, 0x80U }) {
                bytes[i] ^= static_cast<std::byte>(mask);
                QVERIFY2(!verifies(bytes), std::to_string(i).c_str());
                bytes[i] ^= static_cast<std::byte>(mask);
            }
            QVERIFY(!verifies(toBytes(ByteView(bytes).first(i))));
        }
        bytes.push_back(std::byte { 0 });
        QVERIFY(!verifies(bytes));
    }

    // The small tree has two leaves, the case and the pair; a payload needs the case alone.
    void knownBytes()
    {
        const DigestProof proof = smallProof();
        QCOMPARE(proof.leaves.size(), std::size_t { 1 });
        QCOMPARE(toBareHex(proof.leaves.front()),
            std::string("0001"
                        "146669727374"
                        "04"
                        "01"
                        "1476616c7565"
                        "03"
                        "01"
                        "087538"
                        "0c"
                        "00"));
        QCOMPARE(proof.leafNodes, (std::vector<std::uint32_t> { 0 }));
        QVERIFY(proof.hashes.empty());
        QCOMPARE(toBareHex(proof.encode()),
            "04" + toBareHex(proof.leaves.front())
                + "04"
                  "00000000"
                  "00"
                  "04"
                  "03"
                  "1600"
                  "03"
                  "04"
                  "14436865636b"
                  "03"
                  "15"
                  "89010000"
                  "386e6f64652d73756274656e736f72"
                  "2a00"
                  "09"
                  "0c54414f");
    }

    // Five leaves: the last level holds two of them, which stand left of the others.
    void orderInATree()
    {
        std::vector<Type> types = tests::smallTypes();
        Variant many;
        for (std::uint8_t i = 0; i < 5; ++i) {
            many.cases.push_back({ "c" + std::to_string(i), {}, i, {} });
        }
        types[tests::Choices].def = many;
        types[tests::Byte].def = Sequence { tests::Choices };
        Metadata metadata = small();
        metadata.pallets.clear();
        metadata.apis.clear();
        metadata.custom.clear();
        metadata.types = *TypeRegistry::create(types);
        metadata.extrinsic.extensions = { { "Check", tests::Byte, tests::Unit } };
        const auto digest = metadataDigest(metadata, kContext);
        QVERIFY(digest);
        // Leaves: 0 the list, 1 to 5 the cases; six leaves in nodes 5 to 10, the last level is 7 to 10.
        const auto proof = proofForPayload(metadata, kContext,
            *fromHex("00"
                     "0c"
                     "010402"));
        QVERIFY2(proof, proof ? "" : proof.error().text().c_str());
        QCOMPARE(proof->leafNodes, (std::vector<std::uint32_t> { 7, 8, 10, 5, 6 }));
        QCOMPARE(proof->hashes.size(), std::size_t { 1 });
        QVERIFY(proof->verify(*digest));
        DigestProof swapped = *proof;
        std::swap(swapped.leafNodes[0], swapped.leafNodes[3]);
        QVERIFY(swapped.verify(*digest).error().is(MetadataError::BadProof));
    }

    void refusals()
    {
        const Metadata metadata = small();
        QVERIFY(
            proofForPayload(tests::smallMetadata(14), kContext, {}).error().is(MetadataError::NotVersion15));
        QVERIFY(proofForPayload(metadata, kContext, *fromHex("0305"))
                    .error()
                    .is(scale::DecodeError::UnexpectedEnd));
        QVERIFY(proofForPayload(metadata, kContext, *fromHex("03050700"))
                    .error()
                    .is(scale::DecodeError::TrailingBytes));
        QVERIFY(
            proofForPayload(metadata, kContext, *fromHex("040507")).error().is(MetadataError::UnknownCase));
        QVERIFY(proofForExtrinsic(metadata, kContext, *fromHex("0c040305")));
        QVERIFY(proofForExtrinsic(metadata, kContext,
            *fromHex("188401020703"
                     "05")));
        for (const char* wrong : { "00", "0c050305", "0c440305", "0cc40305" }) {
            QVERIFY2(proofForExtrinsic(metadata, kContext, *fromHex(wrong))
                         .error()
                         .is(MetadataError::BadExtrinsic),
                wrong);
        }
        QVERIFY(proofForExtrinsic(metadata, kContext, *fromHex("0c04030500"))
                    .error()
                    .is(scale::DecodeError::TrailingBytes));
        DigestProof proof = smallProof();
        QVERIFY(proof.verify({}).error().is(MetadataError::WrongDigest));
        proof.hashes.emplace_back();
        QVERIFY(proof.digest().error().is(MetadataError::BadProof));
        proof.hashes.clear();
        proof.leafNodes = { 1 };
        QVERIFY(proof.digest().error().is(MetadataError::BadProof)); // no hash for what is beside it
        proof.leafNodes = { 0xFFFFFFFF };
        QVERIFY(proof.digest().error().is(MetadataError::BadProof));
        proof.leafNodes = {};
        QVERIFY(proof.digest().error().is(MetadataError::BadProof));
    }

    void messagesForDevices()
    {
        const std::array<std::uint32_t, 5> path { 0x8000002C, 0x80000162, 0x80000000, 0x80000000,
            0x80000000 };
        const auto messages = deviceMessages(path, Bytes(300, std::byte { 1 }), Bytes(201, std::byte { 2 }));
        QVERIFY(messages && messages->size() == 4);
        QCOMPARE(toBareHex(messages->front()),
            std::string("2c00008062010080000000800000008000000080"
                        "2c01"));
        QVERIFY((*messages)[1] == Bytes(250, std::byte { 1 }));
        QVERIFY((*messages)[2].size() == 250 && (*messages)[2][49] == std::byte { 1 }
            && (*messages)[2][50] == std::byte { 2 });
        QVERIFY((*messages)[3] == Bytes(1, std::byte { 2 }));
        QVERIFY(deviceMessages(path, Bytes(65536), {}).error().is(MetadataError::TooLarge));
    }
};

QTEST_GUILESS_MAIN(DigestProofTest)
#include "digest_proof_test.moc"
