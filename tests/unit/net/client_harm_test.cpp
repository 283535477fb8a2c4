// SPDX-License-Identifier: MIT
#include "core/net/http_response.hpp"
#include "core/net/websocket_frame.hpp"
#include "tests/unit/net/scripted_peer.hpp"

#include <QTcpServer>
#include <QTcpSocket>

using namespace taonaut;
using namespace taonaut::net;
using taonaut::test::NotingClient;
using taonaut::test::ScriptedPeer;
using Json = nlohmann::json;
using Notes = std::vector<std::string>;

namespace {

/// Accepts connections and says `words` to the first bytes; then nothing more.
class DumbServer {
public:
    explicit DumbServer(std::function<std::string(const QByteArray&)> words)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, words = std::move(words)] {
            QTcpSocket* const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, words] {
                const std::string answer = m_answered ? std::string() : words(socket->readAll());
                m_answered = m_answered || !answer.empty();
                socket->write(answer.data(), static_cast<qint64>(answer.size()));
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl("ws://127.0.0.1:" + QString::number(m_server.serverPort()));
    }

private:
    QTcpServer m_server;
    bool m_answered = false;
};

std::string acceptUpgrade(const QByteArray& head)
{
    const QByteArray name = "Sec-WebSocket-Key: ";
    const auto at = head.indexOf(name) + name.size();
    return switchToWebSocket(*acceptKey(head.mid(at, head.indexOf('\r', at) - at).toStdString()));
}

} // namespace

/// What a bad server can do to a client.
class ClientHarmTest : public QObject {
    Q_OBJECT

