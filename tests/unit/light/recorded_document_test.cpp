// SPDX-License-Identifier: MIT
// A document made of recorded data of Finney alone: from the checkpoint through the justification of block
// 9,183,744 to values of its state, as someone reads it who has only the document and the checkpoint.

#include "core/base/hex.hpp"
#include "core/light/proof_document.hpp"
#include "tests/unit/recorded_data.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::light;
using nlohmann::json;

namespace {

Bytes hex(const json& value)
{
    return *fromHex(value.get<std::string>());
}

consensus::AuthorityList voterList(const json& entries)
{
    consensus::AuthorityList list;
    for (const json& entry : entries) {
        list.push_back(
            { *consensus::VoterKey::from(hex(entry["key"])), entry["weight"].get<std::uint64_t>() });
    }
    return list;
}

const json& named(const json& cases, const std::string& name)
{
    return *std::find_if(cases.begin(), cases.end(), [&](const json& item) { return item["name"] == name; });
}

} // namespace

class RecordedDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const json grandpa = tests::recorded("grandpa.json");
        const json trie = tests::recorded("trie.json");
        TAONAUT_REQUIRE_RECORDED(grandpa)
        TAONAUT_REQUIRE_RECORDED(trie)
        const json& recorded = grandpa["checkpoints"]["finney"];
        m_checkpoint.genesisHash = *Hash256::from(hex(recorded["genesisHash"]));
        m_checkpoint.header = *chain::Header::decode(hex(recorded["header"]));
        m_checkpoint.blockHash = *Hash256::from(hex(recorded["blockHash"]));
        m_checkpoint.blockNumber = m_checkpoint.header.number;
        m_checkpoint.voters = { 6, voterList(recorded["activatesAuthorities"]) };
        m_checkpoint.authors = *consensus::readAuraDigest(m_checkpoint.header)->nextAuthorities;
        const json& justified = named(grandpa["justifications"], "finney-9183744-set6");
        m_header = *chain::Header::decode(hex(justified["header"]));
        m_justification = *consensus::Justification::decode(hex(justified["justification"]));
        m_proof = named(trie["realProofs"], "finney-9183744-evm-slots");
    }

    void everyRecordedValue()
    {
        const ChainParameters trusted = parameters();
        QCOMPARE(m_proof["keys"].size(), std::size_t(3));
        for (const json& entry : m_proof["keys"]) {
            const auto read = proofDocumentFromJson(toJson(documentOf(entry)));
            QVERIFY(read);
            const auto verdict = check(*read, trusted);
            QVERIFY2(verdict, verdict ? "" : verdict.error().text().c_str());
            QVERIFY(verdict->level == Level::Final);
            QCOMPARE(verdict->block.number, BlockNumber(9'183'744));
            QCOMPARE(verdict->setId, std::uint64_t(6));
            QCOMPARE(verdict->totalWeight, std::uint64_t(20));
            QVERIFY(verdict->signedWeight >= 14);
            QVERIFY(*verdict->value == hex(entry["value"]));
            QCOMPARE(verdict->slotTimeMs, std::uint64_t(149'233'957) * 12'000);
        }
    }

    void otherStarts()
    {
        const ProofDocument document = documentOf(m_proof["keys"][0]);
        m_checkpoint.voters.id = 5;
        QVERIFY(check(document, parameters()).error().is(consensus::GrandpaError::BadSignature));
        m_checkpoint.voters.id = 6;
        QVERIFY(check(document, parameters()).has_value());
        // A start of this very block needs no signature any more.
        Checkpoint later = m_checkpoint;
        later.header = m_header;
        later.blockHash = m_header.hash();
        later.blockNumber = m_header.number;
        const auto verdict = check(document, *ChainParameters::fromCheckpoint("Bittensor", 12'000, later));
        QVERIFY(verdict);
        QCOMPARE(verdict->signedWeight, std::uint64_t(0));
        later.header.stateRoot = Hash256();
        later.blockHash = later.header.hash();
        QVERIFY(check(document, *ChainParameters::fromCheckpoint("Bittensor", 12'000, later))
                    .error()
                    .is(LightError::OtherStart));
    }

private:
    [[nodiscard]] ChainParameters parameters() const
    {
        return *ChainParameters::fromCheckpoint("Bittensor", 12'000, m_checkpoint);
    }
    [[nodiscard]] ProofDocument documentOf(const json& entry) const
    {
        ProofDocument document;
        document.network = "Bittensor";
        document.genesisHash = m_checkpoint.genesisHash;
        document.start = { m_checkpoint.blockNumber, m_checkpoint.blockHash };
        document.fragments = { { m_header, m_justification } };
        document.block = { m_header.number, m_header.hash() };
        std::vector<Bytes> nodes;
        for (const json& node : m_proof["proof"]) {
            nodes.push_back(hex(node));
        }
        document.key = hex(entry["key"]);
        document.nodes = *trie::StorageProof::create(nodes)->entriesFor(m_header.stateRoot, document.key);
        document.value = hex(entry["value"]);
        return document;
    }

    Checkpoint m_checkpoint;
    chain::Header m_header;
    consensus::Justification m_justification;
    json m_proof;
};

QTEST_GUILESS_MAIN(RecordedDocumentTest)
#include "recorded_document_test.moc"
