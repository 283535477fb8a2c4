// SPDX-License-Identifier: MIT
// When blocks are made: by the clock, by transactions, on request.

#include "core/subtensor/pallets/system_calls.hpp"
#include "node_fixture.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

class SealingTest : public QObject {
    Q_OBJECT
private slots:
    void interval();
    void slotDurationIsTheDefaultInterval();
    void missedIntervalsAreNotCaughtUp();
    void instant();
    void manual();
    void changeOfMode();
    void fullBlockLeavesTheRest();
};

namespace {

ChainConfig sealing(SealMode::Kind kind, int milliseconds = 0)
{
    ChainConfig config;
    config.sealing = { kind, Milliseconds(milliseconds) };
    return config;
}

std::uint32_t height(const Chain& chain)
{
    return chain.best().number.value();
}

} // namespace

void SealingTest::interval()
{
    const std::unique_ptr<Chain> chain = openChain(sealing(SealMode::Kind::Interval, 100));
    QCOMPARE(chain->nextDue()->count(), kStart.steady.count() + 100);
    QVERIFY(!*chain->tick(later(Milliseconds(99))));
    QVERIFY(*chain->tick(later(Milliseconds(103))));
    QCOMPARE(height(*chain), 4U);
    QCOMPARE(chain->nextDue()->count(), kStart.steady.count() + 200); // the rhythm stays
    QVERIFY(*chain->tick(later(Milliseconds(200))));
    QCOMPARE(height(*chain), 5U);
}

void SealingTest::slotDurationIsTheDefaultInterval()
{
    const std::unique_ptr<Chain> fast = openChain(sealing(SealMode::Kind::Interval));
    QCOMPARE(fast->nextDue()->count(), kStart.steady.count() + 250);
    ChainConfig config = sealing(SealMode::Kind::Interval);
    config.genesis.speed = Speed::Normal;
    const std::unique_ptr<Chain> normal = openChain(config);
    QCOMPARE(normal->nextDue()->count(), kStart.steady.count() + 12'000);
}

void SealingTest::missedIntervalsAreNotCaughtUp()
{
    const std::unique_ptr<Chain> chain = openChain(sealing(SealMode::Kind::Interval));
    const Now awake = later(Milliseconds(3'600'000));
    QVERIFY(*chain->tick(awake));
    QVERIFY(!*chain->tick(awake));
    QCOMPARE(height(*chain), 4U);
    QCOMPARE(chain->info(awake).timeOffset.count(), 0);
    QCOMPARE(chain->nextDue()->count(), awake.steady.count() + 250);
}

void SealingTest::instant()
{
    const std::unique_ptr<Chain> chain = openChain(sealing(SealMode::Kind::Instant));
    QVERIFY(!chain->nextDue());
    QVERIFY(!*chain->tick(later(Milliseconds(1'000))));
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000), { "//Alice", 1 }), kStart));
    QVERIFY(!chain->nextDue()); // it waits for another one
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000)), kStart));
    QCOMPARE(chain->nextDue()->count(), kStart.steady.count() + 5);
    QVERIFY(!*chain->tick(later(Milliseconds(4))));
    QVERIFY(*chain->tick(later(Milliseconds(5))));
    QCOMPARE(height(*chain), 4U);
    QCOMPARE(chain->pool().readyCount(), std::size_t { 0 });
    QVERIFY(!chain->nextDue());
}

void SealingTest::manual()
{
    const std::unique_ptr<Chain> chain = openChain(sealing(SealMode::Kind::Manual));
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000)), kStart));
    QVERIFY(!chain->nextDue());
    QVERIFY(!*chain->tick(later(Milliseconds(100'000))));
    QVERIFY(chain->authorBlock(later(Milliseconds(100'000))));
    QCOMPARE(height(*chain), 4U);
}

void SealingTest::changeOfMode()
{
    const std::unique_ptr<Chain> chain = openChain(sealing(SealMode::Kind::Manual));
    chain->setSealMode({ SealMode::Kind::Interval, Milliseconds(50) }, later(Milliseconds(1'000)));
    QCOMPARE(chain->nextDue()->count(), kStart.steady.count() + 1'050);
    QVERIFY((chain->info(kStart).sealing == SealMode { SealMode::Kind::Interval, Milliseconds(50) }));
    QVERIFY(chain->authorBlock(later(Milliseconds(1'020))));
    QCOMPARE(chain->nextDue()->count(), kStart.steady.count() + 1'070);
}

void SealingTest::fullBlockLeavesTheRest()
{
    namespace system = subtensor::system;
    const std::unique_ptr<Chain> chain = openChain(sealing(SealMode::Kind::Manual));
    const Bytes call = callBytes(system::Call(system::Remark { Bytes(3'000'000) }));
    for (std::uint32_t nonce = 0; nonce < 3; ++nonce) {
        QVERIFY(chain->submit(signedBy(chain->genesis().hash, call, { "//Alice", nonce }), kStart));
    }
    QVERIFY(chain->submit(transferOf(*chain, account(1), Rao(1'000), { "//Bob" }), kStart));
    const BlockPtr first = chain->block(*chain->authorBlock(later(Milliseconds(250))));
    QCOMPARE(first->extrinsics.size(), std::size_t { 5 }); // time, key, two remarks, the transfer
    QCOMPARE(chain->pool().readyCount(), std::size_t { 1 });
    const BlockPtr second = chain->block(*chain->authorBlock(later(Milliseconds(500))));
    QCOMPARE(second->extrinsics.size(), std::size_t { 3 });
}

QTEST_GUILESS_MAIN(SealingTest)
#include "sealing_test.moc"