    /// Answers the first of two questions with `words` and compares what the client notes.
    void saysInsteadOfAnswering(const std::string& words, const std::string& reason)
    {
        ScriptedPeer peer;
        ClientOptions options;
        options.messageLimit = 1000;
        NotingClient noting(options);
        QVERIFY(noting.open(peer.url()));
        noting.ask("a");
        noting.ask("b");
        QTRY_COMPARE(peer.received.size(), std::size_t(2));
        peer.say(words);
        QVERIFY(noting.sees("closed " + reason));
        QCOMPARE(noting.notes, (Notes { "opened", "a " + reason, "b " + reason, "closed " + reason }));
        QVERIFY(!noting.client->isOpen());
    }

private slots:
    void badUrls_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url :
            { "", "http://127.0.0.1:1", "127.0.0.1:1", "ws://", "ws:///path", "ws://user@127.0.0.1:1",
                "ws://user:word@127.0.0.1:1", "file:///etc", "ws://127.0.0.1:99999" }) {
            QTest::addRow("'%s'", url) << QString(url);
        }
    }

    void badUrls()
    {
        QFETCH(QString, url);
        NotingClient noting;
        noting.client->open(QUrl(url));
        QCOMPARE(noting.notes, Notes()); // never from inside open()
        QVERIFY(noting.sees("closed BadUrl"));
        QCOMPARE(noting.notes, (Notes { "closed BadUrl" }));
    }

    void refusedConnection()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const QUrl url("ws://127.0.0.1:" + QString::number(free.serverPort()));
        free.close();
        NotingClient noting;
        noting.client->open(url);
        QVERIFY(noting.sees("closed ConnectFailed"));
        QCOMPARE(noting.notes, (Notes { "closed ConnectFailed" }));
    }

    void noWebSocketThere()
    {
        const DumbServer server([](const auto&) { return refusal(HttpStatus::Forbidden, "No."); });
        NotingClient noting;
        noting.client->open(server.url());
        QVERIFY(noting.sees("closed ConnectFailed"));
        QCOMPARE(noting.notes, (Notes { "closed ConnectFailed" }));
    }

    void noHandshakeInTime()
    {
        const DumbServer server([](const auto&) { return std::string(); });
        ClientOptions options;
        options.connectTimeout = std::chrono::milliseconds(50);
        NotingClient noting(options);
        noting.client->open(server.url());
        QVERIFY(noting.sees("closed TimedOut"));
        QCOMPARE(noting.notes, (Notes { "closed TimedOut" }));
    }

    void silentConnectionsEnd()
    {
        const DumbServer server(acceptUpgrade); // answers no ping
        ClientOptions options;
        options.idlePing = std::chrono::milliseconds(50);
        NotingClient noting(options);
        QVERIFY(noting.open(server.url()));
        noting.ask("a");
        QVERIFY(noting.sees("closed TimedOut"));
        QCOMPARE(noting.notes, (Notes { "opened", "a TimedOut", "closed TimedOut" }));
    }

    void answeredPingsKeepTheConnection()
    {
        ScriptedPeer peer;
        ClientOptions options;
        options.idlePing = std::chrono::milliseconds(40);
        NotingClient noting(options);
        QVERIFY(noting.open(peer.url()));
        QTest::qWait(300);
        QVERIFY(noting.client->isOpen());
    }

    void notJson() { saysInsteadOfAnswering("hello", "NotJson"); }
    void tooDeep() { saysInsteadOfAnswering(std::string(65, '[') + std::string(65, ']'), "JsonTooDeep"); }
    void tooLarge() { saysInsteadOfAnswering("\"" + std::string(2000, 'x') + "\"", "TooLarge"); }
    void notJsonRpc() { saysInsteadOfAnswering("[]", "NotJsonRpc"); }
    void neitherAnswerNorNotification() { saysInsteadOfAnswering("{\"jsonrpc\":\"2.0\"}", "NotJsonRpc"); }

    void answerWithoutResult()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.ask("a");
        QTRY_COMPARE(peer.received.size(), std::size_t(1));
        peer.say(Json { { "jsonrpc", "2.0" }, { "id", peer.received[0].at("id") } }.dump());
        QVERIFY(noting.sees("closed NotJsonRpc"));
        QCOMPARE(noting.notes, (Notes { "opened", "a NotJsonRpc", "closed NotJsonRpc" }));
    }

    void oddMessagesAreDropped()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.ask("a");
        QTRY_COMPARE(peer.received.size(), std::size_t(1));
        for (const char* odd : { R"({"id":77,"result":1})", R"({"id":"1","result":1})",
                 R"({"id":-1,"result":1})", R"({"id":1.0,"result":1})",
                 R"({"id":null,"error":{"code":1,"message":"x"}})", R"({"method":"x"})",
                 R"({"method":"x","params":[1]})", R"({"method":"x","params":{"result":1}})",
                 R"({"method":7,"params":{"subscription":{"a":[1]},"result":1}})" }) {
            peer.say(odd);
        }
        peer.answer(peer.received[0], "right");
        QVERIFY(noting.sees("a \"right\""));
        QCOMPARE(noting.notes, (Notes { "opened", "a \"right\"" }));
    }

    void oddErrors()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        const char* const errors[] = { "7", "\"words\"", "{}", R"({"code":"x","message":5})",
            R"({"code":18446744073709551615,"message":"m"})" };
        peer.react = [&](const Json& question) {
            peer.say(R"({"jsonrpc":"2.0","id":)" + question.at("id").dump() + R"(,"error":)"
                + errors[peer.received.size() - 1] + "}");
        };
        for (std::size_t i = 0; i < std::size(errors); ++i) {
            noting.ask(std::to_string(i));
            QVERIFY(noting.sees(std::to_string(i) + " ServerError"));
        }
        QVERIFY(noting.client->isOpen());
    }

    void closedInTheMiddleOfAQuestion()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json&) { peer.socket->abort(); };
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.client->subscribe("listen", Json::array(), noting.noting("started"), {});
        QVERIFY(noting.sees("closed Closed"));
        QCOMPARE(noting.notes, (Notes { "opened", "started Closed", "closed Closed" }));
    }

    void askingWithoutConnection()
    {
        NotingClient noting;
        noting.ask("a");
        noting.client->subscribe("listen", Json::array(), noting.noting("started"), {});
        QCOMPARE(noting.notes, Notes());
        QVERIFY(noting.sees("started Closed"));
        QCOMPARE(noting.notes, (Notes { "a Closed", "started Closed" }));
    }
};

QTEST_GUILESS_MAIN(ClientHarmTest)
#include "client_harm_test.moc"
