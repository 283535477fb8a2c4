// SPDX-License-Identifier: MIT
// What `taonaut verify-proof` says of documents: honest, forged, cut, huge, of other chains.

#include "app/proof/proof_text.hpp"
#include "app/verify/checkpoint_export.hpp"
#include "core/chain/storage_key.hpp"
#include "core/light/stored_state.hpp"
#include "core/service/checkpoint_json.hpp"
#include "core/service/known_chains.hpp"
#include "core/subtensor/scale_type.hpp"
#include "tests/hostile/scripted_node.hpp"
#include "tests/unit/light/follower.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::app;
using namespace taonaut::test;

class ProofCheckTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void finalBalanceIsProven();
    void absenceIsProven();
    void sealedValueIsProven();
    void otherValuesAreShownRaw();
    void forgeriesAreRefused_data();
    void forgeriesAreRefused();
    void unreadableDocuments_data();
    void unreadableDocuments();
    void otherChainsProveNothing();
    void theChainIsChosenByGenesis();
    void chainFileThatIsNotThere();
    void exportedStartIsTrustedToo();
    void nothingNewerIsNotExported();

private:
    [[nodiscard]] light::ProofDocument documentOf(const Bytes& key, const Block& block) const;
    [[nodiscard]] ProofOutcome check(const light::ProofDocument& document) const
    {
        return checkProof(toJson(document), m_specification.toStdString());
    }

    Follower m_follower;
    QTemporaryDir m_folder;
    QString m_specification;
    AccountId m_alice;
    Bytes m_key;
};

namespace {

AccountId accountOf(std::uint8_t byte)
{
    AccountId account;
    account.bytes.fill(std::byte { byte });
    return account;
}

QByteArray fileWith(const QString& path, const std::string& text)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) >= 0;
    return written ? path.toUtf8() : QByteArray();
}

} // namespace

void ProofCheckTest::initTestCase()
{
    m_alice = accountOf(0xa1);
    m_key = chain::systemAccountKey(m_alice);
    Recipe recipe;
    recipe.changes = { balanceChange(m_alice, Rao(5 * Rao::kPerTao)) };
    m_follower.chain.author(recipe);
    m_follower.chain.grow(3);
    QCOMPARE(m_follower.sync(), std::string("verified"));
    chain::ChainSpec spec = m_follower.chain.spec();
    spec.properties.slotDurationMs = ScriptedChain::kSlotDurationMs;
    m_specification = m_folder.filePath("chain.json");
    QVERIFY(!fileWith(m_specification, spec.toJson()).isEmpty());
}

light::ProofDocument ProofCheckTest::documentOf(const Bytes& key, const Block& block) const
{
    const std::vector<Bytes> keys { key };
    const auto proof = *trie::StorageProof::create(block.state.proof(keys));
    return *m_follower.client.document((*m_follower.client.reader(block.hash)->read(proof, keys))[0]);
}

void ProofCheckTest::finalBalanceIsProven()
{
    const ProofOutcome outcome = check(documentOf(m_key, m_follower.chain.canonical(2)));
    QCOMPARE(exitCodeOf(outcome), 0);
    const auto json = nlohmann::json::parse(jsonOf(outcome));
    QCOMPARE(json.value("verdict", ""), std::string("proven"));
    QCOMPARE(json.value("level", ""), std::string("final"));
    QCOMPARE(json.value("free", ""), std::string("5000000000"));
    QCOMPARE(json["block"].value("number", 0), 2);
    QCOMPARE(json.value("totalWeight", 0), 3);
    QVERIFY(json.value("signedWeight", 0) >= 3);
    const std::string text = textOf(outcome);
    QVERIFY2(text.starts_with("proven\n") && text.find("final (L3)") != std::string::npos, text.c_str());
    QVERIFY2(text.find("free      5") != std::string::npos, text.c_str());
}

