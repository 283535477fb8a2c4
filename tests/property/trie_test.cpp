// SPDX-License-Identifier: MIT
#include "core/trie/proof.hpp"
#include "tests/property/generator.hpp"

#include <map>

using namespace taonaut;
using taonaut::property::Generator;
using Model = std::map<Bytes, Bytes>;

namespace {

/// Short, of few different bytes, so that keys share prefixes and contain each other.
Bytes randomKey(Generator& random)
{
    Bytes key = random.bytes(0, 6);
    for (std::byte& byte : key) {
        byte &= std::byte { 0x13 };
    }
    return key;
}

Bytes randomValue(Generator& random)
{
    return random.chance(4) ? random.bytes(33, 120) : random.bytes(0, 40); // version 1 hashes long ones
}

trie::StateTrie rebuilt(const Model& model, trie::Version version)
{
    std::vector<trie::Entry> entries;
    for (const auto& [key, value] : model) {
        entries.push_back({ key, value });
    }
    return trie::StateTrie::build(std::move(entries), version);
}

Model randomModel(Generator& random)
{
    Model model;
    const std::size_t size = random.between(1, 60);
    while (model.size() < size) {
        model.insert_or_assign(randomKey(random), randomValue(random));
    }
    return model;
}

/// Whether whatever the proof says about the key is true.
bool speaksTruth(const trie::StorageProof& proof, const Hash256& root, const Model& model, const Bytes& key)
{
    const auto read = proof.read(root, key);
    if (!read) {
        return true;
    }
    const auto found = model.find(key);
    return read->value.has_value() == (found != model.end())
        && (!read->value || *read->value == found->second);
}

} // namespace

class TrieProperties : public QObject {
    Q_OBJECT
private slots:
    void incrementalRootsAreThoseOfARebuiltTrie()
    {
        Generator random;
        for (int round = 0; round < 200; ++round) {
            const auto version = random.chance(2) ? trie::Version::V0 : trie::Version::V1;
            Model model;
            trie::StateTrie incremental(version);
            for (int step = 0; step < 25; ++step) {
                std::vector<trie::Change> changes;
                for (std::size_t i = 0; i < random.between(1, 12); ++i) {
                    const Bytes key = randomKey(random);
                    if (random.chance(3)) {
                        model.erase(key);
                        changes.push_back({ key, std::nullopt });
                    } else {
                        const Bytes value = randomValue(random);
                        model.insert_or_assign(key, value);
                        changes.push_back({ key, value });
                    }
                }
                incremental = incremental.with(changes);
                QCOMPARE(incremental.root(), rebuilt(model, version).root());
                QCOMPARE(incremental.size(), model.size());
            }
            for (const auto& [key, value] : model) {
                const auto held = incremental.get(key);
                QVERIFY(held && equal(*held, value));
            }
        }
    }

    void everySubsetIsProven()
    {
        Generator random;
        for (int round = 0; round < 600; ++round) {
            const Model model = randomModel(random);
            const trie::StateTrie trie = rebuilt(model, trie::Version::V1);
            std::vector<Bytes> asked;
            for (std::size_t i = 0; i < random.between(1, 10); ++i) {
                asked.push_back(randomKey(random)); // present or absent
            }
            const auto proof = trie::StorageProof::create(trie.proof(asked));
            QVERIFY(proof);
            for (const Bytes& key : asked) {
                const auto read = proof->read(trie.root(), key);
                QVERIFY(read);
                QVERIFY(speaksTruth(*proof, trie.root(), model, key));
            }
            for (const auto& [key, value] : model) { // not asked for: unknown or true, never absent
                QVERIFY(speaksTruth(*proof, trie.root(), model, key));
            }
        }
    }

    void changedProofsProveNothingWrong()
    {
        Generator random;
        for (int round = 0; round < 100; ++round) {
            const Model model = randomModel(random);
            const trie::StateTrie trie = rebuilt(model, trie::Version::V1);
            std::vector<Bytes> asked { random.chance(2) ? model.begin()->first : randomKey(random),
                randomKey(random) };
            const std::vector<Bytes> nodes = trie.proof(asked);
            for (std::size_t node = 0; node < nodes.size(); ++node) {
                for (std::size_t at = 0; at < nodes[node].size(); ++at) {
                    std::vector<Bytes> changed = nodes;
                    changed[node][at] ^= static_cast<std::byte>(random.between(1, 255));
                    const auto proof = trie::StorageProof::create(std::move(changed));
                    QVERIFY(proof);
                    for (const Bytes& key : asked) {
                        QVERIFY(speaksTruth(*proof, trie.root(), model, key));
                    }
                }
            }
        }
    }

    void shortenedProofsAreIncomplete()
    {
        Generator random;
        for (int round = 0; round < 600; ++round) {
            const Model model = randomModel(random);
            const trie::StateTrie trie = rebuilt(model, trie::Version::V1);
            const std::vector<Bytes> asked { randomKey(random) };
            std::vector<Bytes> nodes = trie.proof(asked);
            nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(random.between(0, nodes.size() - 1)));
            const auto proof = trie::StorageProof::create(std::move(nodes));
            QVERIFY(proof);
            const auto read = proof->read(trie.root(), asked[0]);
            QVERIFY2(!read, "a proof holds nothing that is not needed");
            QVERIFY(read.error().is(trie::ProofError::MissingNode)
                || read.error().is(trie::ProofError::MissingValue));
        }
    }

    void listsAreComplete()
    {
        Generator random;
        for (int round = 0; round < 600; ++round) {
            const Model model = randomModel(random);
            const trie::StateTrie trie = rebuilt(model, trie::Version::V1);
            Bytes prefix = randomKey(random);
            prefix.resize(std::min<std::size_t>(prefix.size(), 2));
            std::vector<Bytes> under { prefix };
            for (const auto& [key, value] : model) {
                if (key.size() >= prefix.size() && equal(ByteView(key).first(prefix.size()), prefix)) {
                    under.push_back(key);
                }
            }
            const auto proof = trie::StorageProof::create(trie.proof(under));
            QVERIFY(proof);
            const auto list = proof->enumerate(trie.root(), prefix);
            QVERIFY(list);
            const std::size_t expected = under.size() - 1;
            QCOMPARE(list->entries.size(), expected);
            for (const trie::Entry& entry : list->entries) {
                QVERIFY(model.at(entry.key) == entry.value);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TrieProperties)
#include "trie_test.moc"
