// SPDX-License-Identifier: MIT
#pragma once

// The far end of a JSON-RPC client in a test: a WebSocket server that answers as the test says, or not.

#include "core/net/json_rpc_client.hpp"

#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

namespace taonaut::test {

class ScriptedPeer {
public:
    using Json = nlohmann::json;

    ScriptedPeer()
    {
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("no loopback port");
        }
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            socket = m_server.nextPendingConnection();
            socket->setParent(&m_server); // the server does not own it by itself
            ++connections;
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [this](const QString& text) {
                received.push_back(Json::parse(text.toStdString()));
                if (react) {
                    react(received.back());
                }
            });
        });
    }

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }
    void say(const std::string& text) { socket->sendTextMessage(QString::fromStdString(text)); }
    void answer(const Json& question, const Json& result)
    {
        say(Json { { "jsonrpc", "2.0" }, { "id", question.at("id") }, { "result", result } }.dump());
    }
    void announce(const Json& subscription, const Json& result)
    {
        say(Json { { "jsonrpc", "2.0" }, { "method", "news" },
            { "params", { { "subscription", subscription }, { "result", result } } } }
                .dump());
    }

    std::function<void(const Json&)> react; ///< called with every message of the client
    std::vector<Json> received;
    QWebSocket* socket = nullptr; ///< of the newest connection
    int connections = 0;

private:
    QWebSocketServer m_server { "scripted", QWebSocketServer::NonSecureMode };
};

/// A client that notes what happens to it.
class NotingClient {
public:
    explicit NotingClient(const net::ClientOptions& options = {})
        : client(std::make_unique<net::JsonRpcClient>(options))
    {
        QObject::connect(client.get(), &net::JsonRpcClient::opened, client.get(), [this] { note("opened"); });
        QObject::connect(client.get(), &net::JsonRpcClient::closed, client.get(),
            [this](const Error& reason) { note("closed " + std::string(reason.name())); });
    }

    ~NotingClient()
    {
        client.reset();
        // A client leaves its socket to the event loop, because it may be the socket that is calling.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    NotingClient(const NotingClient&) = delete;
    NotingClient& operator=(const NotingClient&) = delete;

    [[nodiscard]] bool open(const QUrl& url)
    {
        client->open(url);
        return QTest::qWaitFor([this] { return client->isOpen(); });
    }
    /// Notes "name result" or "name reason".
    [[nodiscard]] net::JsonRpcClient::Answer noting(const std::string& name)
    {
        return [this, name](const Result<nlohmann::json, net::CallError>& answer) {
            note(name + " " + (answer ? answer->dump() : std::string(answer.error().reason.name())));
        };
    }
    void ask(const std::string& name) { client->call(name, nlohmann::json::array(), noting(name)); }
    /// Waits for a note.
    [[nodiscard]] bool sees(const std::string& text)
    {
        return QTest::qWaitFor([&] { return std::find(notes.begin(), notes.end(), text) != notes.end(); });
    }
    void note(const std::string& text) { notes.push_back(text); }

    std::vector<std::string> notes;
    std::unique_ptr<net::JsonRpcClient> client; ///< goes first
};

} // namespace taonaut::test
