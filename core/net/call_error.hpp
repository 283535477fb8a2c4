// SPDX-License-Identifier: MIT
#pragma once

// Why a call to a server failed, with the server's own words where it gave any.

#include "core/net/error.hpp"

#include <nlohmann/json.hpp>
#include <string>

namespace taonaut::net {

/// Why a call failed. With NetError::ServerError the server's own words, which are untrusted and cut to 1,024
/// bytes.
struct CallError {
    Error reason;
    std::int64_t code = 0; ///< of the server's error object
    std::string message {};
    std::string data {}; ///< JSON text of the error's `data`, or empty

    /// "net.ServerError: 4003 Client error: …" for logs.
    [[nodiscard]] std::string text() const;
};

/// The member `error` of an answer, whatever its shape.
[[nodiscard]] CallError callErrorFrom(const nlohmann::json& error);

} // namespace taonaut::net
