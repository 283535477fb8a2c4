// SPDX-License-Identifier: MIT
// Sparing public servers: which addresses are public, tokens, batches, and how servers ask for patience.

#include "core/net/outgoing_calls.hpp"
#include "core/net/public_address.hpp"
#include "core/net/server_busy.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut::net;
using nlohmann::json;
using namespace std::chrono_literals;
using Moment = RequestPacer::Clock::time_point;

namespace {

const Moment kStart = Moment() + 1h;

std::string request(std::uint64_t id)
{
    return json { { "id", id } }.dump();
}

/// A pace of which all tokens are there.
Pace fullPace()
{
    return {};
}

} // namespace

class OutgoingCallsTest : public QObject {
    Q_OBJECT
private slots:
    void knowsPublicAddresses_data();
    void knowsPublicAddresses();
    void allowsABurstThenOneASecond();
    void holdsWhenAsked();
    void sendsOneCallAlone();
    void sendsWaitingCallsTogether();
    void boundsABatch();
    void takesAHandfulOfMessagesForManyCalls();
    void sendsAgainWhatWasRefused();
    void halvesTooLargeBatches();
    void noticesThatABatchWasIgnored();
    void knowsWhichBatchIsUnanswered();
    void understandsBusyServers();
    void readsRetryAfter();
};

void OutgoingCallsTest::knowsPublicAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    const auto row
        = [](const char* address, bool isPublic) { QTest::newRow(address) << QString(address) << isPublic; };
    for (const char* address :
        { "127.0.0.1", "127.8.0.1", "::1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.7.7",
            "169.254.1.1", "fc00::1", "fd12::1", "fe80::1", "::ffff:127.0.0.1", "::ffff:192.168.1.1" }) {
        row(address, false);
    }
    for (const char* address :
        { "8.8.8.8", "172.32.0.1", "11.0.0.1", "192.169.0.1", "2001:db8::1", "::ffff:8.8.8.8", "" }) {
        row(address, true);
    }
}

void OutgoingCallsTest::knowsPublicAddresses()
{
    QFETCH(QString, address);
    QTEST(isPublicAddress(QHostAddress(address)), "isPublic");
}

void OutgoingCallsTest::allowsABurstThenOneASecond()
{
    RequestPacer pacer(1000ms, 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pacer.take(kStart));
    }
    QVERIFY(!pacer.take(kStart));
    QCOMPARE(pacer.wait(kStart), 1000ms);
    QCOMPARE(pacer.wait(kStart + 400ms), 600ms);
    QVERIFY(!pacer.take(kStart + 999ms));
    QVERIFY(pacer.take(kStart + 1000ms));
    QVERIFY(!pacer.take(kStart + 1000ms));
    // A long pause fills the bucket, and no more than that.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pacer.take(kStart + 1h));
    }
    QVERIFY(!pacer.take(kStart + 1h));
}

