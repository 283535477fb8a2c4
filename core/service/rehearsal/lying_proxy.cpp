// SPDX-License-Identifier: MIT
#include "core/service/rehearsal/lying_proxy.hpp"

#include "core/net/json_text.hpp"

#include <QWebSocket>
#include <utility>

namespace taonaut::service {
namespace {

using nlohmann::json;

std::string textOf(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// Null when absent.
const json* memberOf(const json& object, const char* name)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::string wordOf(const json& object, const char* name)
{
    const json* const member = memberOf(object, name);
    return member != nullptr && member->is_string() ? member->get<std::string>() : std::string();
}

std::optional<std::uint64_t> idOf(const json& message)
{
    const json* const id = memberOf(message, "id");
    return id != nullptr && id->is_number_unsigned() ? std::optional(id->get<std::uint64_t>()) : std::nullopt;
}

std::string keyOf(const ProxyQuestion& question)
{
    return question.method + textOf(question.params);
}

/// Whether the answer is the same for ever: what a hash names, and for blocks only with their justification,
/// which may come later.
bool neverChanges(const ProxyQuestion& question, const json& message)
{
    const json* const result = memberOf(message, "result");
    if (result == nullptr || !result->is_object() || !question.params.is_array() || question.params.empty()) {
        return false;
    }
    const json* const proof = memberOf(*result, "justifications");
    return question.method == "chain_getHeader"
        || (question.method == "chain_getBlock" && proof != nullptr && proof->is_array());
}

} // namespace

json* Reply::result()
{
    if (!message.is_object()) {
        return nullptr;
    }
    const auto told = isNotification() ? message.find("params") : message.end();
    json& holder = told != message.end() && told->is_object() ? *told : message;
    const auto found = holder.find("result");
    return found == holder.end() ? nullptr : &*found;
}

LyingProxy::LyingProxy(QUrl server, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_listener(QStringLiteral("taonaut"), QWebSocketServer::NonSecureMode)
{
    m_listener.setMaxPendingConnections(static_cast<int>(kConnections));
    connect(&m_listener, &QWebSocketServer::newConnection, this, &LyingProxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

LyingProxy::~LyingProxy()
{
    for (QWebSocket* const socket : findChildren<QWebSocket*>()) {
        socket->disconnect(this);
        socket->abort();
    }
}

void LyingProxy::setDeceit(Deceit deceit)
{
    m_deceit = std::move(deceit);
    m_lied = false;
}

void LyingProxy::accept()
{
    while (QWebSocket* const client = m_listener.nextPendingConnection()) {
        client->setParent(this);
        if (m_connections >= kConnections) {
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_connections;
        auto session = std::make_shared<Session>();
        auto* const server = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
        session->client = client;
        session->server = server;
        session->pause.setSingleShot(true);
        client->setMaxAllowedIncomingMessageSize(kMessageLimit);
        server->setMaxAllowedIncomingMessageSize(kMessageLimit);
        connect(&session->pause, &QTimer::timeout, server,
            [this, weak = std::weak_ptr(session)] { pass(weak.lock()); });
        connect(client, &QWebSocket::textMessageReceived, this,
            [this, session](const QString& text) { asked(session, text); });
        connect(server, &QWebSocket::textMessageReceived, this,
            [this, session](const QString& text) { answered(session, text); });
        connect(server, &QWebSocket::connected, this, [this, session] { pass(session); });
        connect(server, &QWebSocket::disconnected, client, [client] { client->close(); });
        connect(client, &QWebSocket::disconnected, server, [this, client, server] {
            --m_connections;
            server->disconnect(client);
            server->abort();
            server->deleteLater();
            client->deleteLater();
        });
        server->open(m_server);
    }
}

void LyingProxy::asked(const SessionPtr& session, const QString& text)
{
    Result<json> message = net::parseJson(text.toStdString());
    const std::optional<std::uint64_t> id = message ? idOf(*message) : std::nullopt;
    if (!id || session->questions.size() >= kOpenQuestions || session->waiting.size() >= kOpenQuestions) {
        return; // no client of ours: it may wait for ever
    }
    const json* const params = memberOf(*message, "params");
    const ProxyQuestion question { wordOf(*message, "method"), params ? *params : json::array() };
    session->questions[*id] = question;
    ProxyQuestion bent = question;
    if (m_deceit.bend) {
        m_deceit.bend(bent);
        m_lied = m_lied || bent.method != question.method || bent.params != question.params;
    }
    if (const json* const known = kept(bent)) {
        session->questions.erase(*id);
        Reply reply { question.method, question.params, *known };
        reply.message["id"] = *id;
        deliver(session, std::move(reply));
        return;
    }
    (*message)["method"] = bent.method;
    (*message)["params"] = bent.params;
    session->waiting.push_back(QString::fromStdString(textOf(*message)));
    pass(session);
}

void LyingProxy::pass(const SessionPtr& session)
{
    if (!session || !session->server || session->server->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    while (!session->waiting.empty()) {
        const auto now = net::RequestPacer::Clock::now();
        if (m_sparing && !session->pacer.take(now)) {
            session->pause.start(session->pacer.wait(now));
            return;
        }
        session->server->sendTextMessage(session->waiting.front());
        session->waiting.pop_front();
    }
}

void LyingProxy::answered(const SessionPtr& session, const QString& text)
{
    Result<json> message = net::parseJson(text.toStdString());
    if (!message) { // the server's own fault: the client shall see it
        if (session->client) {
            session->client->sendTextMessage(text);
        }
        return;
    }
    Reply reply;
    reply.message = std::move(*message);
    reply.method = wordOf(reply.message, "method");
    if (const std::optional<std::uint64_t> id = idOf(reply.message); reply.method.empty() && id) {
        const auto question = session->questions.find(*id);
        if (question != session->questions.end()) {
            keep(question->second, reply.message);
            reply.method = std::move(question->second.method);
            reply.params = std::move(question->second.params);
            session->questions.erase(question);
        }
    }
    deliver(session, std::move(reply));
}

void LyingProxy::deliver(const SessionPtr& session, Reply reply)
{
    if (m_deceit.lie) {
        const json honest = reply.message;
        m_deceit.lie(reply);
        m_lied = m_lied || reply.withheld || reply.cut || !reply.texts.empty() || reply.message != honest;
    }
    if (!session->client || reply.withheld) {
        return;
    }
    if (reply.cut) {
        session->client->abort();
        return;
    }
    if (reply.texts.empty()) {
        reply.texts.push_back(textOf(reply.message));
    }
    for (const std::string& out : reply.texts) {
        session->client->sendTextMessage(QString::fromStdString(out));
    }
}

const json* LyingProxy::kept(const ProxyQuestion& question) const
{
    const auto found = m_sparing ? m_kept.find(keyOf(question)) : m_kept.end();
    return found == m_kept.end() ? nullptr : &found->second;
}

/// The client's own question is what was asked: a bent one never gets here while it is kept, because the
/// answer is honest to another question.
void LyingProxy::keep(const ProxyQuestion& question, const json& message)
{
    if (!m_sparing || m_deceit.bend || !neverChanges(question, message)) {
        return;
    }
    const std::size_t size = textOf(message).size();
    if (m_keptBytes + size <= kKeptBytes && m_kept.emplace(keyOf(question), message).second) {
        m_keptBytes += size;
    }
}

} // namespace taonaut::service
