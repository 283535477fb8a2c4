// SPDX-License-Identifier: MIT
// A client of a public server: batches, refusals of batches, and servers that ask for patience.

#include "tests/unit/net/scripted_peer.hpp"

#include <QTcpServer>
#include <QTcpSocket>

using namespace taonaut;
using namespace taonaut::net;
using namespace taonaut::test;
using nlohmann::json;
using namespace std::chrono_literals;

namespace {

/// Every address counts as public.
ClientOptions pacedOptions(std::chrono::milliseconds interval = 1ms)
{
    ClientOptions options;
    options.requestTimeout = 2'000ms;
    options.paced = [](const QHostAddress&) { return true; };
    options.pace = std::make_shared<Pace>(Pace { RequestPacer(interval, 100) });
    return options;
}

json answerOf(const json& question)
{
    return { { "jsonrpc", "2.0" }, { "id", question.at("id") }, { "result", question.at("method") } };
}

std::string errorText(std::int64_t code, const std::string& words)
{
    return json {
        { "jsonrpc", "2.0" }, { "id", nullptr }, { "error", { { "code", code }, { "message", words } } }
    }.dump();
}

} // namespace

class ClientPaceTest : public QObject {
    Q_OBJECT
private slots:
    void asksTogether();
    void asksOneByOneOnLoopback();
    void acceptsAnswersInAnyOrder();
    void timesOutWhatIsMissing();
    void asksAloneWhenBatchesAreRefused();
    void asksAloneWhenBatchesAreIgnored();
    void asksLessWhenBatchesAreTooLarge();
    void waitsForATokenAcrossConnections();
    void survivesRubbishInABatch();
    void saysThatAHandshakeWasRefusedBusy();
    void saysThatACloseWasBusy_data();
    void saysThatACloseWasBusy();
    void saysThatAServerHasNoPatience();
    void countsBytes();
};

void ClientPaceTest::asksTogether()
{
    ScriptedPeer peer;
    NotingClient client(pacedOptions());
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    client.ask("b");
    QTRY_COMPARE(peer.received.size(), std::size_t { 1 });
    QVERIFY(peer.received[0].is_array());
    QCOMPARE(peer.received[0].size(), std::size_t { 2 });
}

void ClientPaceTest::asksOneByOneOnLoopback()
{
    ScriptedPeer peer;
    NotingClient client;
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    client.ask("b");
    QTRY_COMPARE(peer.received.size(), std::size_t { 2 });
    QVERIFY(peer.received[0].is_object());
}

void ClientPaceTest::acceptsAnswersInAnyOrder()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json& batch) {
        peer.say(json::array({ answerOf(batch.at(1)), answerOf(batch.at(0)) }).dump());
    };
    NotingClient client(pacedOptions());
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    client.ask("b");
    QVERIFY(client.sees(R"(a "a")"));
    QVERIFY(client.sees(R"(b "b")"));
}

void ClientPaceTest::timesOutWhatIsMissing()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json& batch) { peer.say(json::array({ answerOf(batch.at(1)) }).dump()); };
    ClientOptions options = pacedOptions();
    options.requestTimeout = 200ms;
    NotingClient client(options);
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    client.ask("b");
    QVERIFY(client.sees(R"(b "b")"));
    QVERIFY(client.sees("a TimedOut"));
    QCOMPARE(options.pace->batchCalls, Pace::kBatchCalls);
}

void ClientPaceTest::asksAloneWhenBatchesAreRefused()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json& message) {
        message.is_array() ? peer.say(errorText(-32005, "Batched requests are not supported by this server"))
                           : peer.say(answerOf(message).dump());
    };
    NotingClient client(pacedOptions());
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    client.ask("b");
    QVERIFY(client.sees(R"(a "a")"));
    QVERIFY(client.sees(R"(b "b")"));
    QCOMPARE(peer.received.size(), std::size_t { 3 });
}

void ClientPaceTest::asksAloneWhenBatchesAreIgnored()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json& message) {
        if (message.is_object()) {
            peer.say(answerOf(message).dump());
        }
    };
    ClientOptions options = pacedOptions();
    options.requestTimeout = 200ms;
    NotingClient client(options);
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    client.ask("b");
    QVERIFY(client.sees("b TimedOut"));
    client.ask("c");
    client.ask("d");
    QVERIFY(client.sees(R"(d "d")"));
}

