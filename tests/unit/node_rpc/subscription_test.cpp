// SPDX-License-Identifier: MIT
// What subscribers are told, in which order, and when it ends.

#include "core/chain/storage_key.hpp"
#include "core/node/rpc/subscriptions.hpp"
#include "tests/unit/node_rpc/rpc_fixture.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::test;
using nlohmann::json;

class SubscriptionTest : public QObject {
    Q_OBJECT
private slots:
    void heads_data();
    void heads();
    void storage();
    void runtimeVersion();
    void justifications();
    void transactionToFinality();
    void refusedTransactionLeavesNothing();
    void futureThenReady();
    void unsubscribing();
    void connectionClosed();
    void limits();
    void withoutWebSocket();
};

namespace {

std::string idOf(const Reply& reply)
{
    return reply.result.get<std::string>();
}

} // namespace

void SubscriptionTest::heads_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("notification");
    QTest::newRow("new") << "chain_subscribeNewHeads"
                         << "chain_newHead";
    QTest::newRow("all") << "chain_subscribeAllHeads"
                         << "chain_allHead";
    QTest::newRow("finalized") << "chain_subscribeFinalizedHeads"
                               << "chain_finalizedHead";
}

void SubscriptionTest::heads()
{
    QFETCH(QString, method);
    QFETCH(QString, notification);
    RpcFixture fixture;
    const std::string id = idOf(fixture.call(method.toStdString()));
    fixture.makeBlock();
    fixture.makeBlock();
    const auto told = fixture.toldTo(id);
    QCOMPARE(told.size(), std::size_t { 3 });
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(fixture.host.told[i].method, notification.toStdString());
        QCOMPARE(fixture.host.told[i].connection, node::rpc::ConnectionId { 1 });
        QCOMPARE(told[i],
            fixture
                .call("chain_getHeader", "[\"" + fixture.hashText(3 + static_cast<std::uint32_t>(i)) + "\"]")
                .result);
    }
}

void SubscriptionTest::storage()
{
    RpcFixture fixture;
    const std::string bob = toHex(chain::systemAccountKey(accountOf("//Bob")));
    const std::string now = toHex(chain::storagePrefix("Timestamp", "Now"));
    const std::string id
        = idOf(fixture.call("state_subscribeStorage", "[[\"" + bob + "\",\"" + now + "\",\"0x77\"]]"));
    auto told = fixture.toldTo(id);
    QCOMPARE(told.size(), std::size_t { 1 });
    QCOMPARE(told[0]["changes"].size(), std::size_t { 3 });
    QCOMPARE(told[0]["changes"][2], json::array({ "0x77", nullptr }));
    QVERIFY(fixture.call("author_submitExtrinsic", fixture.transfer(0)).ok());
    fixture.makeBlock();
    fixture.makeBlock();
    told = fixture.toldTo(id);
    QCOMPARE(told.size(), std::size_t { 3 });
    QCOMPARE(told[1]["block"], json(fixture.hashText(4)));
    QCOMPARE(told[1]["changes"].size(), std::size_t { 2 });
    QCOMPARE(told[1]["changes"][0][0], json(bob));
    QCOMPARE(told[2]["changes"].size(), std::size_t { 1 });
    QCOMPARE(told[2]["changes"][0][0], json(now));
}

void SubscriptionTest::runtimeVersion()
{
    RpcFixture fixture;
    const std::string id = idOf(fixture.call("state_subscribeRuntimeVersion"));
    fixture.makeBlock();
    QCOMPARE(fixture.toldTo(id).size(), std::size_t { 1 });
    QCOMPARE(fixture.toldTo(id)[0], fixture.call("state_getRuntimeVersion").result);
    QCOMPARE(fixture.host.told[0].method, std::string("state_runtimeVersion"));
}

void SubscriptionTest::justifications()
{
    RpcFixture fixture;
    const std::string id = idOf(fixture.call("grandpa_subscribeJustifications"));
    const Hash256 block = fixture.makeBlock();
    QCOMPARE(fixture.toldTo(id), std::vector<json> { toHex(*fixture.chain->justification(block)) });
}