void ProofCheckTest::absenceIsProven()
{
    const Bytes key = chain::systemAccountKey(accountOf(0xee));
    const ProofOutcome outcome = check(documentOf(key, m_follower.chain.canonical(2)));
    QCOMPARE(exitCodeOf(outcome), 0);
    const auto json = nlohmann::json::parse(jsonOf(outcome));
    QVERIFY(json["value"].is_null());
    QCOMPARE(json.value("free", ""), std::string("0"));
    QVERIFY(textOf(outcome).find("does not exist") != std::string::npos);
}

void ProofCheckTest::sealedValueIsProven()
{
    Follower follower; // it jumps over blocks: the authors are proven from the state
    follower.chain.grow(600);
    follower.chain.author();
    QVERIFY(follower.sync().starts_with("verified"));
    const Block& head = follower.chain.head();
    QVERIFY(follower.client.best().hash == head.hash && follower.client.finalized().hash != head.hash);
    const std::vector<Bytes> keys { m_key };
    const auto proof = *trie::StorageProof::create(head.state.proof(keys));
    auto document = follower.client.document((*follower.client.reader(head.hash)->read(proof, keys))[0]);
    QVERIFY(document.has_value() && document->authors.has_value());
    const ProofOutcome outcome = check(*document);
    QCOMPARE(exitCodeOf(outcome), 0);
    QCOMPARE(nlohmann::json::parse(jsonOf(outcome)).value("level", ""), std::string("sealed"));
    QVERIFY(textOf(outcome).find("sealed (L2), by 1 authorities") != std::string::npos);
    document->authors.reset(); // without that the block is no more than linked
    const ProofOutcome linked = check(*document);
    QCOMPARE(exitCodeOf(linked), 3);
    QVERIFY(std::holds_alternative<OnlyLinked>(linked));
    QVERIFY(textOf(linked).starts_with("not proven\n"));
    QCOMPARE(nlohmann::json::parse(jsonOf(linked)).value("verdict", ""), std::string("not proven"));
}

void ProofCheckTest::otherValuesAreShownRaw()
{
    const ProofOutcome outcome = check(documentOf(toBytes(bytesOf(":code")), m_follower.chain.canonical(2)));
    QCOMPARE(exitCodeOf(outcome), 0);
    QVERIFY(!nlohmann::json::parse(jsonOf(outcome)).contains("account"));
}

void ProofCheckTest::forgeriesAreRefused_data()
{
    QTest::addColumn<int>("which");
    const char* const names[] { "value", "absent", "node", "key", "header", "signature" };
    for (int which = 0; which < 6; ++which) {
        QTest::newRow(names[which]) << which;
    }
}

void ProofCheckTest::forgeriesAreRefused()
{
    QFETCH(int, which);
    light::ProofDocument document = documentOf(m_key, m_follower.chain.canonical(2));
    switch (which) {
    case 0:
        (*document.value)[16] ^= std::byte { 1 };
        break;
    case 1:
        document.value.reset();
        break;
    case 2:
        document.nodes.front().back() ^= std::byte { 1 };
        break;
    case 3:
        document.key = chain::systemAccountKey(accountOf(0xa2));
        break;
    case 4:
        document.headers.front().stateRoot.bytes[0] ^= std::byte { 1 };
        break;
    default:
        document.fragments.back().justification.commit.precommits.front().signature.bytes[3]
            ^= std::byte { 1 };
        break;
    }
    const ProofOutcome outcome = check(document);
    QCOMPARE(exitCodeOf(outcome), 1);
    QVERIFY(textOf(outcome).starts_with("refused: "));
    QVERIFY(!nlohmann::json::parse(jsonOf(outcome)).contains("value"));
}

void ProofCheckTest::unreadableDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray();
    QTest::newRow("no document") << QByteArray("{}");
    QTest::newRow("deep lists") << QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(200'000);
    QTest::newRow("huge") << QByteArray(static_cast<int>(light::ProofDocument::kLongestText) + 1, ' ');
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\1", 4);
}

void ProofCheckTest::unreadableDocuments()
{
    QFETCH(QByteArray, text);
    std::string given = text.toStdString();
    if (QByteArray("cut") == QTest::currentDataTag()) {
        given = toJson(documentOf(m_key, m_follower.chain.canonical(2)));
        given.resize(given.size() / 2);
    }
    const ProofOutcome outcome = checkProof(given, m_specification.toStdString());
    QCOMPARE(exitCodeOf(outcome), 2);
    QVERIFY(textOf(outcome).starts_with("unreadable: "));
}

