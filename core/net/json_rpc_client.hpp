// SPDX-License-Identifier: MIT
#pragma once

// A JSON-RPC 2.0 client over one WebSocket, for servers that are not trusted.
//
// It carries questions and answers and believes nothing: every question has a time-out, messages have a
// largest size and a deepest nesting, and whatever is not an answer to an open question or a notification of
// an open subscription is dropped. Protocol violations end the connection. There is no reconnection here:
// after closed() the caller decides when to open() again; the client is reusable. Subscriptions do not
// survive a connection.
//
// To a public address (ClientOptions::paced) messages are spaced out: calls that have to wait go together as
// one batch, see outgoing_calls.hpp. The time-out of a call includes its waiting.
//
// The server may send the first notification before the answer that names the subscription: notifications of
// unknown subscriptions are kept (at most kEarlyNotifications, and one message limit together) while any
// subscribe question is open, and delivered right after the answer.
//
// A QObject of one thread: all members are called there, all functions are called back there, never from
// inside call(), subscribe() or open(). Destruction drops open questions without calling back.

#include "core/net/call_error.hpp"
#include "core/net/outgoing_calls.hpp"
#include "core/net/public_address.hpp"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace taonaut::net {

struct ClientOptions {
    std::chrono::milliseconds connectTimeout { 10'000 };
    std::chrono::milliseconds requestTimeout { 20'000 };
    /// After this long without any message a ping is sent, after twice as long the connection is closed.
    std::chrono::milliseconds idlePing { 30'000 };
    std::size_t messageLimit = 64U << 20; ///< bytes of one message of the server
    PaceRule paced = isPublicAddress; ///< to which addresses messages are spaced out
    /// Shared by all connections to one server, so that a new connection is no new allowance; empty: own.
    std::shared_ptr<Pace> pace {};
};

class JsonRpcClient : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kEarlyNotifications = 256;

    using Json = nlohmann::json;
    using Answer = std::function<void(Result<Json, CallError>)>;
    /// The member `result` of each notification.
    using Notification = std::function<void(const Json&)>;
    using SubscriptionId = std::uint64_t;

    explicit JsonRpcClient(ClientOptions options = {}, QObject* parent = nullptr);
    ~JsonRpcClient() override;

    /// Ends in opened() or closed(BadUrl, ConnectFailed, TimedOut, Busy). An earlier connection is closed
    /// first.
    void open(const QUrl& url);
    /// Fails every open question with Closed and ends in closed(Closed), if a connection was open or being
    /// made.
    void close();
    [[nodiscard]] bool isOpen() const noexcept;
    /// Of all messages since it was made.
    [[nodiscard]] std::uint64_t bytesReceived() const noexcept;

    /// Asks one question. params: an array or object. Errors: TimedOut, ServerError, Closed; what ends the
    /// connection (NotJson, JsonTooDeep, NotJsonRpc, TooLarge) is handed to every open question.
    void call(std::string method, Json params, Answer answer,
        std::optional<std::chrono::milliseconds> timeout = std::nullopt);

    /// Asks the server to announce. `started` gets the answer (its result is the server's own identifier),
    /// afterwards `notification` every announcement until unsubscribe() or the end of the connection.
    SubscriptionId subscribe(std::string method, Json params, Answer started, Notification notification);
    /// Stops delivering at once and tells the server by `method`. Unknown identifiers are ignored.
    void unsubscribe(SubscriptionId id, std::string method);

signals:
    void opened();
    /// The connection ended or was never made. Emitted once per open(), after all open questions have failed.
    void closed(const taonaut::Error& reason);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace taonaut::net