void OutgoingCallsTest::holdsWhenAsked()
{
    RequestPacer pacer(1000ms, 3);
    pacer.hold(kStart + 10s);
    QCOMPARE(pacer.wait(kStart), 10'000ms);
    QVERIFY(pacer.take(kStart + 10s));
    QCOMPARE(pacer.wait(kStart + 10s), 1000ms);
}

void OutgoingCallsTest::sendsOneCallAlone()
{
    Pace pace = fullPace();
    OutgoingCalls calls;
    QVERIFY(!calls.next(pace, kStart));
    calls.add(1, request(1));
    QCOMPARE(calls.next(pace, kStart).value(), request(1));
    QVERIFY(calls.isEmpty());
    QVERIFY(calls.oldestBatch().empty());
}

void OutgoingCallsTest::sendsWaitingCallsTogether()
{
    Pace pace { RequestPacer(1000ms, 1) };
    OutgoingCalls calls;
    calls.add(1, request(1));
    QVERIFY(calls.next(pace, kStart));
    calls.add(2, request(2));
    calls.add(3, request(3));
    QVERIFY(!calls.next(pace, kStart + 500ms));
    const json batch = json::parse(calls.next(pace, kStart + 1s).value());
    QCOMPARE(batch, json::parse(R"([{"id":2},{"id":3}])"));
}

void OutgoingCallsTest::boundsABatch()
{
    Pace pace = fullPace();
    OutgoingCalls calls;
    const std::string large = '"' + std::string(OutgoingCalls::kBatchBytes / 2, 'x') + '"';
    for (std::uint64_t id = 1; id <= 3; ++id) {
        calls.add(id, large);
    }
    QCOMPARE(calls.next(pace, kStart).value(), large); // two would be too long
    calls.add(4, std::string(2 * OutgoingCalls::kBatchBytes, ' ')); // goes alone, not never
    for (int i = 0; i < 3; ++i) {
        QVERIFY(calls.next(pace, kStart));
    }
    QVERIFY(calls.isEmpty());
}

void OutgoingCallsTest::takesAHandfulOfMessagesForManyCalls()
{
    Pace pace = fullPace();
    OutgoingCalls calls;
    for (std::uint64_t id = 1; id <= 512; ++id) {
        calls.add(id, request(id));
    }
    int messages = 0;
    for (auto now = kStart; !calls.isEmpty(); now += 1s) {
        while (calls.next(pace, now)) {
            ++messages;
        }
    }
    QCOMPARE(messages, 8);
}

void OutgoingCallsTest::sendsAgainWhatWasRefused()
{
    Pace pace { RequestPacer(1ms, 10) };
    OutgoingCalls calls;
    calls.add(1, request(1));
    calls.add(2, request(2));
    QVERIFY(calls.next(pace, kStart));
    QCOMPARE(calls.oldestBatch(), (std::vector<OutgoingCalls::Id> { 1, 2 }));
    calls.batchRefused(pace, false);
    QCOMPARE(pace.batchCalls, std::size_t { 1 });
    QCOMPARE(calls.next(pace, kStart).value(), request(1));
    QCOMPARE(calls.next(pace, kStart).value(), request(2));
    calls.batchRefused(pace, false); // none is open
    QVERIFY(calls.isEmpty());
}

void OutgoingCallsTest::halvesTooLargeBatches()
{
    Pace pace { RequestPacer(1ms, 10) };
    OutgoingCalls calls;
    for (std::uint64_t id = 1; id <= 5; ++id) {
        calls.add(id, request(id));
    }
    QVERIFY(calls.next(pace, kStart));
    calls.batchRefused(pace, true);
    QCOMPARE(json::parse(calls.next(pace, kStart).value()).size(), std::size_t { 2 });
    QCOMPARE(json::parse(calls.next(pace, kStart).value()).size(), std::size_t { 2 });
    QCOMPARE(calls.next(pace, kStart).value(), request(5));
    calls.batchRefused(pace, true);
    calls.batchRefused(pace, true);
    QCOMPARE(pace.batchCalls, std::size_t { 1 });
}

void OutgoingCallsTest::noticesThatABatchWasIgnored()
{
    Pace pace { RequestPacer(1ms, 10) };
    OutgoingCalls calls;
    const auto sendTwo = [&](std::uint64_t first) {
        calls.add(first, request(first));
        calls.add(first + 1, request(first + 1));
        QVERIFY(calls.next(pace, kStart));
    };
    sendTwo(1);
    calls.answered(1); // partial: batches are understood
    calls.gaveUp(2, pace);
    QCOMPARE(pace.batchCalls, Pace::kBatchCalls);
    sendTwo(3);
    calls.gaveUp(3, pace);
    QCOMPARE(pace.batchCalls, Pace::kBatchCalls);
    calls.gaveUp(4, pace);
    QCOMPARE(pace.batchCalls, std::size_t { 1 });
}

void OutgoingCallsTest::knowsWhichBatchIsUnanswered()
{
    Pace pace { RequestPacer(1ms, 10) };
    OutgoingCalls calls;
    for (std::uint64_t id = 1; id <= 4; id += 2) {
        calls.add(id, request(id));
        calls.add(id + 1, request(id + 1));
        QVERIFY(calls.next(pace, kStart));
    }
    calls.answered(2);
    QCOMPARE(calls.oldestBatch(), (std::vector<OutgoingCalls::Id> { 3, 4 }));
    calls.add(9, request(9));
    calls.gaveUp(9, pace); // before it was sent
    QVERIFY(calls.isEmpty());
}

void OutgoingCallsTest::understandsBusyServers()
{
    QVERIFY(isBusyHandshake("Unhandled http status code: 429 (Too Many Requests)."));
    QVERIFY(isBusyHandshake("503"));
    QVERIFY(!isBusyHandshake("Unhandled http status code: 404 (Not Found)."));
    QVERIFY(isBusyClose(1008) && isBusyClose(1013) && !isBusyClose(1000) && !isBusyClose(1006));
    for (const std::int64_t code : { 429, -32009, -32029, -32999 }) {
        QVERIFY(isBusyError(code, ""));
    }
    QVERIFY(isBusyError(-32000, "Too Many Requests, slow down"));
    QVERIFY(isBusyError(0, "RPC rate limit exceeded"));
    QVERIFY(!isBusyError(4003, "State already discarded"));
    QVERIFY(isTooLargeBatch(-32010) && isTooLargeBatch(-32011) && isTooLargeBatch(-32008));
    QVERIFY(!isTooLargeBatch(-32005));
}

void OutgoingCallsTest::readsRetryAfter()
{
    QCOMPARE(retryAfterIn("Too many requests, retry after 12 s").value(), 12s);
    QCOMPARE(retryAfterIn("Retry-After: 7").value(), 7s);
    QCOMPARE(retryAfterIn(R"({"retry_after":30})").value(), 30s);
    QCOMPARE(retryAfterIn("retry after 99999999999999999999").value(), 3'600s);
    QVERIFY(!retryAfterIn("retry after a while"));
    QVERIFY(!retryAfterIn("retry after"));
    QVERIFY(!retryAfterIn("later"));
}

QTEST_GUILESS_MAIN(OutgoingCallsTest)
#include "outgoing_calls_test.moc"
