// SPDX-License-Identifier: MIT
#include "tests/unit/net/served.hpp"

#include <QSignalSpy>
#include <QTcpServer>
#include <sys/resource.h>

using namespace taonaut;
using namespace taonaut::net;
using namespace taonaut::test;
using namespace std::chrono_literals;

/// What a server does for those who keep the rules, and where it listens.
class ServerTest : public QObject {
    Q_OBJECT
private slots:
    void answersOnAWebSocket()
    {
        Served served;
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        QVERIFY(peer.received.find("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
            != std::string::npos);
        peer.sendText(callText(1, "echo", "[7]"));
        QVERIFY(peer.sees(R"({"jsonrpc":"2.0","id":1,"result":[7]})"));
        peer.send(maskedFrame(Opcode::Binary, callText(2, "nothing")));
        QVERIFY(peer.sees(R"("id":2,"error":{"code":-32601,"message":"Method not found"}})"));
        QVERIFY(served.handler.callers[0].canBeNotified);
        QVERIFY(served.handler.callers[0].unsafeAllowed);
        QCOMPARE(served.server.connectionCount(), std::size_t(1));
        peer.socket.abort();
        QTRY_COMPARE(served.handler.gone, (std::vector { served.handler.callers[0].connection }));
        QCOMPARE(served.server.connectionCount(), std::size_t(0));
    }

    void fragmentsPingsAndBytesOneByOne()
    {
        Served served;
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        const std::string text = callText(1, "echo", "[1]");
        const std::string frames = maskedFrame(Opcode::Text, text.substr(0, 9), false)
            + maskedFrame(Opcode::Ping, "p") + maskedFrame(Opcode::Continuation, text.substr(9));
        for (const char c : frames) {
            peer.send(std::string(1, c));
            peer.socket.flush();
        }
        QVERIFY(peer.sees(R"("id":1,"result":[1])"));
        QVERIFY(peer.sees(std::string("\x8a\x01p")));
    }

    void closeIsAnswered()
    {
        Served served;
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        peer.send(maskedFrame(Opcode::Close, "\x03\xe8"));
        QVERIFY(peer.sees(std::string("\x88\x02\x03\xe8")));
        QVERIFY(peer.isClosed());
        QTRY_COMPARE(served.handler.gone.size(), std::size_t(1));
    }

    void answersPostsOnOneConnection()
    {
        Served served;
        RawPeer peer(served.port());
        peer.post(callText(1, "echo", "[1]"));
        peer.post(callText(2, "echo", "[2]"), "Content-Type: Application/JSON; charset=utf-8\r\n");
        peer.post(R"({"jsonrpc":"2.0","method":"silent"})");
        QVERIFY(peer.sees(R"("id":1,"result":[1]})"));
        QVERIFY(peer.sees(R"("id":2,"result":[2]})"));
        QVERIFY(peer.sees("HTTP/1.1 204 "));
        QVERIFY(peer.received.starts_with("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!served.handler.callers[0].canBeNotified);
        peer.post(callText(3, "echo"), "Content-Type: application/json\r\nConnection: close\r\n");
        QVERIFY(peer.isClosed());
        QVERIFY(served.handler.gone.empty()); // could not be notified
    }

    void expectContinue()
    {
        Served served;
        RawPeer peer(served.port());
        peer.sendHead(
            "POST", "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n");
        QVERIFY(peer.sees("HTTP/1.1 100 Continue\r\n\r\n"));
        peer.send("[]");
        QVERIFY(peer.sees("-32600"));
    }

    void preflight()
    {
        Served served;
        RawPeer peer(served.port());
        peer.sendHead("OPTIONS", "Origin: http://localhost:3000\r\nAccess-Control-Request-Method: POST\r\n");
        QVERIFY(peer.sees("Access-Control-Allow-Origin: http://localhost:3000\r\n"));
        QVERIFY(peer.received.starts_with("HTTP/1.1 204 "));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("host");
        QTest::addColumn<QByteArray>("status");
        const QByteArray json = "Content-Type: application/json\r\n";
        const QByteArray socket = "Connection: upgrade\r\nUpgrade: websocket\r\n";
        const QByteArray version = "Sec-WebSocket-Version: 13\r\n";
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        QTest::newRow("no host") << QByteArray("GET") << socket + version + key << false << QByteArray("403");
        QTest::newRow("rebinding") << QByteArray("GET")
                                   << "Host: evil.example:9944\r\n" + socket + version + key << false
                                   << QByteArray("403");
        QTest::newRow("foreign page")
            << QByteArray("GET") << "Origin: https://evil.example\r\n" + socket + version + key << true
            << QByteArray("403");
        QTest::newRow("sandboxed page")
            << QByteArray("POST") << "Origin: null\r\nContent-Length: 0\r\n" + json << true
            << QByteArray("403");
        QTest::newRow("foreign preflight")
            << QByteArray("OPTIONS")
            << QByteArray("Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n") << true
            << QByteArray("403");
        QTest::newRow("get") << QByteArray("GET") << QByteArray() << true << QByteArray("405");
        QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray() << true << QByteArray("405");
        QTest::newRow("old version") << QByteArray("GET") << socket + key + "Sec-WebSocket-Version: 8\r\n"
                                     << true << QByteArray("426");
        QTest::newRow("bad key") << QByteArray("GET") << socket + version + "Sec-WebSocket-Key: a\r\n"
                                 << true << QByteArray("400");
        QTest::newRow("form") << QByteArray("POST")
                              << QByteArray("Content-Type: text/plain\r\nContent-Length: 0\r\n") << true
                              << QByteArray("415");
        QTest::newRow("no length") << QByteArray("POST") << json << true << QByteArray("411");
        QTest::newRow("chunked") << QByteArray("POST")
                                 << json + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"
                                 << true << QByteArray("411");
        QTest::newRow("odd length") << QByteArray("POST") << json + "Content-Length: +1\r\n"
                                    << true << QByteArray("411");
        QTest::newRow("folded") << QByteArray("GET") << QByteArray(" x: y\r\n") << true << QByteArray("400");
    }

    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, headers);
        QFETCH(bool, host);
        QFETCH(QByteArray, status);
        Served served;
        RawPeer peer(served.port());
        peer.sendHead(method.toStdString(), headers.toStdString(), host);
        QVERIFY(peer.isClosed());
        QCOMPARE(QByteArray::fromStdString(peer.received.substr(0, 12)), "HTTP/1.1 " + status);
        QVERIFY(peer.received.find("Access-Control") == std::string::npos);
        QVERIFY(served.handler.callers.empty());
        QTRY_COMPARE(served.server.connectionCount(), std::size_t(0));
    }

    void pagesMayNotUseUnsafeMethods()
    {
        Served served;
        RawPeer peer(served.port());
        peer.upgrade("Origin: https://polkadot.js.org\r\n");
        QVERIFY(peer.isOpenWebSocket());
        peer.sendText(callText(1, "echo"));
        QVERIFY(peer.sees("\"result\":[]"));
        QVERIFY(!served.handler.callers[0].unsafeAllowed);
    }

    void announcementsFollowTheAnswer()
    {
        Served served;
        served.handler.other = [&served](std::string_view) {
            served.server.notify(served.handler.callers.back().connection, "news", "0x1", "1");
            return RpcResult { "\"0x1\"" };
        };
        RawPeer peer(served.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
        peer.sendText(callText(1, "subscribe"));
        const std::string announced
            = R"({"jsonrpc":"2.0","method":"news","params":{"subscription":"0x1","result":1}})";
        QVERIFY(peer.sees(announced));
        QVERIFY(peer.received.find("\"result\":\"0x1\"") < peer.received.find(announced));
        served.server.notify(served.handler.callers.back().connection, "news", "0x1", "2");
        served.server.notify(999, "news", "0x1", "3"); // nobody
        QVERIFY(peer.sees("\"result\":2}"));
    }

    void busyPorts()
    {
        Served first;
        ScriptedHandler handler;
        ServerOptions options;
        options.port = first.port();
        RpcServer strict(handler, options);
        const auto refused = strict.listen();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(NetError::PortBusy));
        QCOMPARE(refused.error().detail(), std::to_string(first.port()));
        QCOMPARE(strict.port(), std::uint16_t(0));

        options.nextFreePort = true;
        RpcServer flexible(handler, options);
        QVERIFY(flexible.listen());
        QVERIFY(flexible.port() > first.port());
        QVERIFY(flexible.port() <= first.port() + 100);
        RawPeer peer(flexible.port());
        peer.upgrade();
        QVERIFY(peer.isOpenWebSocket());
    }

    void portTakenOnIpv6Only()
    {
        QTcpServer other;
        if (!other.listen(QHostAddress::LocalHostIPv6)) {
            QSKIP("this machine has no IPv6 loopback address");
        }
        ScriptedHandler handler;
        ServerOptions options;
        options.port = other.serverPort();
        RpcServer server(handler, options);
        const auto refused = server.listen();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(NetError::PortBusy));
        QCOMPARE(server.port(), std::uint16_t(0));
    }

