// SPDX-License-Identifier: MIT
// The light link with several servers: connections, fail-over, hedged reads, liars, servers without patience.

#include "core/chain/storage_key.hpp"
#include "tests/unit/service/link_peers.hpp"

#include <QTcpServer>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;
using State = EndpointView::State;
using Values = std::vector<light::ProvenBytes>;

class EndpointPoolTest : public QObject {
    Q_OBJECT
private slots:
    void connectsToDifferentProviders();
    void standsInForALostServer();
    void followsAnotherWhenThePrimaryIsLost();
    void keepsProvenValuesThroughLosses();
    void survivesCutConnections();
    void replacesAServerThatFellBehind();
    void replacesASilentServer();
    void isNotLedByWildClaims();
    void asksAnotherWhenTheFirstIsSlow();
    void asksAnotherWhenTheStateIsGone();
    void goesOnPastALiar();
    void forgivesALiar();
    void triesTheOnlyServerAgain();
    void neverTakesAnUnprovenValue();
    void submitsByTwoRoutes();
    void waitsForBusyServers();
    void waitsForBusyHandshakes();
    void followsAPublicServer();
    void replacesTheList();

private:
    [[nodiscard]] static Bytes balanceKey() { return chain::systemAccountKey(LinkPeers::account()); }
};

void EndpointPoolTest::connectsToDifferentProviders()
{
    LinkPeers set(4);
    std::vector<Endpoint> all = set.endpoints();
    all[1].provider = all[0].provider;
    set.options.endpoints = all;
    set.link = std::make_unique<LightLink>(set.options);
    set.link->start();
    QTRY_VERIFY(set.now()->settled);
    QTRY_VERIFY(set.view(0).state == State::Open && set.view(2).state == State::Open
        && set.view(3).state == State::Open);
    QCOMPARE(set.view(1).state, State::Idle);
    QTRY_VERIFY(set.primary() >= 0);
    QTRY_VERIFY(set.view(3).latencyMs && set.view(3).head == BlockNumber(4));
    QCOMPARE(set.now()->endpoint, set.view(static_cast<std::size_t>(set.primary())).url);
    QVERIFY(set.view(0).requests > 0);
}

void EndpointPoolTest::standsInForALostServer()
{
    LinkPeers set(3, 2);
    QVERIFY(set.follow());
    QCOMPARE(set.view(2).state, State::Idle);
    set.peers[1]->proxy.reset();
    set.peers[1]->node.close();
    QTRY_COMPARE(set.view(2).state, State::Open);
    QTRY_VERIFY(set.view(1).state == State::Waiting);
    QVERIFY(set.view(1).problem && set.view(1).retryAtMs > 0);
}

void EndpointPoolTest::followsAnotherWhenThePrimaryIsLost()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    QCOMPARE(set.primary(), 0);
    set.peers[0]->proxy.reset();
    QTRY_COMPARE(set.primary(), 1);
    set.advance();
    QTRY_COMPARE(set.now()->finalized.number, BlockNumber(5));
    QTRY_VERIFY(set.now()->settled);
    QCOMPARE(set.now()->accounts.at(0).info->block().number, BlockNumber(5));
    QVERIFY(!set.now()->contradiction);
}

