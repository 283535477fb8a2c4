// SPDX-License-Identifier: MIT
#pragma once

// What the JSON-RPC methods of a node are asked with and answer with. No envelope, no connection: whoever has
// a server hands calls in and notifications out.

#include "core/base/result.hpp"
#include "core/node/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace taonaut::node::rpc {

using ConnectionId = std::uint64_t;

/// Who asks.
struct Caller {
    ConnectionId connection = 0;
    bool unsafeAllowed = false; ///< may call methods that change or reveal more than a stranger should
    bool canBeNotified = false; ///< may subscribe
};

/// The member `error`. data: JSON text.
struct Failure {
    std::int64_t code = 0;
    std::string message;
    std::optional<std::string> data;
};

/// JSON text of the member `result`.
using Answer = Result<std::string, Failure>;

/// How the node calls itself.
struct Identity {
    std::string name;
    std::string version;
};

/// What the methods need and a chain does not have.
class Host {
public:
    virtual ~Host() = default;
    [[nodiscard]] virtual Now now() const = 0;
    [[nodiscard]] virtual std::uint64_t residentBytes() const = 0; ///< memory of this process; 0: unknown
    /// Sends a notification. During a call of the same connection it must wait until the answer is on its
    /// way.
    virtual void notify(ConnectionId connection, std::string_view method, std::string_view subscription,
        std::string_view resultJson)
        = 0;
};

} // namespace taonaut::node::rpc
