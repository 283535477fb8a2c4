// SPDX-License-Identifier: MIT
// The chain and its store: nothing final is lost, damage is noticed, a full disk stops authoring only.

#include "node_fixture.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

class StoreTest : public QObject {
    Q_OBJECT
private slots:
    void goesOnFromTheHead();
    void olderStatesComeBack();
    void fromCommitToCommitAnythingMayFail_data();
    void fromCommitToCommitAnythingMayFail();
    void fullDiskStopsAuthoringOnly();
    void otherGenesis();
    void unreadableStore();
    void damage_data();
    void damage();
    void forgottenWaysBack();
    void leastThatCanBeKept();
    void blocksLeaveMemory();
};

namespace {

/// What a client could know about a chain.
struct Facts {
    BlockId head;
    Hash256 stateRoot;
    std::vector<Hash256> hashes;
    std::vector<bool> justified;
    friend bool operator==(const Facts&, const Facts&) = default;
};

Facts factsOf(const Chain& chain)
{
    Facts facts { chain.best(), chain.stateAt(chain.best().hash)->root(), {}, {} };
    for (std::uint32_t number = 0; number <= facts.head.number.value(); ++number) {
        facts.hashes.push_back(*chain.hashAt(BlockNumber(number)));
        facts.justified.push_back(chain.justification(facts.hashes.back()).has_value());
    }
    return facts;
}

void authorTransfers(Chain& chain, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        static_cast<void>(chain.faucet(account(static_cast<std::uint8_t>(i)), Rao(Rao::kPerTao), kStart));
        static_cast<void>(chain.authorBlock(kStart));
    }
}

} // namespace

void StoreTest::goesOnFromTheHead()
{
    MemoryStore store;
    Facts before;
    {
        const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
        authorTransfers(*chain, 5);
        before = factsOf(*chain);
    }
    const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
    QVERIFY(factsOf(*chain) == before);
    QVERIFY(chain->finalized() == before.head);
    QCOMPARE(infoOf(*chain, account(4)).data.free.value(), Rao::kPerTao);
    QCOMPARE(infoOf(*chain, accountOf("//Alice")).nonce, 5U);
    QCOMPARE(store.storedHead->finalityRound, std::uint64_t { 8 });
    // The next block is a child of the last one, although the clock stands where it stood at the first start.
    const Hash256 next = *chain->authorBlock(kStart);
    QVERIFY(chain->block(next)->header.parentHash == before.head.hash);
    QCOMPARE(store.storedHead->finalityRound, std::uint64_t { 9 });
}

void StoreTest::olderStatesComeBack()
{
    MemoryStore store;
    std::vector<Hash256> roots;
    {
        const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
        authorTransfers(*chain, 6);
        for (std::uint32_t number = 0; number <= chain->best().number.value(); ++number) {
            roots.push_back(chain->stateAt(*chain->hashAt(BlockNumber(number)))->root());
        }
    }
    const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
    for (std::uint32_t number = 0; number < roots.size(); ++number) {
        const auto state = chain->stateAt(*chain->hashAt(BlockNumber(number)));
        QVERIFY2(state, state ? "" : state.error().text().c_str());
        QVERIFY(state->root() == roots[number]);
    }
}

void StoreTest::fromCommitToCommitAnythingMayFail_data()
{
    QTest::addColumn<int>("failing");
    for (int commit = 0; commit < 9; ++commit) {
        QTest::addRow("commit %d", commit) << commit;
    }
}

void StoreTest::fromCommitToCommitAnythingMayFail()
{
    QFETCH(int, failing);
    MemoryStore store;
    store.failingCommit = static_cast<std::size_t>(failing);
    if (failing < 4) { // genesis and the first three blocks belong to opening
        const auto opened = Chain::open(manualConfig(), &store, kStart);
        QVERIFY(!opened);
        QVERIFY(opened.error().is(StoreError::Full));
    } else {
        const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
        authorTransfers(*chain, 6);
        QCOMPARE(chain->best().number.value(), static_cast<std::uint32_t>(failing - 1));
        QVERIFY(chain->info(kStart).authoringStopped);
    }
    // The space is there again: what was committed is there, and the chain goes on.
    store.failingCommit.reset();
    const std::optional<StoredHead> head = store.storedHead;
    const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
    QCOMPARE(chain->best().number.value(), static_cast<std::uint32_t>(std::max(failing - 1, 3)));
    if (head && failing >= 4) {
        QVERIFY(chain->best().hash == head->hash);
    }
    authorTransfers(*chain, 1);
    QCOMPARE(store.storedHead->number.value(), static_cast<std::uint32_t>(std::max(failing, 4)));
    const trie::StateTrie state = *chain->stateAt(chain->best().hash);
    QCOMPARE(sumOfAccounts(state).value(), totalIssuance(state).value());
}

void StoreTest::fullDiskStopsAuthoringOnly()
{
    MemoryStore store;
    ChainConfig config = manualConfig();
    config.sealing = { SealMode::Kind::Interval, Milliseconds(100) };
    const std::unique_ptr<Chain> chain = openChain(config, &store);
    Diary diary(*chain);
    const BlockId before = chain->best();
    store.failingCommit = store.commits;
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000)), kStart));
    QVERIFY(chain->tick(later(Milliseconds(100))).error().is(StoreError::Full));
    QCOMPARE(diary.lines, (std::vector<std::string> { "ready", "stopped Full" }));
    QVERIFY(chain->best() == before && chain->finalized() == before);
    QVERIFY(!chain->nextDue());
    QVERIFY(!*chain->tick(later(Milliseconds(900))));
    QVERIFY(chain->authorBlock(later(Milliseconds(900))).error().is(NodeError::AuthoringStopped));
    // Reads go on, and transactions still wait.
    QVERIFY(chain->stateAt(before.hash));
    QVERIFY(chain->block(before.hash) != nullptr);
    QCOMPARE(chain->pool().readyCount(), std::size_t { 1 });
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000), { "//Bob" }), kStart));
}

