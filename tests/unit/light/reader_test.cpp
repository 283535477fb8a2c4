// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
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