void EndpointPoolTest::keepsProvenValuesThroughLosses()
{
    LinkPeers set(3);
    QVERIFY(set.follow());
    std::size_t snapshots = 0;
    BlockNumber final;
    QObject::connect(set.link.get(), &LightLink::changed, set.link.get(), [&](const auto& snapshot) {
        ++snapshots;
        QVERIFY(snapshot->accounts.at(0).info); // what was proven stays
        QCOMPARE(snapshot->accounts.at(0).info->value().data.free, Rao(5'000));
        QVERIFY(snapshot->finalized.number >= final); // never back
        final = snapshot->finalized.number;
    });
    set.peers[static_cast<std::size_t>(set.primary())]->proxy.reset();
    QTRY_VERIFY(set.primary() > 0);
    set.advance();
    QTRY_COMPARE(final, BlockNumber(5));
    QVERIFY(snapshots > 0);
}

void EndpointPoolTest::survivesCutConnections()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    auto count = std::make_shared<int>(0);
    set.peers[0]->proxy->setLie([count](Reply& reply) { reply.cut = ++*count % 3 == 0; });
    for (std::uint32_t number = 5; number < 10; ++number) {
        set.advance();
        QTRY_COMPARE(set.now()->finalized.number, BlockNumber(number));
    }
    QTRY_COMPARE(set.now()->accounts.at(0).info->block().number, BlockNumber(9));
    QVERIFY(!set.now()->contradiction);
    QVERIFY(set.view(0).state != State::Dropped);
}

void EndpointPoolTest::replacesAServerThatFellBehind()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    QCOMPARE(set.primary(), 0);
    set.peers[0]->proxy->setLie([](Reply& reply) { reply.withheld = reply.isNotification(); });
    for (int i = 0; i < 5; ++i) {
        set.advance();
    }
    QTRY_COMPARE(set.view(1).head, std::optional(BlockNumber(9)));
    QCOMPARE(set.primary(), 0); // five blocks may be delay
    set.advance();
    QTRY_COMPARE(set.primary(), 1);
    QTRY_COMPARE(set.now()->finalized.number, BlockNumber(10));
    QVERIFY(!set.now()->contradiction);
}

void EndpointPoolTest::replacesASilentServer()
{
    LinkPeers set(2);
    set.options.requestTimeout = std::chrono::milliseconds(300);
    QVERIFY(set.follow());
    set.peers[0]->proxy->setLie([](Reply& reply) { reply.withheld = !reply.isNotification(); });
    set.advance({ .body = { Bytes(4) } });
    QTRY_COMPARE(set.primary(), 1);
    QTRY_COMPARE(set.now()->finalized.number, BlockNumber(5));
    QTRY_VERIFY(set.view(0).state == State::Waiting || set.view(0).state == State::Open);
}

/// A head that no chain can have leads nowhere: the server is followed, proves nothing, and is left again.
void EndpointPoolTest::isNotLedByWildClaims()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[1]->proxy->setLie([](Reply& reply) {
        if (reply.method == "chain_newHead") {
            reply.result()->at("number") = "0x7fffffff";
        }
    });
    set.advance();
    QTRY_COMPARE(set.now()->finalized.number, BlockNumber(5));
    set.advance();
    QTRY_COMPARE(set.now()->finalized.number, BlockNumber(6));
    QTRY_COMPARE(set.primary(), 0);
    QTRY_COMPARE(set.now()->accounts.at(0).info->block().number, BlockNumber(6));
    QCOMPARE(set.now()->accounts.at(0).info->value().data.free, Rao(5'000));
}

void EndpointPoolTest::asksAnotherWhenTheFirstIsSlow()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[0]->proxy->setLie(withholding("state_getReadProof"));
    Caught<Values> read;
    QElapsedTimer timer;
    timer.start();
    set.link->proveRead(this, { Bytes(3) }, read.deliver());
    QTRY_VERIFY(read.result);
    QVERIFY(read.result->has_value());
    QVERIFY(timer.elapsed() < set.options.requestTimeout.count()); // it was not waited for
    QCOMPARE(set.primary(), 0);
    set.announce();
    QTRY_VERIFY(set.view(1).proofs > 0);
}

void EndpointPoolTest::asksAnotherWhenTheStateIsGone()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[0]->node.statesKept = false;
    Caught<Values> read;
    set.link->proveRead(this, { Bytes(3) }, read.deliver());
    QTRY_VERIFY(read.result);
    QVERIFY(read.result->has_value());
    QVERIFY(!set.now()->contradiction);
    // Where no server has it, there is no value.
    set.peers[1]->node.statesKept = false;
    Caught<Values> gone;
    set.link->proveRead(this, { Bytes(4) }, gone.deliver());
    QTRY_VERIFY(gone.result);
    QVERIFY(gone.result->error().is(LinkError::Refused));
}

