// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
#include "core/crypto/hash.hpp"
#include "core/trie/root.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

Bytes accountKey(std::uint8_t id)
{
    AccountId account;
    account.bytes.fill(std::byte { id });
    return chain::systemAccountKey(account);
}

trie::StorageProof proofOf(const Block& block, const std::vector<Bytes>& keys)
{
    return *trie::StorageProof::create(block.state.proof(keys));
}

} // namespace

/// Values, lists and bodies of checked blocks.
class ReaderTest : public QObject {
    Q_OBJECT
private slots:
    void provesValuesAndAbsence()
    {
        Follower follower;
        follower.chain.grow(2);
        const Block& block = follower.chain.author();
        follower.sync();
        const auto reader = follower.client.reader(block.hash);
        QVERIFY(reader);
        const std::vector<Bytes> keys { accountKey(3), accountKey(200) };
        const auto values = reader->read(proofOf(block, keys), keys);
        QVERIFY(values);
        QVERIFY((*values)[0].value() == Bytes(80, std::byte { 3 }));
        QVERIFY(!(*values)[1].value());
        QVERIFY((*values)[0].level() == Level::Sealed);
        QCOMPARE((*values)[0].block().hash, block.hash);
        QCOMPARE((*values)[0].evidence().stateRoot, block.header.stateRoot);
        QVERIFY((*values)[0].evidence().storageKey == keys[0]);
        QVERIFY(!(*values)[0].evidence().steps.empty());

        follower.chain.finalize(block.hash);
        follower.announceFinal(block.header);
        follower.go();
        QVERIFY((*values)[0].level() == Level::Sealed);
        QVERIFY(follower.client.raise((*values)[0]).level() == Level::Final);
        const auto size = (*values)[0].transform([](const auto& value) { return value->size(); });
        QCOMPARE(size.value(), std::size_t(80));
        const auto failed = (*values)[0].tryTransform(
            [](const auto&) -> Result<int> { return fail(LightError::NotInBody); });
        QVERIFY(failed.error().is(LightError::NotInBody));
        QVERIFY(weakest(Level::Final, Level::Sealed, Level::Reported) == Level::Reported);
    }

    void refusesOtherProofs()
    {
        Follower follower;
        follower.chain.grow(1);
        Recipe recipe;
        recipe.changes = { { accountKey(3), Bytes(80, std::byte { 99 }) } };
        const Block& changed = follower.chain.author(recipe);
        const Hash256 changedHash = changed.hash;
        follower.sync();
        const auto reader = follower.client.reader(changedHash);
        QVERIFY(reader);
        const std::vector<Bytes> keys { accountKey(3) };
        const auto stale = reader->read(proofOf(follower.chain.canonical(1), keys), keys);
        QVERIFY(!stale);
        QVERIFY(stale.error().is(trie::ProofError::MissingNode));
        QVERIFY(isIncomplete(stale.error()));
        QVERIFY(!isIncomplete(Error(trie::ProofError::MalformedNode)));
        QVERIFY(*(*reader->read(proofOf(changed, keys), keys))[0].value() == Bytes(80, std::byte { 99 }));
    }

    void listsAreComplete()
    {
        Follower follower;
        follower.chain.grow(1);
        follower.sync();
        const Block& block = follower.chain.head();
        const Bytes prefix = chain::storagePrefix("System", "Account");
        const std::vector<Bytes> keys = block.state.keys(prefix, std::nullopt, 1000);
        QCOMPARE(keys.size(), std::size_t(40));
        const auto reader = follower.client.reader(block.hash);
        const auto all = reader->list(proofOf(block, keys), prefix);
        QVERIFY(all);
        QCOMPARE(all->value().size(), std::size_t(40));
        const std::vector<Bytes> one { keys[0] };
        const auto cut = reader->list(proofOf(block, one), prefix);
        QVERIFY(!cut);
        QVERIFY(isIncomplete(cut.error()));
    }

    void bodiesAreTheHeaders()
    {
        Follower follower;
        Recipe recipe;
        recipe.body
            = { Bytes { std::byte { 4 }, std::byte { 1 } }, Bytes { std::byte { 4 }, std::byte { 2 } } };
        const Block& block = follower.chain.author(recipe);
        follower.sync();
        const auto reader = follower.client.reader(block.hash);
        QVERIFY(reader);
        const auto body = reader->body(recipe.body);
        QVERIFY(body);
        QCOMPARE(*body->indexOf(recipe.body[1]), 1U);
        QVERIFY(body->indexOf(Bytes(2)).error().is(LightError::NotInBody));
        QVERIFY(body->level() == Level::Sealed);
        std::vector<Bytes> wrong { recipe.body[1], recipe.body[0] };
        QVERIFY(reader->body(wrong).error().is(LightError::ExtrinsicsRootMismatch));
        wrong = { recipe.body[0] };
        QVERIFY(reader->body(wrong).error().is(LightError::ExtrinsicsRootMismatch));
        QVERIFY(reader->body({}).error().is(LightError::ExtrinsicsRootMismatch));
    }

