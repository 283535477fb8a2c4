// SPDX-License-Identifier: MIT
#pragma once

// How servers ask for patience. What they say is untrusted: to believe it costs time, nothing else.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace taonaut::net {

/// HTTP 429 or 503 in what the system says about a refused upgrade to WebSocket.
[[nodiscard]] bool isBusyHandshake(std::string_view words);
/// WebSocket close codes 1008 (policy) and 1013 (try again later).
[[nodiscard]] bool isBusyClose(int code);
/// An error object of JSON-RPC: the codes of known servers and rate limiters, or plain words.
[[nodiscard]] bool isBusyError(std::int64_t code, std::string_view message);
/// The batch is larger than the server takes, or would be answered with more than it sends.
[[nodiscard]] bool isTooLargeBatch(std::int64_t code);

/// "retry after 12", "Retry-After: 12": the seconds, at most an hour; empty when nothing is said.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterIn(std::string_view words);

} // namespace taonaut::net
