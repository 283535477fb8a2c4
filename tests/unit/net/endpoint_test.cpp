// SPDX-License-Identifier: MIT
// Scores of servers and the choice between them.

#include "core/net/endpoint_choice.hpp"

#include <QtTest>

using namespace taonaut::net;
using namespace std::chrono_literals;
using Moment = EndpointScore::Clock::time_point;

namespace {

const Moment kStart = Moment() + 1h;

Candidate openAt(const std::string& provider, std::optional<std::chrono::milliseconds> latency = {})
{
    Candidate candidate;
    candidate.provider = provider;
    candidate.connected = candidate.open = true;
    candidate.latency = latency;
    return candidate;
}

Candidate idle(const std::string& provider)
{
    Candidate candidate;
    candidate.provider = provider;
    return candidate;
}

using Positions = std::vector<std::size_t>;

} // namespace

class EndpointTest : public QObject {
    Q_OBJECT
private slots:
    void smoothsLatency();
    void pausesGrowWithFailures();
    void startsAnewAfterASteadyConnection();
    void waitsLongerForBusyServers();
    void honoursWhatTheServerAsked();
    void neverConnectsToALiar();
    void forgives();
    void hurries();
    void isShakyForAWhile();
    void connectsToDifferentProvidersFirst();
    void fillsUpWithTheSameProvider();
    void leavesOutThosePausing();
    void prefersTheFastest();
    void prefersSoundAndCurrent();
    void neverFollowsAnotherChain();
    void noticesBeingBehindByBlocks();
    void noticesBeingBehindByTime();
    void noticesMissingFinalBlocks();
    void ignoresClaimsOfShakyServers();
    void choosesAHedge();
    void boundsTheHedgeDelay();
};

void EndpointTest::smoothsLatency()
{
    EndpointScore score;
    QVERIFY(!score.latency());
    score.answered(100ms);
    QCOMPARE(score.latency().value(), 100ms);
    score.answered(500ms);
    QCOMPARE(score.latency().value(), 200ms);
}

void EndpointTest::pausesGrowWithFailures()
{
    EndpointScore score;
    QVERIFY(score.mayConnect(kStart));
    score.failed(Failure::Lost, kStart, 0.0);
    QCOMPARE(score.retryAt().value(), kStart + 125ms);
    QVERIFY(!score.mayConnect(kStart + 124ms));
    QVERIFY(score.mayConnect(kStart + 125ms));
    for (int i = 0; i < 20; ++i) {
        score.failed(Failure::Lost, kStart, 0.999);
        QVERIFY(*score.retryAt() - kStart <= 60s);
    }
    score.failed(Failure::Lost, kStart, 0.0);
    QCOMPARE(score.retryAt().value(), kStart + 30s);
    QCOMPARE(score.failures(), 22);
}

void EndpointTest::startsAnewAfterASteadyConnection()
{
    EndpointScore score;
    for (int i = 0; i < 8; ++i) {
        score.failed(Failure::Lost, kStart, 0.0);
    }
    score.opened(kStart);
    QVERIFY(!score.retryAt());
    score.failed(Failure::Lost, kStart + 9s, 0.0);
    QCOMPARE(score.failures(), 9);
    score.opened(kStart + 20s);
    score.failed(Failure::Lost, kStart + 30s, 0.0);
    QCOMPARE(score.failures(), 1);
    QCOMPARE(score.retryAt().value(), kStart + 30s + 125ms);
}