    void bodiesUnderTheOtherLayout()
    {
        // Version 1 stores long values by hash, so the two layouts have different roots.
        Follower follower;
        const std::vector<Bytes> body { Bytes(40, std::byte { 1 }), Bytes(50, std::byte { 2 }) };
        Recipe recipe;
        recipe.tweak = [&](chain::Header& header) {
            header.extrinsicsRoot = trie::orderedRoot(body, trie::Version::V1);
        };
        const Block& block = follower.chain.author(recipe);
        follower.sync();
        const auto reader = follower.client.reader(block.hash);
        QVERIFY(reader->body(body, 2).has_value());
        for (const std::uint8_t version : { std::uint8_t(0), std::uint8_t(1) }) {
            QVERIFY(reader->body(body, version).error().is(LightError::ExtrinsicsRootMismatch));
        }
        QVERIFY(reader->body(body, 3).error().is(LightError::UnknownSystemVersion));
    }

    void hashesOfLargeValues()
    {
        Follower follower;
        const Bytes code(100'000, std::byte { 7 });
        const Bytes key = toBytes(bytesOf(":code"));
        Recipe recipe;
        recipe.changes = { { key, code } };
        const Block& block = follower.chain.author(recipe);
        follower.sync();
        const auto reader = follower.client.reader(block.hash);
        const std::vector<Bytes> keys { key, accountKey(200) };
        std::vector<Bytes> nodes = block.state.proof(keys);
        std::erase_if(nodes, [](const Bytes& node) { return node.size() == 100'000; });
        const auto proof = *trie::StorageProof::create(nodes); // without the value itself
        QVERIFY(reader->read(proof, keys).error().is(trie::ProofError::MissingValue));
        const auto hash = reader->readHash(proof, key);
        QVERIFY(hash);
        QVERIFY(hash->value() == crypto::blake2b256(code));
        QVERIFY(hash->level() == Level::Sealed);
        QVERIFY(!hash->evidence().steps.empty());
        QVERIFY(reader->readHash(proof, accountKey(200)).error().is(LightError::NoValue));
        QVERIFY(
            reader->readHash(*trie::StorageProof::create({}), key).error().is(trie::ProofError::MissingNode));
    }

    void childTries()
    {
        Follower follower;
        const Bytes id = toBytes(bytesOf("contract 7"));
        std::vector<trie::Entry> entries;
        for (std::uint8_t i = 0; i < 20; ++i) {
            entries.push_back({ Bytes(32, std::byte { i }), Bytes(40, std::byte { i }) });
        }
        const trie::StateTrie child = trie::StateTrie::build(entries);
        Recipe recipe;
        recipe.changes = { { childRootKey(id), toBytes(child.root().view()) },
            { childRootKey(bytesOf("bad")), Bytes(5) } };
        const Block& block = follower.chain.author(recipe);
        follower.sync();
        const auto reader = follower.client.reader(block.hash);
        const auto rootProof = proofOf(block, { childRootKey(id) });
        const auto inside = reader->child(rootProof, id);
        QVERIFY(inside);
        const std::vector<Bytes> keys { entries[3].key, Bytes(32, std::byte { 99 }) };
        const auto childProof = *trie::StorageProof::create(child.proof(keys));
        const auto values = inside->read(childProof, keys);
        QVERIFY(values);
        QVERIFY((*values)[0].value() == entries[3].value);
        QVERIFY(!(*values)[1].value());
        QVERIFY((*values)[0].evidence().stateRoot == child.root());
        QVERIFY((*values)[0].evidence().childRoot != nullptr);
        QVERIFY((*values)[0].evidence().childRoot->stateRoot == block.header.stateRoot);
        QVERIFY(follower.client.document((*values)[0]).error().is(LightError::NotOneValue));
        std::vector<Bytes> all;
        for (const trie::Entry& entry : entries) {
            all.push_back(entry.key);
        }
        const auto complete = *trie::StorageProof::create(child.proof(all));
        QCOMPARE(inside->list(complete, {})->value().size(), std::size_t(20));
        QVERIFY(isIncomplete(inside->list(childProof, {}).error()));
        // The proof of another trie proves nothing here; a trie that is absent reads as empty.
        QVERIFY(inside->read(proofOf(block, keys), keys).error().is(trie::ProofError::MissingNode));
        const Bytes none = toBytes(bytesOf("nothing"));
        const auto empty = reader->child(proofOf(block, { childRootKey(none) }), none);
        QVERIFY(empty);
        QVERIFY(!(*empty->read(*trie::StorageProof::create({}), keys))[0].value());
        QVERIFY(empty->list(*trie::StorageProof::create({}), {})->value().empty());
        QVERIFY(reader->child(proofOf(block, { childRootKey(bytesOf("bad")) }), bytesOf("bad"))
                    .error()
                    .is(LightError::ChildRootMalformed));
        QVERIFY(reader->child(*trie::StorageProof::create({}), id).error().is(trie::ProofError::MissingNode));
    }

    void unknownBlocksHaveNoReader()
    {
        const Follower follower;
        QVERIFY(follower.client.reader(hashOf(1)).error().is(LightError::UnknownBlock));
        QVERIFY(follower.client.header(hashOf(1)) == nullptr);
        QCOMPARE(follower.client.slotTimeMs(hashOf(1)), std::uint64_t(0));
    }

    void levelsHaveNames()
    {
        QCOMPARE(nameOf(Level::Reported), std::string_view("reported"));
        QCOMPARE(nameOf(Level::Linked), std::string_view("linked"));
        QCOMPARE(nameOf(Level::Sealed), std::string_view("sealed"));
        QCOMPARE(nameOf(Level::Final), std::string_view("final"));
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
