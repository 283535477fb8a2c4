// SPDX-License-Identifier: MIT
#pragma once

// The head of an HTTP/1.1 request: what a server needs to tell an upgrade from a POST, and nothing more. A
// pure function on bytes. Strict where leniency has been used to smuggle requests: no folded lines, no space
// before a colon, no control characters, every header that decides something at most once.
// Source: RFC 9110, RFC 9112.

#include "core/net/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace taonaut::net {

struct HttpRequestHead {
    std::string method;
    std::string target;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case, values trimmed
    std::size_t size = 0; ///< bytes of the head, the empty line included

    /// Empty when absent. name in lower case.
    [[nodiscard]] std::string_view header(std::string_view name) const noexcept;
    [[nodiscard]] bool has(std::string_view name) const noexcept;
    /// Whether a comma-separated header holds the token, in any case.
    [[nodiscard]] bool lists(std::string_view name, std::string_view token) const noexcept;
    /// Whether the other end asks for a WebSocket. What version and key are is not looked at.
    [[nodiscard]] bool wantsWebSocket() const noexcept;
};

/// Nothing while the empty line has not arrived. Errors: HeadTooLarge (as soon as more than `limit` bytes are
/// there without an end), BadHead.
[[nodiscard]] Result<std::optional<HttpRequestHead>> readRequestHead(
    std::string_view bytes, std::size_t limit);

} // namespace taonaut::net