void StoreTest::otherGenesis()
{
    MemoryStore store;
    static_cast<void>(openChain(manualConfig(), &store));
    ChainConfig other = manualConfig();
    other.genesis.richAccount = account(1);
    QVERIFY(Chain::open(other, &store, kStart).error().is(NodeError::OtherGenesis));
    other = manualConfig();
    other.genesis.speed = Speed::Normal;
    QVERIFY(Chain::open(other, &store, kStart).error().is(NodeError::OtherGenesis));
}

void StoreTest::unreadableStore()
{
    MemoryStore store;
    store.readsFail = true;
    store.failure = StoreError::Failed;
    QVERIFY(Chain::open(manualConfig(), &store, kStart).error().is(StoreError::Failed));
}

void StoreTest::damage_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : { "no genesis", "no head", "header", "header bytes", "other block", "body",
             "body bytes", "state value", "state missing", "state key", "votes missing", "votes" }) {
        QTest::newRow(what) << what;
    }
}

void StoreTest::damage()
{
    QFETCH(QString, what);
    MemoryStore store;
    {
        const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
        authorTransfers(*chain, 2);
    }
    StoredBlock& head = store.blocks.at(store.storedHead->number);
    const std::map<QString, std::function<void()>> damages {
        { "no genesis", [&] { store.blocks.erase(BlockNumber(0)); } },
        { "no head", [&] { store.blocks.erase(store.storedHead->number); } },
        { "header", [&] { head.header[40] ^= std::byte { 1 }; } },
        { "header bytes", [&] { head.header.resize(20); } },
        { "other block", [&] { head = store.blocks.at(BlockNumber(3)); } },
        { "body", [&] { head.body.back() ^= std::byte { 1 }; } },
        { "body bytes", [&] { head.body.resize(3); } },
        { "state value", [&] { store.state.begin()->second.front() ^= std::byte { 1 }; } },
        { "state missing", [&] { store.state.erase(store.state.begin()); } },
        { "state key", [&] { store.state[Bytes(2'000)] = Bytes(1); } },
        { "votes missing", [&] { head.justification.clear(); } },
        { "votes", [&] { head.justification[60] ^= std::byte { 1 }; } },
    };
    damages.at(what)();
    const auto opened = Chain::open(manualConfig(), &store, kStart);
    QVERIFY(!opened);
    QVERIFY2(opened.error().is(NodeError::StoreDamaged), opened.error().text().c_str());
    QVERIFY(!opened.error().detail().empty());
}

void StoreTest::forgottenWaysBack()
{
    MemoryStore store;
    ChainConfig config = manualConfig();
    config.keptStates = 3;
    config.keptJustifications = 2;
    {
        const std::unique_ptr<Chain> chain = openChain(config, &store);
        authorTransfers(*chain, 7);
    }
    const std::unique_ptr<Chain> chain = openChain(config, &store);
    QCOMPARE(chain->best().number.value(), 10U);
    for (std::uint32_t number = 0; number <= 10; ++number) {
        const Hash256 hash = *chain->hashAt(BlockNumber(number));
        QCOMPARE(chain->stateAt(hash).has_value(), number >= 8);
        QCOMPARE(chain->justification(hash).has_value(), number >= 9);
    }
    QVERIFY(chain->stateAt(*chain->hashAt(BlockNumber(7))).error().is(NodeError::StateDiscarded));
    QCOMPARE(store.undos.size(), std::size_t { 3 }); // of genesis, which is empty, and of 9 and 10
}

void StoreTest::leastThatCanBeKept()
{
    MemoryStore store;
    ChainConfig config = manualConfig();
    config.keptStates = 0;
    config.keptJustifications = 0;
    BlockId head;
    {
        const std::unique_ptr<Chain> chain = openChain(config, &store);
        authorTransfers(*chain, 3);
        head = chain->best();
    }
    const std::unique_ptr<Chain> chain = openChain(config, &store);
    QVERIFY(chain->best() == head);
    QVERIFY(chain->stateAt(head.hash));
    QVERIFY(chain->justification(head.hash));
}

void StoreTest::blocksLeaveMemory()
{
    MemoryStore store;
    const std::unique_ptr<Chain> chain = openChain(manualConfig(), &store);
    const Hash256 first = *chain->hashAt(BlockNumber(1));
    for (int i = 0; i < 1'100; ++i) {
        QVERIFY(chain->authorBlock(kStart));
    }
    // Read back from the store by now.
    QVERIFY(chain->block(first) != nullptr);
    QVERIFY(chain->block(first)->header.hash() == first);
    QVERIFY(chain->hashAt(BlockNumber(1)) == first);
    QVERIFY(chain->stateAt(first));
    QVERIFY(!chain->justification(first));
    QVERIFY(chain->justification(*chain->hashAt(BlockNumber(512))));
    QVERIFY(chain->block(Hash256 {}) == nullptr);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
