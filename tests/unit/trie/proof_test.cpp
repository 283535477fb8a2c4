// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/trie/proof.hpp"
#include "core/trie/root.hpp"

#include <QtTest>
#include <random>

using namespace taonaut;
using namespace taonaut::trie;

class ProofTest : public QObject {
    Q_OBJECT
private slots:
    void provesPresenceAndAbsence();
    void emptyTrie();
    void missingNodesAreNoticed();
    void flippedBitsNeverLie();
    void completeLists();
    void hiddenKeysAreNoticed();
    void malformedNodes_data();
    void malformedNodes();
    void tooLarge();
};

namespace {

struct Fixture {
    std::vector<Entry> entries;
    StateTrie trie;
};

Fixture fixture(std::size_t count)
{
    std::mt19937 random(7);
    Fixture result;
    for (std::size_t i = 0; i < count; ++i) {
        Bytes key(4);
        for (std::byte& b : key) {
            b = static_cast<std::byte>(random());
        }
        key[0] = static_cast<std::byte>(i % 3); // three prefixes
        result.entries.push_back({ key, Bytes(random() % 60, static_cast<std::byte>(i)) });
    }
    result.trie = StateTrie::build(result.entries);
    return result;
}

StorageProof check(std::vector<Bytes> nodes)
{
    return *StorageProof::create(std::move(nodes));
}

} // namespace

void ProofTest::provesPresenceAndAbsence()
{
    const Fixture f = fixture(300);
    std::vector<Bytes> keys { *fromHex("0x00"), *fromHex("0xffffffff"), {} };
    for (const Entry& entry : f.entries) {
        keys.push_back(entry.key);
    }
    const StorageProof proof = check(f.trie.proof(keys));
    for (const Entry& entry : f.entries) {
        const auto read = proof.read(f.trie.root(), entry.key);
        QVERIFY(read.has_value());
        QVERIFY(equal(*read->value, *f.trie.get(entry.key)));
        QVERIFY(!read->steps.empty());
        QCOMPARE(read->steps.back().nibble, -1);
        QCOMPARE(proof.readHash(f.trie.root(), entry.key)->hash, crypto::blake2b256(*read->value));
        // What one key needs proves it alone, and each of its entries is needed.
        const auto needed = proof.entriesFor(f.trie.root(), entry.key);
        QVERIFY(needed.has_value());
        QVERIFY(check(*needed).read(f.trie.root(), entry.key)->value == read->value);
        for (std::size_t i = 0; i < needed->size(); ++i) {
            std::vector<Bytes> fewer = *needed;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(!check(fewer).read(f.trie.root(), entry.key).has_value());
            QVERIFY(!check(fewer).entriesFor(f.trie.root(), entry.key).has_value());
        }
    }
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(!proof.read(f.trie.root(), keys[i])->value.has_value());
    }
}

void ProofTest::emptyTrie()
{
    const StateTrie trie;
    const std::vector<Bytes> keys { *fromHex("0x12") };
    const StorageProof proof = check(trie.proof(keys));
    QVERIFY(!proof.read(trie.root(), keys[0])->value.has_value());
    QVERIFY(proof.enumerateKeys(trie.root(), {})->empty());
}

void ProofTest::missingNodesAreNoticed()
{
    const Fixture f = fixture(300);
    const std::vector<Bytes> keys { f.entries[5].key };
    const std::vector<Bytes> nodes = f.trie.proof(keys);
    for (std::size_t left = 0; left < nodes.size(); ++left) {
        std::vector<Bytes> fewer = nodes;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(left));
        const auto read = check(fewer).read(f.trie.root(), keys[0]);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().is(ProofError::MissingNode) || read.error().is(ProofError::MissingValue));
    }
    // Proofs are minimal: nothing in them is unused.
    QCOMPARE(check(nodes).nodes().size(), nodes.size());
}

void ProofTest::flippedBitsNeverLie()
{
    const Fixture f = fixture(60);
    const std::vector<Bytes> keys { f.entries[7].key };
    const std::vector<Bytes> nodes = f.trie.proof(keys);
    const Bytes truth = toBytes(*f.trie.get(keys[0]));
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        for (std::size_t i = 0; i < nodes[n].size(); ++i) {
            std::vector<Bytes> altered = nodes;
            altered[n][i] ^= std::byte { 0x10 };
            const auto read = check(altered).read(f.trie.root(), keys[0]);
            QVERIFY(!read.has_value() || *read->value == truth);
            QVERIFY(!read.has_value()); // every entry is needed, so every alteration leaves a hole
        }
    }
}

void ProofTest::completeLists()
{
    const Fixture f = fixture(300);
    const Bytes prefix = *fromHex("0x01");
    std::vector<Bytes> keys = f.trie.keys(prefix, std::nullopt, 1000);
    std::vector<Bytes> asked = keys;
    asked.push_back(prefix);
    const StorageProof proof = check(f.trie.proof(asked));
    QCOMPARE(*proof.enumerateKeys(f.trie.root(), prefix), keys);
    const auto entries = proof.enumerate(f.trie.root(), prefix);
    QCOMPARE(entries->entries.size(), keys.size());
    // A prefix that nothing has is proven empty.
    const std::vector<Bytes> nothing { *fromHex("0x77") };
    QVERIFY(check(f.trie.proof(nothing)).enumerateKeys(f.trie.root(), nothing[0])->empty());
}

void ProofTest::hiddenKeysAreNoticed()
{
    const Fixture f = fixture(300);
    const Bytes prefix = *fromHex("0x01");
    std::vector<Bytes> asked = f.trie.keys(prefix, std::nullopt, 1000);
    asked.erase(asked.begin() + 10); // a server that hides one key leaves its leaf out
    asked.push_back(prefix);
    const StorageProof proof = check(f.trie.proof(asked));
    const auto listed = proof.enumerate(f.trie.root(), prefix);
    QVERIFY(!listed.has_value());
    QVERIFY(listed.error().is(ProofError::MissingNode) || listed.error().is(ProofError::MissingValue));
}

void ProofTest::malformedNodes_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("no bytes") << "0x";
    QTest::newRow("unknown kind") << "0x08";
    QTest::newRow("leaf without value") << "0x4101";
    QTest::newRow("padding not zero") << "0x41f10401";
    QTest::newRow("trailing byte") << "0x4101040100";
    QTest::newRow("branch without children") << "0xc0000004aa";
    QTest::newRow("branch with one child and no value") << "0x80010010410104aa";
    QTest::newRow("empty child") << "0x8003000000";
    QTest::newRow("child too long") << "0x80030084";
    QTest::newRow("endless partial") << QString("0x7f") + QString(20, u'f');
}

void ProofTest::malformedNodes()
{
    QFETCH(QString, node);
    const Bytes bytes = *fromHex(node.toStdString());
    const StorageProof proof = check({ bytes });
    const auto read = proof.read(crypto::blake2b256(bytes), *fromHex("0x12"));
    QVERIFY(!read.has_value());
    QVERIFY(read.error().is(ProofError::MalformedNode));
    QVERIFY(proof.enumerate(crypto::blake2b256(bytes), {}).error().is(ProofError::MalformedNode));
}

void ProofTest::tooLarge()
{
    QVERIFY(StorageProof::create({ Bytes(100), Bytes(100) }, 150).error().is(ProofError::TooLarge));
}

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
