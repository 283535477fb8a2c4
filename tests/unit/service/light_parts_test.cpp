// SPDX-License-Identifier: MIT
// The parts of the light link that need no server: pauses, debts to callers, waiting work, calls.

#include "core/base/hex.hpp"
#include "core/net/backoff.hpp"
#include "core/scale/encoder.hpp"
#include "core/service/light_calls.hpp"
#include "core/service/light_deliveries.hpp"
#include "core/service/light_waiting.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>
#include <thread>

using namespace taonaut;
using namespace taonaut::service;
using nlohmann::json;
using std::chrono::milliseconds;

class LightPartsTest : public QObject {
    Q_OBJECT
private slots:
    void pausesGrowToAMinute();
    void settlesADebtOnce();
    void failsEveryDebt();
    void settlesFromOtherThreads();
    void attemptsWaitingWork();
    void givesUpAtTheDeadline();
    void readsFees_data();
    void readsFees();
    void readsMetadata();
    void readsKeys();
    void readsRuntimeVersions();
};

void LightPartsTest::pausesGrowToAMinute()
{
    net::Backoff backoff;
    QCOMPARE(backoff.next(0.0), milliseconds(125));
    QCOMPARE(backoff.next(0.5), milliseconds(375));
    for (int i = 0; i < 20; ++i) {
        const milliseconds pause = backoff.next(0.999);
        QVERIFY(pause > milliseconds(0) && pause <= milliseconds(60'000));
    }
    QCOMPARE(backoff.next(0.0), milliseconds(30'000));
    backoff.reset();
    QCOMPARE(backoff.next(0.0), milliseconds(125));
}

void LightPartsTest::settlesADebtOnce()
{
    const auto deliveries = std::make_shared<Deliveries>();
    std::vector<int> heard;
    const Owed<int> owed
        = deliveries->owe<int>(this, [&heard](const Result<int>& value) { heard.push_back(*value); });
    owed.settle(1);
    owed.settle(2);
    QVERIFY(heard.empty()); // posted, not called
    QTRY_COMPARE(heard, std::vector<int> { 1 });
    deliveries->failAll(LinkError::Stopped);
    QTest::qWait(10);
    QCOMPARE(heard.size(), std::size_t { 1 });
}

void LightPartsTest::failsEveryDebt()
{
    const auto deliveries = std::make_shared<Deliveries>();
    int stopped = 0;
    const auto deliver = [&stopped](const Result<int>& value) {
        stopped += !value && value.error().is(LinkError::Stopped) ? 1 : 0;
    };
    const Owed<int> first = deliveries->owe<int>(this, deliver);
    const Owed<int> second = deliveries->owe<int>(this, deliver);
    deliveries->failAll(LinkError::Stopped);
    first.settle(1);
    QTRY_COMPARE(stopped, 2);

    // After failAll has returned nobody touches the context.
    auto context = std::make_unique<QObject>();
    const Owed<int> orphan = deliveries->owe<int>(context.get(), deliver);
    deliveries->failAll(LinkError::Stopped);
    context.reset();
    orphan.settle(1);
    QTest::qWait(10);
    QCOMPARE(stopped, 2);
}

void LightPartsTest::settlesFromOtherThreads()
{
    constexpr int kEach = 500;
    const auto deliveries = std::make_shared<Deliveries>();
    int heard = 0;
    const auto work = [&, context = this] {
        for (int i = 0; i < kEach; ++i) {
            deliveries->owe<int>(context, [&heard](const Result<int>&) { ++heard; }).settle(i);
        }
    };
    std::jthread first(work);
    std::jthread second(work);
    first.join();
    second.join();
    QTRY_COMPARE(heard, 2 * kEach);
}

void LightPartsTest::attemptsWaitingWork()
{
    LightWaiting waiting(nullptr);
    bool ready = false;
    int done = 0;
    int late = 0;
    const auto attempt = [&] {
        done += ready ? 1 : 0;
        return ready;
    };
    waiting.add({ attempt, [&late] { ++late; } }, milliseconds(20));
    waiting.retry();
    QCOMPARE(done, 0);
    ready = true;
    waiting.retry();
    waiting.retry();
    waiting.add({ attempt, [&late] { ++late; } }, milliseconds(20)); // at once
    QCOMPARE(done, 2);
    QTest::qWait(60);
    QCOMPARE(late, 0);
}

void LightPartsTest::givesUpAtTheDeadline()
{
    LightWaiting waiting(nullptr);
    std::vector<int> late;
    const auto never = [] { return false; };
    waiting.add({ never, [&late] { late.push_back(2); } }, milliseconds(60));
    waiting.add({ never, [&late] { late.push_back(1); } }, milliseconds(10));
    QTRY_COMPARE(late, (std::vector<int> { 1, 2 }));
}

void LightPartsTest::readsFees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("recorded") << "\"0x626fe6262538005d10020000000000\"" << true;
    for (const char* text : { "null", "7", "\"\"", "\"0x\"", "\"626f\"", "\"0x626fe6262538005d100200000000\"",
             "\"0x626fe6262538005d1002000000000000\"", "\"0xzz\"" }) {
        QTest::newRow(text) << text << false;
    }
}

void LightPartsTest::readsFees()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const Result<Rao> fee = feeFrom(json::parse(text.toStdString()));
    QCOMPARE(fee.has_value(), good);
    if (good) {
        QCOMPARE(*fee, Rao(135'261));
    } else {
        QVERIFY(fee.error().is(LinkError::BadAnswer));
    }
}

void LightPartsTest::readsMetadata()
{
    QCOMPARE(**metadataFrom("0x0108aabb"), (Bytes { std::byte { 0xaa }, std::byte { 0xbb } }));
    QVERIFY(!*metadataFrom("0x00")); // no such version
    for (const char* text : { "0x", "0x02", "0x0108aa", "0x0108aabbcc", "aabb" }) {
        QVERIFY2(metadataFrom(text).error().is(LinkError::BadAnswer), text);
    }
    const RpcCall call = metadataCall(Hash256 {});
    QCOMPARE(json::parse(call.params).at(1), json("0x0f000000"));
}

void LightPartsTest::readsKeys()
{
    const Bytes prefix = *fromHex("0xaa");
    const auto read = [&](const char* text, unsigned count, const Bytes& after) {
        return keysFrom(json::parse(text), prefix, count, after);
    };
    const auto keys = read(R"(["0xaa01","0xaa02"])", 2, {});
    QVERIFY(keys.has_value() && keys->size() == 2 && (*keys)[1] == *fromHex("0xaa02"));
    QVERIFY(read("[]", 2, {})->empty());
    for (const char* text : { R"(["0xab01"])", R"(["0xaa02","0xaa01"])", R"(["0xaa01","0xaa01"])", R"([1])",
             R"({"a":1})", R"(["aa01"])", R"(["0x"])", R"(["0xaa01","0xaa02","0xaa03"])" }) {
        QVERIFY2(read(text, 2, {}).error().is(LinkError::BadAnswer), text);
    }
    QVERIFY(read(R"(["0xaa02"])", 2, *fromHex("0xaa01")).has_value());
    QVERIFY(!read(R"(["0xaa01"])", 2, *fromHex("0xaa01")).has_value()); // goes on after it
    const RpcCall call = keysCall(prefix, 7, {}, Hash256 {});
    QCOMPARE(json::parse(call.params).at(1), json(7));
    QVERIFY(json::parse(call.params).at(2).is_null());
    QCOMPARE(json::parse(keysCall(prefix, 7, prefix, Hash256 {}).params).at(2), json("0xaa"));
}

void LightPartsTest::readsRuntimeVersions()
{
    const char* const good = R"({"specName":"node-subtensor","specVersion":423,"transactionVersion":1})";
    const Result<RuntimeVersion> version = runtimeVersionFrom(json::parse(good));
    QVERIFY(version.has_value());
    QCOMPARE(version->specVersion, 423U);
    QCOMPARE(version->specName, std::string("node-subtensor"));
    const std::string longName(65, 'x');
    const json broken[] { nullptr, 7, json::array(), json::object(),
        json { { "specName", 1 }, { "specVersion", 1U }, { "transactionVersion", 1U } },
        json { { "specName", longName }, { "specVersion", 1U }, { "transactionVersion", 1U } },
        json { { "specName", "x" }, { "specVersion", -1 }, { "transactionVersion", 1U } },
        json { { "specName", "x" }, { "specVersion", 1ULL << 32 }, { "transactionVersion", 1U } },
        json { { "specName", "x" }, { "specVersion", 1U } } };
    for (const json& value : broken) {
        QVERIFY2(!runtimeVersionFrom(value), value.dump().c_str());
    }
}

QTEST_GUILESS_MAIN(LightPartsTest)
#include "light_parts_test.moc"
