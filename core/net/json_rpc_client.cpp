// SPDX-License-Identifier: MIT
#include "core/net/json_rpc_client.hpp"

#include "core/net/client_socket.hpp"
#include "core/net/json_text.hpp"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace taonaut::net {
namespace {

using Json = nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kLongestWords = 1024;

std::string cut(std::string text)
{
    text.resize(std::min(text.size(), kLongestWords));
    return text;
}

std::string textOf(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

CallError serverError(const Json& error)
{
    CallError result { NetError::ServerError };
    if (!error.is_object()) {
        result.message = cut(textOf(error));
        return result;
    }
    const auto code = error.find("code");
    const auto message = error.find("message");
    const auto data = error.find("data");
    result.code = code != error.end() && code->is_number_integer() ? code->get<std::int64_t>() : 0;
    result.message
        = message != error.end() && message->is_string() ? cut(message->get<std::string>()) : std::string();
    result.data = data != error.end() ? cut(textOf(*data)) : std::string();
    return result;
}

} // namespace

std::string CallError::text() const
{
    return reason.is(NetError::ServerError) ? reason.text() + ": " + std::to_string(code) + " " + message
                                            : reason.text();
}

class JsonRpcClient::Private {
public:
    Private(JsonRpcClient& owner, ClientOptions options)
        : m_owner(owner)
        , m_options(options)
    {
        m_deadlines.setSingleShot(true);
        QObject::connect(&m_deadlines, &QTimer::timeout, &owner, [this] { failLate(); });
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

private:
    struct Question {
        Answer answer;
        Clock::time_point deadline;
    };
    struct Subscription {
        Notification notification;
        std::optional<Json> serverId; ///< empty until the server has answered
        std::optional<std::string> cancelMethod; ///< unsubscribed before the server had answered
    };

    void dropSocket();
    void received(const QByteArray& message);
    void receivedAnswer(const Json& id, Json& message);
    void receivedNotification(Json& message, std::size_t size);
    void started(SubscriptionId id, const Answer& tell, Result<Json, CallError> result);
    void deliverEarly(SubscriptionId id);
    [[nodiscard]] Subscription* findByServerId(const Json& id);
    void failLate();
    void armDeadlines();

    JsonRpcClient& m_owner;
    ClientOptions m_options;
    std::unique_ptr<ClientSocket> m_socket;
    QTimer m_deadlines;
    std::uint64_t m_lastId = 0;
    std::map<std::uint64_t, Question> m_questions;
    std::map<SubscriptionId, Subscription> m_subscriptions;
    std::deque<std::pair<Json, Json>> m_early; ///< server's identifier and result
    std::size_t m_earlyBytes = 0; ///< of the messages they came in, since none waited
};

void JsonRpcClient::Private::open(const QUrl& url)
{
    finish(NetError::Closed);
    m_socket = std::make_unique<ClientSocket>(m_options);
    QObject::connect(m_socket.get(), &ClientSocket::opened, &m_owner, &JsonRpcClient::opened);
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
    m_subscriptions.clear();
    m_early.clear();
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
    m_socket->send(textOf(request));
}

JsonRpcClient::SubscriptionId JsonRpcClient::Private::subscribe(
    std::string method, Json params, Answer tell, Notification notification)
{
    const SubscriptionId id = ++m_lastId;
    if (isOpen()) {
        m_subscriptions.emplace(id, Subscription { std::move(notification), {}, {} });
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
    const auto found = m_subscriptions.find(id);
    if (!result || found == m_subscriptions.end()) {
        m_subscriptions.erase(id);
        tell(std::move(result));
        return;
    }
    found->second.serverId = *result;
    if (const std::optional<std::string> cancel = found->second.cancelMethod) {
        unsubscribe(id, *cancel);
        return;
    }
    const QPointer<JsonRpcClient> alive(&m_owner);
    tell(std::move(result));
    if (alive) {
        deliverEarly(id);
    }
}

void JsonRpcClient::Private::deliverEarly(SubscriptionId id)
{
    const QPointer<JsonRpcClient> alive(&m_owner);
    std::deque<std::pair<Json, Json>> rest;
    for (auto& [serverId, result] : std::exchange(m_early, {})) {
        const auto found = m_subscriptions.find(id);
        if (found == m_subscriptions.end() || found->second.serverId != serverId) {
            rest.emplace_back(std::move(serverId), std::move(result));
            continue;
        }
        const Notification notification = found->second.notification; // it may unsubscribe itself
        notification(result);
        if (!alive) {
            return;
        }
    }
    const bool othersWait = std::any_of(m_subscriptions.begin(), m_subscriptions.end(),
        [](const auto& entry) { return !entry.second.serverId; });
    if (othersWait) {
        m_early = std::move(rest);
    }
}

void JsonRpcClient::Private::unsubscribe(SubscriptionId id, std::string method)
{
    const auto found = m_subscriptions.find(id);
    if (found == m_subscriptions.end()) {
        return;
    }
    if (!found->second.serverId) {
        found->second.cancelMethod = std::move(method);
        return;
    }
    Json params = Json::array({ *found->second.serverId });
    m_subscriptions.erase(found);
    call(
        std::move(method), std::move(params), [](const auto&) {}, m_options.requestTimeout);
}

void JsonRpcClient::Private::received(const QByteArray& bytes)
{
    Result<Json> message
        = parseJson({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }, kJsonDepth);
    if (!message) {
        finish(message.error());
        return;
    }
    const bool isObject = message->is_object();
    if (isObject && message->contains("method")) {
        receivedNotification(*message, static_cast<std::size_t>(bytes.size()));
    } else if (isObject && message->contains("id")) {
        receivedAnswer(message->at("id"), *message);
    } else {
        finish(NetError::NotJsonRpc);
    }
}

void JsonRpcClient::Private::receivedAnswer(const Json& id, Json& message)
{
    const auto found
        = id.is_number_unsigned() ? m_questions.find(id.get<std::uint64_t>()) : m_questions.end();
    if (found == m_questions.end()) {
        return; // late, or not ours
    }
    const auto error = message.find("error");
    const auto result = message.find("result");
    if (error == message.end() && result == message.end()) {
        finish(NetError::NotJsonRpc);
        return;
    }
    const Answer answer = std::move(found->second.answer);
    m_questions.erase(found);
    armDeadlines();
    if (error != message.end() && !error->is_null()) {
        answer(tl::unexpected<CallError>(serverError(*error)));
    } else {
        answer(result == message.end() ? Json() : std::move(*result));
    }
}

JsonRpcClient::Private::Subscription* JsonRpcClient::Private::findByServerId(const Json& id)
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
        [&id](const auto& entry) { return entry.second.serverId == id; });
    return found == m_subscriptions.end() ? nullptr : &found->second;
}

void JsonRpcClient::Private::receivedNotification(Json& message, std::size_t size)
{
    const auto params = message.find("params");
    if (params == message.end() || !params->is_object() || !params->contains("subscription")
        || !params->contains("result")) {
        return;
    }
    Json& id = params->at("subscription");
    if (const Subscription* const subscription = findByServerId(id)) {
        if (!subscription->cancelMethod) {
            const Notification notification = subscription->notification; // it may unsubscribe itself
            notification(params->at("result"));
        }
        return;
    }
    const bool anyWaits = std::any_of(m_subscriptions.begin(), m_subscriptions.end(),
        [](const auto& entry) { return !entry.second.serverId; });
    m_earlyBytes = m_early.empty() ? size : m_earlyBytes + size;
    if (anyWaits && m_early.size() < kEarlyNotifications && m_earlyBytes <= m_options.messageLimit) {
        m_early.emplace_back(std::move(id), std::move(params->at("result")));
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
    , m_private(std::make_unique<Private>(*this, options))
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