void ClientPaceTest::asksLessWhenBatchesAreTooLarge()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json& message) {
        if (message.is_array() && message.size() > 2) {
            peer.say(errorText(-32010, "The batch request was too large"));
            return;
        }
        json answers = json::array();
        for (const json& question : message) {
            answers.push_back(answerOf(question));
        }
        peer.say(answers.dump());
    };
    NotingClient client(pacedOptions());
    QVERIFY(client.open(peer.url()));
    for (const char* name : { "a", "b", "c", "d" }) {
        client.ask(name);
    }
    QVERIFY(client.sees(R"(a "a")"));
    QVERIFY(client.sees(R"(d "d")"));
    QCOMPARE(peer.received.size(), std::size_t { 3 });
}

void ClientPaceTest::waitsForATokenAcrossConnections()
{
    ScriptedPeer peer;
    ClientOptions options = pacedOptions();
    options.pace = std::make_shared<Pace>(Pace { RequestPacer(1h, 1) });
    options.requestTimeout = 100ms;
    for (int i = 0; i < 2; ++i) {
        NotingClient client(options);
        QVERIFY(client.open(peer.url()));
        client.ask("a");
        QVERIFY(client.sees("a TimedOut"));
    }
    QCOMPARE(peer.received.size(), std::size_t { 1 });
}

void ClientPaceTest::survivesRubbishInABatch()
{
    for (const char* text : { "[]", "[1]", R"([{"id":null}])", R"([{"id":1}])", "[[]]", "[null]" }) {
        ScriptedPeer peer;
        peer.react = [&peer, text](const json&) { peer.say(text); };
        ClientOptions options = pacedOptions();
        options.requestTimeout = 200ms;
        NotingClient client(options);
        QVERIFY(client.open(peer.url()));
        client.ask("a");
        QVERIFY(QTest::qWaitFor([&client] { return client.notes.size() >= 2; }));
        QVERIFY2(client.notes[1] == "a NotJsonRpc" || client.notes[1] == "a TimedOut", text);
    }
}

void ClientPaceTest::saysThatAHandshakeWasRefusedBusy()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket* const socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 9\r\nContent-Length: 0\r\n\r\n");
        });
    });
    NotingClient client;
    client.client->open(QUrl(QString("ws://127.0.0.1:%1").arg(server.serverPort())));
    QVERIFY(client.sees("closed Busy"));
}

void ClientPaceTest::saysThatACloseWasBusy_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("note");
    QTest::newRow("policy") << 1008 << "closed Busy";
    QTest::newRow("try again later") << 1013 << "closed Busy";
    QTest::newRow("going away") << 1001 << "closed Closed";
}

void ClientPaceTest::saysThatACloseWasBusy()
{
    QFETCH(int, code);
    QFETCH(QString, note);
    ScriptedPeer peer;
    peer.react = [&peer, code](const json&) {
        peer.socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), "retry after 5");
    };
    NotingClient client;
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    QVERIFY2(client.sees(note.toStdString()), client.notes.back().c_str());
}

void ClientPaceTest::saysThatAServerHasNoPatience()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json&) { peer.say(errorText(-32029, "Too many requests")); };
    NotingClient client(pacedOptions());
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    QVERIFY(client.sees("a Busy"));
    QVERIFY(client.sees("closed Busy"));
}

void ClientPaceTest::countsBytes()
{
    ScriptedPeer peer;
    peer.react = [&peer](const json& question) { peer.answer(question, "x"); };
    NotingClient client;
    QVERIFY(client.open(peer.url()));
    client.ask("a");
    QVERIFY(client.sees(R"(a "x")"));
    constexpr std::string_view kAnswer = R"({"id":1,"jsonrpc":"2.0","result":"x"})";
    QCOMPARE(client.client->bytesReceived(), std::uint64_t { kAnswer.size() });
}

QTEST_GUILESS_MAIN(ClientPaceTest)
#include "client_pace_test.moc"