void ProofCheckTest::otherChainsProveNothing()
{
    const std::string text = toJson(documentOf(m_key, m_follower.chain.canonical(2)));
    QCOMPARE(exitCodeOf(checkProof(text, "finney")), 3);
    QCOMPARE(exitCodeOf(checkProof(text, "test")), 3); // no start
    const ProofOutcome unnamed = checkProof(text, "");
    QCOMPARE(exitCodeOf(unnamed), 3);
    QVERIFY(std::get<UnprovenProof>(unnamed).reason.is(ProofCommandError::UnknownChain));
    // Whoever trusts another block at the height of the start learns nothing either.
    light::ProofDocument forked = documentOf(m_key, m_follower.chain.canonical(2));
    forked.start.hash.bytes[0] ^= std::byte { 1 };
    const ProofOutcome outcome = check(forked);
    QCOMPARE(exitCodeOf(outcome), 3);
    QVERIFY(std::get<UnprovenProof>(outcome).reason.is(light::LightError::OtherStart));
}

void ProofCheckTest::theChainIsChosenByGenesis()
{
    light::ProofDocument document = documentOf(m_key, m_follower.chain.canonical(2));
    document.genesisHash = service::finney()->genesisHash();
    const ProofOutcome claimed = checkProof(toJson(document), "");
    // It is checked against Finney's own start, where it does not belong.
    QVERIFY(exitCodeOf(claimed) == 1 || exitCodeOf(claimed) == 3);
    QVERIFY(!std::holds_alternative<OnlyLinked>(claimed));
}

void ProofCheckTest::chainFileThatIsNotThere()
{
    const std::string text = toJson(documentOf(m_key, m_follower.chain.canonical(2)));
    QCOMPARE(exitCodeOf(checkProof(text, "/nowhere/chain.json")), 2);
}

void ProofCheckTest::exportedStartIsTrustedToo()
{
    const light::ChainParameters from = m_follower.chain.parameters();
    const auto start = newestStart(from, m_follower.client.serialize());
    QVERIFY2(start.has_value(), start ? "" : start.error().text().c_str());
    QCOMPARE(start->start().blockNumber, m_follower.client.finalized().number);
    QVERIFY(start->start().authors == aurasOf(keysFrom(1, 3)));
    QVERIFY(!start->start().date.empty());
    QVERIFY2(start->start().origin.find("signed by 3 members of set 0") != std::string::npos,
        start->start().origin.c_str());
    const QString file = m_folder.filePath("start.json");
    QVERIFY(!fileWith(file, service::jsonOfChain(*start).dump(2)).isEmpty());
    const auto read = service::chainFromCheckpoint(service::jsonOfChain(*start).dump());
    QVERIFY(read && read->start().blockHash == start->start().blockHash);
    // A client that starts there proves documents that rest on it.
    light::Client late(*start);
    late.connected();
    m_follower.chain.grow(2);
    QVERIFY(!converse(late, m_follower.server, m_follower.chain.now()).isRejected());
    const Block& block = m_follower.chain.head();
    QVERIFY(late.finalized().hash == block.hash);
    const std::vector<Bytes> keys { m_key };
    const auto proof = *trie::StorageProof::create(block.state.proof(keys));
    const auto document = late.document((*late.reader(block.hash)->read(proof, keys))[0]);
    QVERIFY(document.has_value());
    QCOMPARE(exitCodeOf(checkProof(toJson(*document), file.toStdString())), 0);
}

void ProofCheckTest::nothingNewerIsNotExported()
{
    const light::Client fresh(m_follower.chain.parameters());
    QVERIFY(
        newestStart(m_follower.chain.parameters(), fresh.serialize()).error().is(ExportError::NothingNewer));
    QVERIFY(!newestStart(m_follower.chain.parameters(), bytesOf("damaged")).has_value());
}

QTEST_GUILESS_MAIN(ProofCheckTest)
#include "proof_check_test.moc"
