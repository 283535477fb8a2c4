// SPDX-License-Identifier: MIT
#pragma once

// What stands behind an RPC server: somebody who answers calls. The server knows connections, envelopes and
// limits; the handler knows methods. Both belong to the same thread.

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace taonaut::net {

using ConnectionId = std::uint64_t; ///< never used twice by one server

/// Who asks.
struct RpcCaller {
    ConnectionId connection = 0;
    bool unsafeAllowed = false; ///< may call methods that change or reveal more than a stranger should
    bool canBeNotified = false; ///< a WebSocket; answers to HTTP POST end the exchange
};

/// JSON text of the member `result`. Text, because the largest answers are one long hex string that needs no
/// tree.
struct RpcResult {
    std::string json;
};

/// The member `error`. data: JSON text.
struct RpcFailure {
    std::int64_t code = 0;
    std::string message;
    std::optional<std::string> data;
};

using RpcAnswer = std::variant<RpcResult, RpcFailure>;

class RpcHandler {
public:
    RpcHandler() = default;
    virtual ~RpcHandler() = default;
    RpcHandler(const RpcHandler&) = delete;
    RpcHandler& operator=(const RpcHandler&) = delete;

    /// params: an array (trailing nulls removed) or an object; an empty array when the member was missing or
    /// null.
    [[nodiscard]] virtual RpcAnswer call(
        const RpcCaller& caller, std::string_view method, const nlohmann::json& params)
        = 0;
    /// The connection is gone; its subscriptions end. Called once per connection that could be notified.
    virtual void connectionClosed(ConnectionId connection) = 0;
};

} // namespace taonaut::net
