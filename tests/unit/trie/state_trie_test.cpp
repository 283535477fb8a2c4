// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/trie/root.hpp"
#include "core/trie/state_trie.hpp"

#include <QtTest>
#include <map>
#include <random>

using namespace taonaut;
using namespace taonaut::trie;

class StateTrieTest : public QObject {
    Q_OBJECT
private slots:
    void emptyAndSingle();
    void oldStatesStay();
    void equalsARebuiltTrie();
    void listsKeys();
};

namespace {

Bytes key(std::string_view hex)
{
    return *fromHex(hex);
}

using Model = std::map<Bytes, Bytes>;

Hash256 rebuilt(const Model& model, Version version)
{
    std::vector<Entry> entries;
    for (const auto& [k, v] : model) {
        entries.push_back({ k, v });
    }
    return root(std::move(entries), version);
}

} // namespace

void StateTrieTest::emptyAndSingle()
{
    const StateTrie empty;
    QCOMPARE(toHex(empty.root().view()),
        std::string("0x03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314"));
    const std::vector<Change> add { { key("0x1234"), Bytes(3) } };
    const StateTrie one = empty.with(add);
    QCOMPARE(one.size(), std::size_t(1));
    QVERIFY(equal(*one.get(key("0x1234")), Bytes(3)));
    QVERIFY(!one.get(key("0x12")).has_value());
    QVERIFY(!one.get(key("0x123456")).has_value());
    const std::vector<Change> drop { { key("0x1234"), std::nullopt }, { key("0xff"), std::nullopt } };
    QCOMPARE(one.with(drop).root(), empty.root());
    QCOMPARE(one.with(drop).size(), std::size_t(0));
}

void StateTrieTest::oldStatesStay()
{
    const std::vector<Change> first { { key("0x1200"), Bytes(40) }, { key("0x1210"), Bytes(2) } };
    const StateTrie before = StateTrie().with(first);
    const Hash256 rootBefore = before.root();
    const std::vector<Change> second { { key("0x1200"), std::nullopt }, { key("0x12"), Bytes(50) } };
    const StateTrie after = before.with(second);
    QVERIFY(after.root() != rootBefore);
    QCOMPARE(before.root(), rootBefore);
    QVERIFY(before.get(key("0x1200")).has_value());
    QVERIFY(!after.get(key("0x1200")).has_value());
}

void StateTrieTest::equalsARebuiltTrie()
{
    for (const unsigned seed : { 1U, 2U, 3U, 4U }) {
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const Version version = seed % 2 == 0 ? Version::V0 : Version::V1;
        Model model;
        StateTrie trie(version);
        for (int round = 0; round < 60; ++round) {
            std::vector<Change> changes;
            for (int i = 0; i < 20; ++i) {
                Bytes k(1 + random() % 3);
                for (std::byte& b : k) {
                    b = static_cast<std::byte>(random() % 6 * 17); // few values, so that paths meet
                }
                if (random() % 3 == 0) {
                    model.erase(k);
                    changes.push_back({ k, std::nullopt });
                } else {
                    const Bytes value(random() % 45, static_cast<std::byte>(random()));
                    model[k] = value;
                    changes.push_back({ k, value });
                }
            }
            trie = trie.with(changes);
            QCOMPARE(trie.root(), rebuilt(model, version));
            QCOMPARE(trie.size(), model.size());
        }
        for (const auto& [k, v] : model) {
            QVERIFY(equal(*trie.get(k), v));
        }
    }
}

void StateTrieTest::listsKeys()
{
    std::vector<Entry> entries;
    for (const char* hex : { "0x10", "0x1000", "0x1001", "0x1100", "0x20", "0x2f30" }) {
        entries.push_back({ key(hex), Bytes(1) });
    }
    const StateTrie trie = StateTrie::build(entries);
    QCOMPARE(trie.keys({}, std::nullopt, 100).size(), std::size_t(6));
    QCOMPARE(trie.keys(key("0x10"), std::nullopt, 100).size(), std::size_t(3));
    QCOMPARE(trie.keys(key("0x10"), std::nullopt, 2).back(), key("0x1000"));
    const Bytes after = key("0x1000");
    QCOMPARE(trie.keys(key("0x10"), ByteView(after), 100), std::vector<Bytes> { key("0x1001") });
    const Bytes between = key("0x1050"); // need not exist
    QCOMPARE(trie.keys({}, ByteView(between), 1), std::vector<Bytes> { key("0x1100") });
    QVERIFY(trie.keys(key("0x30"), std::nullopt, 100).empty());
}

QTEST_GUILESS_MAIN(StateTrieTest)
#include "state_trie_test.moc"
