// SPDX-License-Identifier: MIT
#pragma once

// The few HTTP responses that an RPC server gives.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace taonaut::net {

enum class HttpStatus : std::uint16_t {
    Ok = 200,
    NoContent = 204,
    BadRequest = 400,
    Forbidden = 403,
    MethodNotAllowed = 405,
    LengthRequired = 411,
    ContentTooLarge = 413,
    UnsupportedMediaType = 415,
    UpgradeRequired = 426,
    HeadersTooLarge = 431,
    ServiceUnavailable = 503,
};

/// 101. accept: value of Sec-WebSocket-Accept.
[[nodiscard]] std::string switchToWebSocket(std::string_view accept);

/// A refusal with a sentence for people. The connection closes after it.
[[nodiscard]] std::string refusal(HttpStatus status, std::string_view sentence);

/// JSON for an allowed request; nothing to say is 204. origin: as in the request, empty when it had none.
[[nodiscard]] std::string jsonResponse(const std::optional<std::string>& json, std::string_view origin);

/// Tells a browser that the page at `origin` may post JSON.
[[nodiscard]] std::string preflightResponse(std::string_view origin);

} // namespace taonaut::net
