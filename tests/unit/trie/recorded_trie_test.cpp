// SPDX-License-Identifier: MIT
// Roots and proofs of an independent implementation and of real chains.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/trie/proof.hpp"
#include "core/trie/root.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::trie;
using nlohmann::json;

class RecordedTrieTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void knownRoots();
    void orderedRoots();
    void tries();
    void realProofs();
    void testnetGenesis();

private:
    json m_data;
};

namespace {

std::string text(const json& object, const char* member)
{
    return object.value(member, std::string());
}
Bytes hex(const json& value)
{
    return *fromHex(value.get<std::string>());
}
Hash256 hash(const json& object, const char* member)
{
    return *fixedFromHex<Hash256>(text(object, member));
}
Version version(int number)
{
    return number == 0 ? Version::V0 : Version::V1;
}

std::vector<Entry> entriesOf(const json& list)
{
    std::vector<Entry> entries;
    for (const json& entry : list) {
        entries.push_back({ hex(entry["key"]), hex(entry["value"]) });
    }
    return entries;
}

StorageProof proofOf(const json& list)
{
    std::vector<Bytes> nodes;
    for (const json& node : list) {
        nodes.push_back(hex(node));
    }
    return *StorageProof::create(std::move(nodes));
}

/// Whether every key reads as the case says.
bool readsAsSaid(const StorageProof& proof, const Hash256& root, const json& keys)
{
    for (const json& key : keys) {
        const auto read = proof.read(root, hex(key["key"]));
        const auto expected = key["value"].is_null() ? std::optional<Bytes>() : hex(key["value"]);
        if (!read || read->value != expected) {
            return false;
        }
    }
    return true;
}

} // namespace

void RecordedTrieTest::initTestCase()
{
    m_data = tests::recorded("trie.json");
    TAONAUT_REQUIRE_RECORDED(m_data);
}

void RecordedTrieTest::knownRoots()
{
    QCOMPARE(toHex(emptyRoot().view()), text(m_data["hashes"], "emptyRoot"));
    for (const json& entry : m_data["knownRoots"]) {
        for (const json& number : entry["stateVersions"]) {
            const Version v = version(number.get<int>());
            QCOMPARE(root(entriesOf(entry["entries"]), v), hash(entry, "root"));
            QCOMPARE(StateTrie::build(entriesOf(entry["entries"]), v).root(), hash(entry, "root"));
        }
    }
}

void RecordedTrieTest::orderedRoots()
{
    for (const json& entry : m_data["orderedRoots"]) {
        std::vector<Bytes> values;
        for (const json& value : entry["values"]) {
            values.push_back(hex(value));
        }
        QCOMPARE(orderedRoot(values, version(entry["stateVersion"].get<int>())), hash(entry, "root"));
    }
}

void RecordedTrieTest::tries()
{
    for (const json& entry : m_data["tries"]) {
        const Hash256 expected = hash(entry, "root");
        if (entry.contains("entries") && entry["stateVersion"].is_number()) {
            const Version v = version(entry["stateVersion"].get<int>());
            QCOMPARE(StateTrie::build(entriesOf(entry["entries"]), v).root(), expected);
        }
        for (const json& read : entry["readProofs"]) {
            const bool accepted = readsAsSaid(proofOf(read["proof"]), expected, read["keys"]);
            QVERIFY2(accepted == (text(read, "expect") == "accept"), text(entry, "name").c_str());
        }
        for (const json& prefix : entry["prefixProofs"]) {
            const auto keys = proofOf(prefix["proof"]).enumerateKeys(expected, hex(prefix["prefix"]));
            QVERIFY2(keys.has_value() == (text(prefix, "expect") == "accept"), text(entry, "name").c_str());
            if (keys) {
                std::vector<Bytes> said;
                for (const json& key : prefix["keys"]) {
                    said.push_back(hex(key));
                }
                QCOMPARE(*keys, said);
            }
        }
    }
}

void RecordedTrieTest::realProofs()
{
    for (const json& entry : m_data["realProofs"]) {
        QVERIFY2(readsAsSaid(proofOf(entry["proof"]), hash(entry, "root"), entry["keys"]),
            text(entry, "name").c_str());
    }
}

void RecordedTrieTest::testnetGenesis()
{
    // The whole genesis state of the test network; its code is given by hash and length, as its own leaf
    // node.
    const json genesis = tests::recorded("genesis.json");
    const json& proven = genesis["testnet"]["readProof"];
    const Hash256 stateRoot = hash(genesis["testnet"], "stateRoot");
    const json& keys = proven["keys"];
    const StorageProof proof = proofOf(proven["proof"]);
    QVERIFY(!keys.empty());
    for (const json& key : keys) {
        const Bytes storageKey = hex(key.is_object() ? key["key"] : key);
        QVERIFY(proof.readHash(stateRoot, storageKey).has_value());
    }
}

QTEST_GUILESS_MAIN(RecordedTrieTest)
#include "recorded_trie_test.moc"
