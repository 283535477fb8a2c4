// SPDX-License-Identifier: MIT
#include "tests/hostile/lying_proxy.hpp"

#include <utility>

namespace taonaut::test {

using nlohmann::json;

json* Reply::result()
{
    json& holder = isNotification() && message.contains("params") ? message.at("params") : message;
    const auto found = holder.find("result");
    return found == holder.end() ? nullptr : &*found;
}

LyingProxy::LyingProxy(QUrl node)
    : m_node(std::move(node))
    , m_server("proxy", QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &LyingProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        std::abort();
    }
}

void LyingProxy::accept()
{
    while (QWebSocket* const client = m_server.nextPendingConnection()) {
        auto session = std::make_shared<Session>();
        auto* const node = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
        client->setParent(this);
        session->client = client;
        session->node = node;
        connect(client, &QWebSocket::textMessageReceived, this,
            [this, session](const QString& text) { asked(session, text); });
        connect(node, &QWebSocket::textMessageReceived, this,
            [this, session](const QString& text) { answered(session, text); });
        connect(node, &QWebSocket::connected, this, [session] {
            for (const QString& text : std::exchange(session->waiting, {})) {
                session->node->sendTextMessage(text);
            }
        });
        connect(client, &QWebSocket::disconnected, node, [client, node] {
            node->abort();
            node->deleteLater();
            client->deleteLater();
        });
        node->open(m_node);
    }
}

void LyingProxy::asked(const std::shared_ptr<Session>& session, const QString& text)
{
    const json message = json::parse(text.toStdString(), nullptr, false);
    if (message.is_object() && message.contains("id")) {
        session->questions[message.at("id").get<std::uint64_t>()]
            = { message.value("method", ""), message.value("params", json::array()) };
    }
    if (session->node && session->node->state() == QAbstractSocket::ConnectedState) {
        session->node->sendTextMessage(text);
    } else {
        session->waiting.push_back(text);
    }
}

void LyingProxy::answered(const std::shared_ptr<Session>& session, const QString& text)
{
    Reply reply;
    reply.message = json::parse(text.toStdString(), nullptr, false);
    if (reply.message.contains("method")) {
        reply.method = reply.message.at("method").get<std::string>();
    } else {
        const Question& question = session->questions[reply.message.value("id", std::uint64_t(0))];
        reply.method = question.method;
        reply.params = question.params;
    }
    if (m_lie) {
        m_lie(reply);
    }
    if (!session->client || reply.withheld) {
        return;
    }
    if (reply.cut) {
        session->client->abort();
        return;
    }
    if (reply.texts.empty()) {
        reply.texts.push_back(reply.message.dump());
    }
    for (const std::string& out : reply.texts) {
        session->client->sendTextMessage(QString::fromStdString(out));
    }
}

} // namespace taonaut::test