    void noDescriptorsLeft()
    {
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit none { 0, before.rlim_max };
        ScriptedHandler handler;
        RpcServer server(handler, quickOptions());
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
        const auto refused = server.listen();
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(NetError::ListenFailed));
    }

    void stopSaysGoodbye()
    {
        Served served;
        QSignalSpy stopped(&served.server, &RpcServer::stopped);
        RawPeer polite(served.port());
        polite.upgrade();
        QVERIFY(polite.isOpenWebSocket());
        served.server.stop(5000ms);
        QVERIFY(polite.sees(std::string("\x03\xe9the node stops")));
        polite.socket.disconnectFromHost();
        QTRY_COMPARE(stopped.size(), 1);
        RawPeer late(served.port() == 0 ? 1 : served.port());
        QVERIFY(late.isClosed());
    }

    void stopDoesNotWaitForEver()
    {
        Served served;
        QSignalSpy stopped(&served.server, &RpcServer::stopped);
        RawPeer stubborn(served.port());
        stubborn.upgrade();
        QVERIFY(stubborn.isOpenWebSocket());
        stubborn.reads = false;
        stubborn.socket.setReadBufferSize(1);
        QElapsedTimer timer;
        timer.start();
        served.server.stop(100ms);
        served.server.stop(100ms);
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(timer.elapsed() < 900);
        QTest::qWait(50);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(served.server.connectionCount(), std::size_t(0));
    }

    void stopWithoutConnections()
    {
        Served served;
        QSignalSpy stopped(&served.server, &RpcServer::stopped);
        served.server.stop(5000ms);
        QCOMPARE(stopped.size(), 0); // never from inside stop()
        QTRY_COMPARE(stopped.size(), 1);
    }

    void stopFromInsideACall()
    {
        Served served;
        served.handler.other = [&served](std::string_view) {
            served.server.stop(5000ms);
            return RpcResult { "true" };
        };
        QSignalSpy stopped(&served.server, &RpcServer::stopped);
        RawPeer peer(served.port());
        peer.upgrade();
        RawPeer poster(served.port());
        QVERIFY(peer.isOpenWebSocket());
        peer.sendText(callText(1, "stop"));
        QVERIFY(peer.sees("the node stops"));
        QVERIFY(peer.received.find("\"result\":true") < peer.received.find("the node stops"));
        QTRY_COMPARE(stopped.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
