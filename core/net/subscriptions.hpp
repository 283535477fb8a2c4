// SPDX-License-Identifier: MIT
#pragma once

// The subscriptions of one connection: which notification goes where, and those that come before the answer
// that names their subscription. What to call is handed out, never called here.

#include "core/net/json_rpc_client.hpp"

#include <deque>
#include <map>

namespace taonaut::net {

class Subscriptions {
public:
    using Json = nlohmann::json;
    using Id = JsonRpcClient::SubscriptionId;
    using Notification = JsonRpcClient::Notification;
    struct Delivery {
        Notification notification;
        Json result;
    };

    /// bytesKept: of early notifications together.
    explicit Subscriptions(std::size_t bytesKept)
        : m_bytesKept(bytesKept)
    {
    }

    void add(Id id, Notification notification)
    {
        m_entries.emplace(id, Entry { std::move(notification), {}, {} });
    }
    [[nodiscard]] bool contains(Id id) const { return m_entries.contains(id); }
    void erase(Id id) { m_entries.erase(id); }
    void clear();
    /// The server has named it. Answers the method that cancel() was given before. Requires: contains(id).
    std::optional<std::string> name(Id id, const Json& serverId);
    /// Delivers no more. Answers the server's identifier, to be told; empty when there is nothing to tell
    /// now.
    std::optional<Json> cancel(Id id, std::string method);

    /// A notification that came. Empty: it is nobody's, or is kept until its subscription is named.
    [[nodiscard]] std::optional<Delivery> receive(Json& message, std::size_t bytes);
    /// The next kept notification of this subscription.
    [[nodiscard]] std::optional<Delivery> takeEarly(Id id);
    /// Kept notifications that no subscription can claim any more are forgotten.
    void forgetEarly();

private:
    struct Entry {
        Notification notification;
        std::optional<Json> serverId; ///< empty until the server has answered
        std::optional<std::string> cancelMethod; ///< cancelled before the server had answered
    };
    struct Early {
        Json serverId;
        Json result;
    };
    [[nodiscard]] bool anyUnnamed() const;

    std::size_t m_bytesKept;
    std::map<Id, Entry> m_entries;
    std::deque<Early> m_early;
    std::size_t m_earlyBytes = 0; ///< of the messages they came in, since none waited
};

} // namespace taonaut::net