void EndpointTest::waitsLongerForBusyServers()
{
    EndpointScore score;
    score.failed(Failure::Busy, kStart, 0.0);
    QCOMPARE(score.retryAt().value(), kStart + 1s); // half of two seconds, plus chance
    score.failed(Failure::Busy, kStart, 0.0);
    QCOMPARE(score.retryAt().value(), kStart + 2s);
    EndpointScore silent;
    silent.failed(Failure::Silent, kStart, 0.5);
    QCOMPARE(silent.retryAt().value(), kStart + 1'500ms);
    QVERIFY(!silent.isDropped());
}

void EndpointTest::honoursWhatTheServerAsked()
{
    EndpointScore score;
    score.failed(Failure::Busy, kStart, 0.0, 12s);
    QCOMPARE(score.retryAt().value(), kStart + 12s);
    score.failed(Failure::Busy, kStart, 0.0, 2h);
    QCOMPARE(score.retryAt().value(), kStart + 60s);
}

void EndpointTest::neverConnectsToALiar()
{
    EndpointScore score;
    score.dropForGood();
    QVERIFY(!score.mayConnect(kStart + 1000h));
}

void EndpointTest::forgives()
{
    EndpointScore score;
    score.failed(Failure::Busy, kStart, 0.0);
    score.dropForGood();
    score.forgive();
    QVERIFY(score.mayConnect(kStart));
    QCOMPARE(score.failures(), 0);
    QVERIFY(!score.isShaky(kStart));
}

void EndpointTest::hurries()
{
    EndpointScore score;
    score.failed(Failure::Lost, kStart, 0.0);
    score.hurry();
    QVERIFY(score.mayConnect(kStart));
    QCOMPARE(score.failures(), 1);
}

void EndpointTest::isShakyForAWhile()
{
    EndpointScore score;
    QVERIFY(!score.isShaky(kStart));
    score.failed(Failure::Lost, kStart, 0.0);
    QVERIFY(score.isShaky(kStart + 1h));
    score.opened(kStart + 1h);
    QVERIFY(score.isShaky(kStart + 1h + 9s));
    QVERIFY(!score.isShaky(kStart + 1h + 10s));
}

void EndpointTest::connectsToDifferentProvidersFirst()
{
    const std::vector<Candidate> all { idle("a"), idle("a"), idle("b"), idle("c"), idle("d") };
    QCOMPARE(chooseConnections(all, 3), (Positions { 0, 2, 3 }));
    const std::vector<Candidate> some { openAt("a"), idle("a"), idle("b"), idle("c") };
    QCOMPARE(chooseConnections(some, 3), (Positions { 2, 3 }));
    QVERIFY(chooseConnections(some, 1).empty());
    QVERIFY(chooseConnections({}, 3).empty());
}

void EndpointTest::fillsUpWithTheSameProvider()
{
    const std::vector<Candidate> all { idle("a"), idle("a"), idle("b") };
    QCOMPARE(chooseConnections(all, 3), (Positions { 0, 2, 1 }));
}

void EndpointTest::leavesOutThosePausing()
{
    std::vector<Candidate> all { idle("a"), idle("b"), idle("c"), idle("d") };
    all[1].mayConnect = false;
    QCOMPARE(chooseConnections(all, 3), (Positions { 0, 2, 3 }));
}

void EndpointTest::prefersTheFastest()
{
    QVERIFY(!choosePrimary({}));
    const std::vector<Candidate> all { idle("x"), openAt("a", 300ms), openAt("b", 50ms), openAt("c") };
    QCOMPARE(choosePrimary(all).value(), std::size_t { 2 });
    const std::vector<Candidate> equal { openAt("a"), openAt("b") };
    QCOMPARE(choosePrimary(equal).value(), std::size_t { 0 });
}

void EndpointTest::prefersSoundAndCurrent()
{
    std::vector<Candidate> all { openAt("a", 10ms), openAt("b", 500ms), openAt("c", 900ms) };
    all[0].shaky = true;
    QCOMPARE(choosePrimary(all).value(), std::size_t { 1 });
    all[1].head = 100;
    all[2].head = 200;
    QCOMPARE(choosePrimary(all).value(), std::size_t { 2 });
}

void EndpointTest::neverFollowsAnotherChain()
{
    std::vector<Candidate> all { openAt("a"), openAt("b") };
    all[0].differs = true;
    QCOMPARE(choosePrimary(all).value(), std::size_t { 1 });
    all[1].differs = true;
    QVERIFY(!choosePrimary(all));
    QVERIFY(!chooseHedge(all, {}));
}

void EndpointTest::noticesBeingBehindByBlocks()
{
    std::vector<Candidate> all { openAt("a"), openAt("b") };
    all[0].head = 100;
    all[1].head = 105;
    QVERIFY(!isClearlyBehind(all, 0));
    all[1].head = 106;
    QVERIFY(isClearlyBehind(all, 0));
    QVERIFY(!isClearlyBehind(all, 1));
    all[1].open = false;
    QVERIFY(!isClearlyBehind(all, 0));
}

void EndpointTest::noticesBeingBehindByTime()
{
    std::vector<Candidate> all { openAt("a"), openAt("b") };
    all[0].head = 100;
    all[0].headTimeMs = 1'000'000;
    all[1].head = 101;
    all[1].headTimeMs = 1'060'000;
    QVERIFY(!isClearlyBehind(all, 0));
    all[1].headTimeMs = 1'060'001;
    QVERIFY(isClearlyBehind(all, 0));
    all[1].head = 100; // the same height with another time is another fork, not more of the chain
    QVERIFY(!isClearlyBehind(all, 0));
}

void EndpointTest::noticesMissingFinalBlocks()
{
    std::vector<Candidate> all { openAt("a"), openAt("b") };
    all[0].behind = true;
    QVERIFY(!isClearlyBehind(all, 0)); // the other has not told its head
    all[1].head = 7;
    QVERIFY(isClearlyBehind(all, 0));
    QCOMPARE(choosePrimary(all).value(), std::size_t { 1 });
    all[1].behind = true;
    QVERIFY(!isClearlyBehind(all, 0));
}

void EndpointTest::ignoresClaimsOfShakyServers()
{
    std::vector<Candidate> all { openAt("a"), openAt("b") };
    all[0].head = 100;
    all[1].head = 4'000'000'000U;
    all[1].shaky = true;
    QVERIFY(!isClearlyBehind(all, 0));
}

void EndpointTest::choosesAHedge()
{
    std::vector<Candidate> all { openAt("a", 10ms), openAt("b", 80ms), openAt("c", 40ms), idle("d") };
    QCOMPARE(chooseHedge(all, Positions { 0 }).value(), std::size_t { 2 });
    QCOMPARE(chooseHedge(all, Positions { 0, 2 }).value(), std::size_t { 1 });
    QVERIFY(!chooseHedge(all, Positions { 0, 1, 2 }));
    all[2].shaky = true;
    QCOMPARE(chooseHedge(all, Positions { 0 }).value(), std::size_t { 1 });
}

void EndpointTest::boundsTheHedgeDelay()
{
    QCOMPARE(hedgeDelay({}), 1'000ms);
    QCOMPARE(hedgeDelay(1ms), 250ms);
    QCOMPARE(hedgeDelay(200ms), 600ms);
    QCOMPARE(hedgeDelay(10s), 3'000ms);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