void EndpointPoolTest::goesOnPastALiar()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[0]->proxy->setLie(lieInProofs);
    set.advance({ .changes = { balanceChange(LinkPeers::account(), Rao(7'000)) } });
    QTRY_COMPARE(set.now()->accounts.at(0).info->value().data.free, Rao(7'000)); // the other proved it
    QCOMPARE(set.view(0).state, State::Open); // one proof may be cut short by chance
    set.advance();
    QTRY_COMPARE(set.view(0).state, State::Dropped);
    QTRY_COMPARE(set.now()->accounts.at(0).info->value().data.free, Rao(7'000));
    QTRY_COMPARE(set.now()->phase, LinkPhase::Following); // another one gave a valid answer
    QCOMPARE(set.primary(), 1);
    QCOMPARE(set.view(0).agreement, Agreement::Differs);
    QVERIFY(set.view(0).refused > 0);

    const auto shown = set.now();
    QCOMPARE(shown->contradictions.size(), std::size_t { 1 });
    const Contradiction& evidence = shown->contradictions.front();
    QCOMPARE(evidence.provider, std::string("p0"));
    QCOMPARE(evidence.endpoint, set.view(0).url);
    QVERIFY(evidence.request.starts_with("state_getReadProof ["));
    QVERIFY(evidence.answer.find("proof") != std::string::npos);
    QCOMPARE(shown->statistics.refused, std::uint64_t { 1 });
    QVERIFY(shown->statistics.valuesProven > 0 && shown->statistics.proofBytes > 0);
    QVERIFY(shown->statistics.bytesReceived > 0 && shown->statistics.headersVerified >= 5);
    QCOMPARE(QDir(set.folder.path() + "/evidence").entryList({ "*.json" }).size(), 1);

    QTest::qWait(600); // longer than the first pauses
    QCOMPARE(set.view(0).state, State::Dropped);
}

void EndpointPoolTest::forgivesALiar()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[0]->proxy->setLie(lieInProofs);
    set.advance();
    QTRY_COMPARE(set.now()->accounts.at(0).info->block().number, BlockNumber(5));
    set.advance();
    QTRY_COMPARE(set.view(0).state, State::Dropped);
    set.peers[0]->proxy->setLie({});
    set.link->forgive(set.view(0).url);
    QTRY_COMPARE(set.view(0).state, State::Open);
    QTRY_COMPARE(set.view(0).agreement, Agreement::Agrees);
    QCOMPARE(set.now()->contradictions.size(), std::size_t { 1 }); // it is not forgotten
}

void EndpointPoolTest::triesTheOnlyServerAgain()
{
    LinkPeers set(1);
    QVERIFY(set.follow());
    set.peers[0]->proxy->setLie(lieInProofs);
    set.advance({ .changes = { balanceChange(LinkPeers::account(), Rao(7'000)) } });
    QTRY_COMPARE(set.now()->phase, LinkPhase::Contradiction);
    QCOMPARE(set.now()->accounts.at(0).info->value().data.free, Rao(5'000));
    set.peers[0]->proxy->setLie({});
    QTRY_COMPARE(set.now()->phase, LinkPhase::Following);
    QTRY_COMPARE(set.now()->accounts.at(0).info->value().data.free, Rao(7'000));
}

void EndpointPoolTest::neverTakesAnUnprovenValue()
{
    LinkPeers set(3);
    QVERIFY(set.follow());
    for (const auto& peer : set.peers) {
        peer->proxy->setLie(lieInProofs);
    }
    Caught<Values> read;
    set.link->proveRead(this, { balanceKey(), Bytes(3) }, read.deliver());
    QTRY_VERIFY_WITH_TIMEOUT(read.result, 15'000);
    QVERIFY(!read.result->has_value());
    QTRY_COMPARE(set.now()->phase, LinkPhase::Contradiction);
    for (std::size_t i = 0; i < 3; ++i) {
        QTRY_COMPARE(set.view(i).state, State::Dropped);
    }
    QCOMPARE(set.now()->accounts.at(0).info->value().data.free, Rao(5'000));
}

/// The first server swallows the transaction; it is on its way all the same.
void EndpointPoolTest::submitsByTwoRoutes()
{
    LinkPeers set(3, 2);
    QVERIFY(set.follow());
    QTRY_COMPARE(set.view(1).state, State::Open);
    QCOMPARE(set.primary(), 0);
    set.peers[0]->proxy->setLie(
        [](Reply& reply) { reply.withheld = reply.method == "author_submitExtrinsic"; });
    set.peers[0]->node.intercept = [](std::string_view method, const auto&) {
        const bool swallowed = method == "author_submitExtrinsic";
        return swallowed ? std::optional<net::RpcAnswer>(net::RpcResult { "\"0x00\"" }) : std::nullopt;
    };
    const Bytes extrinsic { std::byte { 8 }, std::byte { 4 }, std::byte { 5 } };
    set.link->submit(this, extrinsic, [](const auto&) {});
    QTRY_COMPARE(set.peers[1]->node.submitted, std::vector<Bytes> { extrinsic });
    QVERIFY(set.peers[0]->node.submitted.empty());
    QVERIFY(set.peers[2]->node.submitted.empty());
    set.link.reset();
}

void EndpointPoolTest::waitsForBusyServers()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[0]->node.intercept = [](std::string_view, const auto&) {
        return net::RpcFailure { -32029, "Too many requests, retry after 30", {} };
    };
    Caught<Values> read;
    set.link->proveRead(this, { Bytes(3) }, read.deliver());
    QTRY_VERIFY(read.result);
    QVERIFY(read.result->has_value()); // the other one answered
    QTRY_COMPARE(set.view(0).state, State::Waiting);
    QVERIFY(set.view(0).problem->is(net::NetError::Busy));
    QVERIFY(set.view(0).words.find("Too many requests") != std::string::npos);
    const std::int64_t pause = set.view(0).retryAtMs - QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(pause > 20'000 && pause <= 30'000, qPrintable(QString::number(pause)));
    QTRY_COMPARE(set.primary(), 1);
    QVERIFY(!set.now()->contradiction);
}

void EndpointPoolTest::waitsForBusyHandshakes()
{
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    int attempts = 0;
    QObject::connect(&busy, &QTcpServer::newConnection, &busy, [&] {
        ++attempts;
        QTcpSocket* const socket = busy.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
            [socket] { socket->write("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n"); });
    });
    LinkPeers set(1);
    set.options.endpoints
        = { { QUrl(QString("ws://127.0.0.1:%1").arg(busy.serverPort())), "busy" }, set.endpoints().front() };
    set.link = std::make_unique<LightLink>(set.options);
    set.link->start();
    QTRY_VERIFY(set.now()->settled);
    QTRY_COMPARE(set.view(0).state, State::Waiting);
    QVERIFY(set.view(0).problem->is(net::NetError::Busy));
    QVERIFY(set.view(0).retryAtMs - QDateTime::currentMSecsSinceEpoch() > 500);
    QCOMPARE(set.primary(), 1);
    QCOMPARE(attempts, 1);
}

/// Every address counts as public: a message a second, everything in batches.
void EndpointPoolTest::followsAPublicServer()
{
    LinkPeers set(1);
    set.chain.grow(60);
    set.options.endpoints = { { set.peers[0]->node.url() } };
    set.options.requestTimeout = std::chrono::seconds(20);
    set.options.paced = [](const QHostAddress&) { return true; };
    set.link = std::make_unique<LightLink>(set.options);
    set.link->watch({ LinkPeers::account() });
    set.link->start();
    QTRY_VERIFY_WITH_TIMEOUT(set.now()->settled && set.now()->accounts.at(0).info, 15'000);
    QCOMPARE(set.now()->finalized.number, BlockNumber(64));
    QVERIFY(!set.now()->contradiction);
}

void EndpointPoolTest::replacesTheList()
{
    LinkPeers set(3);
    QVERIFY(set.follow());
    std::vector<Endpoint> fewer = set.endpoints();
    fewer.erase(fewer.begin()); // the primary one
    const std::uint64_t requests = set.view(1).requests;
    set.link->setEndpoints(fewer);
    QTRY_COMPARE(set.now()->endpoints.size(), std::size_t { 2 });
    QTRY_VERIFY(set.primary() >= 0 && set.now()->phase == LinkPhase::Following);
    QVERIFY(set.view(0).requests >= requests); // it was kept
    set.link->setEndpoints({});
    QTRY_COMPARE(set.now()->phase, LinkPhase::Offline);
    set.link->setEndpoints(fewer);
    QTRY_COMPARE(set.now()->phase, LinkPhase::Following);
}

QTEST_GUILESS_MAIN(EndpointPoolTest)
#include "endpoint_pool_test.moc"
