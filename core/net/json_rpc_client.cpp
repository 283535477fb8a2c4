// SPDX-License-Identifier: MIT
#include "core/net/json_rpc_client.hpp"

#include "core/net/client_socket.hpp"
#include "core/net/json_text.hpp"
#include "core/net/server_busy.hpp"
#include "core/net/subscriptions.hpp"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <map>
#include <utility>

namespace taonaut::net {
namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

std::string textOf(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

class JsonRpcClient::Private {
public:
    Private(JsonRpcClient& owner, ClientOptions options)
        : m_owner(owner)
        , m_options(std::move(options))
        , m_pace(m_options.pace ? m_options.pace : std::make_shared<Pace>())
        , m_subscriptions(m_options.messageLimit)
    {
        m_deadlines.setSingleShot(true);
        m_sending.setSingleShot(true);
        QObject::connect(&m_deadlines, &QTimer::timeout, &owner, [this] { failLate(); });
        QObject::connect(&m_sending, &QTimer::timeout, &owner, [this] { sendWaiting(); });
    }

    ~Private() { dropSocket(); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void open(const QUrl& url);
    void finish(const Error& reason);
    [[nodiscard]] bool isOpen() const noexcept { return m_socket && m_socket->isOpen(); }
    void call(std::string method, Json params, Answer answer, std::chrono::milliseconds timeout);
    SubscriptionId subscribe(std::string method, Json params, Answer started, Notification notification);
    void unsubscribe(SubscriptionId id, std::string method);
    [[nodiscard]] std::chrono::milliseconds requestTimeout() const { return m_options.requestTimeout; }
    [[nodiscard]] std::uint64_t bytesReceived() const noexcept { return m_bytesReceived; }

private:
    struct Question {
        Answer answer;
        Clock::time_point deadline;
    };

    void dropSocket();
    void sendWaiting();
    void received(const QByteArray& message);
    void receivedMember(Json& message, std::size_t size);
    void receivedAnswer(const Json& id, Json& message);
    void receivedRefusal(const CallError& error);
    void deliver(const std::optional<Subscriptions::Delivery>& delivery);
    void started(SubscriptionId id, const Answer& tell, Result<Json, CallError> result);
    void failLate();
    void armDeadlines();

    JsonRpcClient& m_owner;
    ClientOptions m_options;
    std::shared_ptr<Pace> m_pace;
    std::unique_ptr<ClientSocket> m_socket;
    QTimer m_deadlines;
    QTimer m_sending; ///< until the next message may go
    std::uint64_t m_lastId = 0;
    std::uint64_t m_bytesReceived = 0;
    bool m_paced = false; ///< the present connection is one to a public address
    std::map<std::uint64_t, Question> m_questions;
    OutgoingCalls m_outgoing; ///< of a paced connection
    Subscriptions m_subscriptions;
};

void JsonRpcClient::Private::open(const QUrl& url)
{
    finish(NetError::Closed);
    m_socket = std::make_unique<ClientSocket>(m_options);
    QObject::connect(m_socket.get(), &ClientSocket::opened, &m_owner, [this] {
        m_paced = m_options.paced && m_options.paced(m_socket->peerAddress());
        emit m_owner.opened();
    });
    QObject::connect(
        m_socket.get(), &ClientSocket::ended, &m_owner, [this](const Error& reason) { finish(reason); });
    QObject::connect(m_socket.get(), &ClientSocket::received, &m_owner,
        [this](const QByteArray& message) { received(message); });
    m_socket->open(url);
}

void JsonRpcClient::Private::dropSocket()
{
    if (ClientSocket* const gone = m_socket.release()) { // it may be the one that is calling
        QObject::disconnect(gone, nullptr, &m_owner, nullptr);
        gone->end(NetError::Closed);
        gone->deleteLater();
    }
}

void JsonRpcClient::Private::finish(const Error& reason)
{
    if (!m_socket) {
        return;
    }
    dropSocket();
    m_sending.stop();
    m_outgoing = OutgoingCalls();
    m_subscriptions.clear();
    const auto tellAll = [this, questions = std::exchange(m_questions, {}), reason] {
        const QPointer<JsonRpcClient> alive(&m_owner);
        for (const auto& [id, question] : questions) {
            question.answer(tl::unexpected<CallError>({ reason }));
            if (!alive) {
                return;
            }
        }
        emit alive->closed(reason);
    };
    QMetaObject::invokeMethod(&m_owner, tellAll, Qt::QueuedConnection);
}

void JsonRpcClient::Private::call(
    std::string method, Json params, Answer answer, std::chrono::milliseconds timeout)
{
    if (!isOpen()) {
        const auto tell
            = [answer = std::move(answer)] { answer(tl::unexpected<CallError>({ NetError::Closed })); };
        QMetaObject::invokeMethod(&m_owner, tell, Qt::QueuedConnection);
        return;
    }
    const std::uint64_t id = ++m_lastId;
    m_questions.emplace(id, Question { std::move(answer), Clock::now() + timeout });
    armDeadlines();
    const Json request { { "jsonrpc", "2.0" }, { "id", id }, { "method", std::move(method) },
        { "params", std::move(params) } };
    if (!m_paced) {
        m_socket->send(textOf(request));
        return;
    }
    m_outgoing.add(id, textOf(request));
    if (!m_sending.isActive()) {
        m_sending.start(0); // what is asked in the same turn goes together
    }
}

void JsonRpcClient::Private::sendWaiting()
{
    while (const std::optional<std::string> message = m_outgoing.next(*m_pace, Clock::now())) {
        m_socket->send(*message);
    }
    if (!m_outgoing.isEmpty()) {
        m_sending.start(std::max(m_pace->pacer.wait(Clock::now()), std::chrono::milliseconds(1)));
    }
}

JsonRpcClient::SubscriptionId JsonRpcClient::Private::subscribe(
    std::string method, Json params, Answer tell, Notification notification)
{
    const SubscriptionId id = ++m_lastId;
    if (isOpen()) {
        m_subscriptions.add(id, std::move(notification));
    }
    call(
        std::move(method), std::move(params),
        [this, id, tell = std::move(tell)](
            Result<Json, CallError> result) { started(id, tell, std::move(result)); },
        m_options.requestTimeout);
    return id;
}

void JsonRpcClient::Private::started(SubscriptionId id, const Answer& tell, Result<Json, CallError> result)
{
    if (!result || !m_subscriptions.contains(id)) {
        m_subscriptions.erase(id);
        tell(std::move(result));
        return;
    }
    if (const std::optional<std::string> cancel = m_subscriptions.name(id, *result)) {
        unsubscribe(id, *cancel);
        return;
    }
    const QPointer<JsonRpcClient> alive(&m_owner);
    tell(std::move(result));
    while (alive) {
        const std::optional<Subscriptions::Delivery> early = m_subscriptions.takeEarly(id);
        if (!early) {
            m_subscriptions.forgetEarly();
            return;
        }
        deliver(early);
    }
}

void JsonRpcClient::Private::unsubscribe(SubscriptionId id, std::string method)
{
    if (const std::optional<Json> serverId = m_subscriptions.cancel(id, method)) {
        call(
            std::move(method), Json::array({ *serverId }), [](const auto&) {}, m_options.requestTimeout);
    }
}

void JsonRpcClient::Private::deliver(const std::optional<Subscriptions::Delivery>& delivery)
{
    if (delivery) {
        delivery->notification(delivery->result);
    }
}

void JsonRpcClient::Private::received(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    m_bytesReceived += size;
    Result<Json> message = parseJson({ bytes.constData(), size }, kJsonDepth);
    if (!message) {
        finish(message.error());
        return;
    }
    if (!message->is_array() || message->empty()) {
        receivedMember(*message, size);
        return;
    }
    const QPointer<JsonRpcClient> alive(&m_owner);
    const ClientSocket* const socket = m_socket.get();
    for (Json& member : *message) {
        receivedMember(member, size);
        if (!alive || m_socket.get() != socket) {
            return;
        }
    }
}

void JsonRpcClient::Private::receivedMember(Json& message, std::size_t size)
{
    const bool isObject = message.is_object();
    if (isObject && message.contains("method")) {
        deliver(m_subscriptions.receive(message, size));
    } else if (isObject && message.contains("id")) {
        receivedAnswer(message.at("id"), message);
    } else {
        finish(NetError::NotJsonRpc);
    }
}

void JsonRpcClient::Private::receivedAnswer(const Json& id, Json& message)
{
    const auto error = message.find("error");
    const auto result = message.find("result");
    const bool failed = error != message.end() && !error->is_null();
    if (id.is_null() && failed) {
        receivedRefusal(callErrorFrom(*error));
        return;
    }
    const auto found
        = id.is_number_unsigned() ? m_questions.find(id.get<std::uint64_t>()) : m_questions.end();
    if (found == m_questions.end()) {
        return; // late, or not ours
    }
    if (error == message.end() && result == message.end()) {
        finish(NetError::NotJsonRpc);
        return;
    }
    const Answer answer = std::move(found->second.answer);
    m_outgoing.answered(found->first);
    m_questions.erase(found);
    armDeadlines();
    if (failed) {
        answer(tl::unexpected<CallError>(callErrorFrom(*error)));
    } else {
        answer(result == message.end() ? Json() : std::move(*result));
    }
}

/// An error that names no call: the server has no patience, or does not take the batch.
void JsonRpcClient::Private::receivedRefusal(const CallError& error)
{
    if (isBusyError(error.code, error.message)) {
        finish({ NetError::Busy, error.message + (error.data.empty() ? "" : " " + error.data) });
        return;
    }
    m_outgoing.batchRefused(*m_pace, isTooLargeBatch(error.code));
    if (!m_outgoing.isEmpty() && !m_sending.isActive()) {
        m_sending.start(0);
    }
}

void JsonRpcClient::Private::armDeadlines()
{
    const auto earliest = std::min_element(m_questions.begin(), m_questions.end(),
        [](const auto& left, const auto& right) { return left.second.deadline < right.second.deadline; });
    if (earliest == m_questions.end()) {
        m_deadlines.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(earliest->second.deadline - Clock::now());
    if (!m_deadlines.isActive() || m_deadlines.remainingTimeAsDuration() > left) {
        m_deadlines.start(std::max(left, std::chrono::milliseconds(0)));
    }
}

void JsonRpcClient::Private::failLate()
{
    const QPointer<JsonRpcClient> alive(&m_owner);
    const Clock::time_point now = Clock::now();
    std::vector<Answer> late;
    for (auto entry = m_questions.begin(); entry != m_questions.end();) {
        if (entry->second.deadline <= now) {
            late.push_back(std::move(entry->second.answer));
            m_outgoing.gaveUp(entry->first, *m_pace);
            entry = m_questions.erase(entry);
        } else {
            ++entry;
        }
    }
    armDeadlines();
    for (const Answer& answer : late) {
        answer(tl::unexpected<CallError>({ NetError::TimedOut }));
        if (!alive) {
            return;
        }
    }
}

JsonRpcClient::JsonRpcClient(ClientOptions options, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(options)))
{
}

JsonRpcClient::~JsonRpcClient() = default;

void JsonRpcClient::open(const QUrl& url)
{
    m_private->open(url);
}

void JsonRpcClient::close()
{
    m_private->finish(NetError::Closed);
}

bool JsonRpcClient::isOpen() const noexcept
{
    return m_private->isOpen();
}

std::uint64_t JsonRpcClient::bytesReceived() const noexcept
{
    return m_private->bytesReceived();
}

void JsonRpcClient::call(
    std::string method, Json params, Answer answer, std::optional<std::chrono::milliseconds> timeout)
{
    m_private->call(std::move(method), std::move(params), std::move(answer),
        timeout.value_or(m_private->requestTimeout()));
}

JsonRpcClient::SubscriptionId JsonRpcClient::subscribe(
    std::string method, Json params, Answer started, Notification notification)
{
    return m_private->subscribe(
        std::move(method), std::move(params), std::move(started), std::move(notification));
}

void JsonRpcClient::unsubscribe(SubscriptionId id, std::string method)
{
    m_private->unsubscribe(id, std::move(method));
}

} // namespace taonaut::net