void SubscriptionTest::transactionToFinality()
{
    RpcFixture fixture;
    const std::string id = idOf(fixture.call("author_submitAndWatchExtrinsic", fixture.transfer(0)));
    QCOMPARE(fixture.toldTo(id), std::vector<json> { "ready" });
    const std::string block = toHex(fixture.makeBlock().view());
    QCOMPARE(fixture.toldTo(id),
        (std::vector<json> { "ready", { { "inBlock", block } }, { { "finalized", block } } }));
    QCOMPARE(fixture.api.subscriptionCount(), std::size_t { 0 });
    QCOMPARE(fixture.call("author_unwatchExtrinsic", "[\"" + id + "\"]").result, json(false));
}

void SubscriptionTest::refusedTransactionLeavesNothing()
{
    RpcFixture fixture;
    const std::string transfer = fixture.transfer(0);
    QVERIFY(fixture.call("author_submitAndWatchExtrinsic", transfer).ok());
    QCOMPARE(fixture.call("author_submitAndWatchExtrinsic", transfer).code, std::int64_t { 1013 });
    QCOMPARE(fixture.call("author_submitAndWatchExtrinsic", R"(["0x0102"])").code, std::int64_t { 1002 });
    QCOMPARE(fixture.api.subscriptionCount(), std::size_t { 1 });
}

void SubscriptionTest::futureThenReady()
{
    RpcFixture fixture;
    const std::string second = idOf(fixture.call("author_submitAndWatchExtrinsic", fixture.transfer(1)));
    QCOMPARE(fixture.toldTo(second), std::vector<json> { "future" });
    QVERIFY(fixture.call("author_submitExtrinsic", fixture.transfer(0)).ok());
    QCOMPARE(fixture.toldTo(second), (std::vector<json> { "future", "ready" }));
}

void SubscriptionTest::unsubscribing()
{
    RpcFixture fixture;
    const std::string id = idOf(fixture.call("chain_subscribeNewHeads"));
    const std::string params = "[\"" + id + "\"]";
    QCOMPARE(fixture.call("chain_unsubscribeAllHeads", params).result, json(false));
    QCOMPARE(fixture.call("chain_unsubscribeNewHeads", params, { 2, true, true }).result, json(false));
    QCOMPARE(fixture.call("chain_unsubscribeNewHead", params).result, json(true));
    QCOMPARE(fixture.call("chain_unsubscribeNewHeads", params).result, json(false));
    fixture.makeBlock();
    QCOMPARE(fixture.toldTo(id).size(), std::size_t { 1 });
}

void SubscriptionTest::connectionClosed()
{
    RpcFixture fixture;
    QVERIFY(fixture.call("chain_subscribeNewHeads").ok());
    QVERIFY(fixture.call("author_submitAndWatchExtrinsic", fixture.transfer(0)).ok());
    const std::string other = idOf(fixture.call("chain_subscribeNewHeads", "[]", { 2, false, true }));
    fixture.api.connectionClosed(1);
    fixture.host.told.clear();
    fixture.makeBlock();
    QCOMPARE(fixture.host.told.size(), std::size_t { 1 });
    QCOMPARE(fixture.host.told[0].subscription, other);
}

void SubscriptionTest::limits()
{
    RpcFixture fixture;
    for (std::size_t i = 0; i < node::rpc::Subscriptions::kMostPerConnection; ++i) {
        QVERIFY(fixture.call("grandpa_subscribeJustifications").ok());
    }
    QCOMPARE(fixture.call("chain_subscribeNewHeads").code, std::int64_t { -32006 });
    QVERIFY(fixture.call("chain_subscribeNewHeads", "[]", { 2, false, true }).ok());

    json keys = json::array();
    for (int i = 0; i < 16'000; ++i) {
        keys.push_back("0x" + std::string(8, 'a'));
    }
    const std::string params = json::array({ keys }).dump();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(fixture.call("state_subscribeStorage", params, { 3, false, true }).ok());
    }
    QCOMPARE(
        fixture.call("state_subscribeStorage", params, { 3, false, true }).code, std::int64_t { -32006 });
}

void SubscriptionTest::withoutWebSocket()
{
    RpcFixture fixture;
    QCOMPARE(fixture.call("chain_subscribeNewHeads", "[]", { 1, true, false }).code, std::int64_t { -32601 });
    QCOMPARE(fixture.call("author_submitAndWatchExtrinsic", fixture.transfer(0), { 1, true, false }).code,
        std::int64_t { -32601 });
    QCOMPARE(fixture.chain->pool().readyCount(), std::size_t { 0 });
}

QTEST_GUILESS_MAIN(SubscriptionTest)
#include "subscription_test.moc"
