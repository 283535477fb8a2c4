// SPDX-License-Identifier: MIT
#include "tests/unit/net/served.hpp"

using namespace taonaut;
using namespace taonaut::net;
using namespace taonaut::test;
using namespace std::chrono_literals;

namespace {

std::string closeWith(char low)
{
    return std::string("\x03") + low;
}

ServerOptions limited(const std::function<void(ServerLimits&)>& change)
{
    ServerOptions options = quickOptions();
    change(options.limits);
    return options;
}

} // namespace

/// What a server endures from those who break the rules.
class ServerLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void largeMessages()
    {
        Served served(limited([](ServerLimits& limits) { limits.requestBytes = 1000; }));
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        peer.sendText(std::string(8U << 20, ' ')); // keeps sending after the refusal
        QVERIFY(peer.sees("-32007"));
        QVERIFY(peer.sees(closeWith('\xf1') + "message too big"));
        QVERIFY(peer.isClosed());
        RawPeer poster(served.port());
        poster.post(std::string(8U << 20, ' '));
        QVERIFY(poster.isClosed());
        QVERIFY(poster.received.starts_with("HTTP/1.1 413 "));
    }

    void largeHeads()
    {
        Served served;
        RawPeer peer(served.port());
        peer.send("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'x'));
        QVERIFY(peer.isClosed());
        QVERIFY(peer.received.starts_with("HTTP/1.1 431 "));
    }

    void batches()
    {
        Served served(limited([](ServerLimits& limits) { limits.batch = 2; }));
        RawPeer peer(served.port());
        peer.post("[1,2,3]");
        QVERIFY(peer.sees("at most 2 calls in a batch"));
    }

    void replies()
    {
        Served served(limited([](ServerLimits& limits) { limits.replyBytes = 1000; }));
        RawPeer peer(served.port());
        peer.post(callText(5, "big", "[2000]"));
        QVERIFY(peer.sees("\"id\":5,\"error\":{\"code\":-32008"));
    }

    void connections()
    {
        Served served(limited([](ServerLimits& limits) { limits.connections = 2; }));
        RawPeer first(served.port());
        RawPeer second(served.port());
        QTRY_COMPARE(served.server.connectionCount(), std::size_t(2));
        RawPeer third(served.port());
        QVERIFY(third.isClosed());
        QVERIFY(third.received.starts_with("HTTP/1.1 503 "));
        first.socket.abort();
        QTRY_COMPARE(served.server.connectionCount(), std::size_t(1));
        RawPeer fourth(served.port());
        fourth.upgrade();
        QVERIFY(fourth.isOpenWebSocket());
    }

    void connectionsOfOnePeer()
    {
        Served served(limited([](ServerLimits& limits) { limits.connectionsPerPeer = 1; }));
        RawPeer first(served.port());
        QTRY_COMPARE(served.server.connectionCount(), std::size_t(1));
        RawPeer second(served.port());
        QVERIFY(second.isClosed());
        QVERIFY(second.received.starts_with("HTTP/1.1 503 "));
    }

    void badFramesNameTheReason()
    {
        const std::pair<std::string, std::string> cases[] = {
            { "\x81\x01x", "NotMasked" },
            { "\xc1\x80mask", "ReservedBits" },
            { maskedFrame(Opcode::Continuation, "x"), "BadContinuation" },
        };
        Served served;
        for (const auto& [bytes, reason] : cases) {
            RawPeer peer(served.port());
            peer.upgrade();
            QVERIFY(peer.isOpenWebSocket());
            peer.send(bytes);
            QVERIFY(peer.sees(closeWith('\xea') + reason));
            QVERIFY(peer.isClosed());
        }
    }

    void slowHandshakes()
    {
        Served served(limited([](ServerLimits& limits) { limits.handshake = 60ms; }));
        RawPeer silent(served.port());
        RawPeer halfway(served.port());
        halfway.send("GET / HTTP/1.1\r\n");
        QVERIFY(silent.isClosed(2000));
        QVERIFY(halfway.isClosed(2000));
    }

    void slowBodies()
    {
        Served served(limited([](ServerLimits& limits) { limits.body = 60ms; }));
        RawPeer peer(served.port());
        peer.sendHead("POST", "Content-Type: application/json\r\nContent-Length: 10\r\n");
        peer.send("[");
        QVERIFY(peer.isClosed(2000));
        QVERIFY(served.handler.callers.empty());
    }

    void silentPeersArePingedThenClosed()
    {
        Served served(limited([](ServerLimits& limits) { limits.idlePing = 60ms; }));
        RawPeer silent(served.port());
        silent.upgrade();
        QVERIFY(silent.isOpenWebSocket());
        QVERIFY(silent.sees(std::string("\x89\x00", 2)));
        QVERIFY(silent.isClosed(2000));

        RawPeer answering(served.port());
        answering.upgrade();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(answering.sees(std::string("\x89\x00", 2)));
            answering.received.clear();
            answering.send(maskedFrame(Opcode::Pong, ""));
        }
        QCOMPARE(served.server.connectionCount(), std::size_t(1));
    }

    void answersArePausedForSlowReaders()
    {
        Served served;
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        peer.received.clear();
        peer.reads = false;
        peer.socket.setReadBufferSize(1);
        constexpr int kCalls = 60;
        constexpr std::size_t kSize = 500'000;
        for (int i = 0; i < kCalls; ++i) {
            peer.sendText(callText(i, "big", "[500000]"));
        }
        QTest::qWait(300);
        const std::size_t before = served.handler.callers.size();
        QVERIFY2(before < kCalls, "the server answers into a queue that nobody reads");
        peer.reads = true;
        peer.socket.setReadBufferSize(0);
        peer.received = peer.socket.readAll().toStdString();
        QTRY_VERIFY_WITH_TIMEOUT(peer.received.size() > kCalls * kSize, 20'000);
        QVERIFY(peer.sees("\"id\":59"));
        QCOMPARE(served.handler.callers.size(), std::size_t(kCalls));
    }

    void manyAnswersToAFastReader()
    {
        Served served;
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        peer.received.clear();
        std::string all;
        for (int i = 0; i < 3000; ++i) {
            all += maskedFrame(Opcode::Text, callText(i, "big", i % 100 == 0 ? "[300000]" : "[10]"));
        }
        peer.send(all);
        QVERIFY(peer.sees("\"id\":2999,", 20'000));
        QCOMPARE(served.handler.callers.size(), std::size_t(3000));
    }

    void unreadAnnouncementsCloseTheConnection_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("messages");
        QTest::newRow("bytes") << (1 << 20) << 1'000'000;
        QTest::newRow("messages") << (1 << 30) << 16;
    }

    void unreadAnnouncementsCloseTheConnection()
    {
        QFETCH(int, bytes);
        QFETCH(int, messages);
        Served served(limited([&](ServerLimits& limits) {
            limits.queueBytes = static_cast<std::size_t>(bytes);
            limits.queueMessages = static_cast<std::size_t>(messages);
        }));
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        peer.sendText(callText(1, "echo"));
        QVERIFY(peer.sees("\"result\":[]"));
        peer.reads = false;
        peer.socket.setReadBufferSize(1);
        const ConnectionId id = served.handler.callers[0].connection;
        const std::string news = jsonString(std::string(300'000, 'n'));
        for (int i = 0; i < 100; ++i) {
            served.server.notify(id, "news", "0x1", news);
            QCoreApplication::processEvents();
        }
        peer.reads = true;
        peer.socket.setReadBufferSize(0);
        peer.received += peer.socket.readAll().toStdString();
        QVERIFY(peer.sees(closeWith('\xf5') + "announcements are not being read"));
        QVERIFY(peer.isClosed());
        QTRY_COMPARE(served.handler.gone, (std::vector { id }));
    }
};

QTEST_GUILESS_MAIN(ServerLimitsTest)
#include "server_limits_test.moc"
