// SPDX-License-Identifier: MIT
#pragma once

// The envelope of JSON-RPC 2.0, server side, as text in and text out: requests, batches, errors, identifiers.
//
// Identifiers (numbers, strings, null) come back as they came. A request without identifier is a
// notification: it is neither answered nor carried out. Parameters may be missing, null, an array padded with
// nulls, or an object.

#include "core/net/rpc_handler.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace taonaut::net {

namespace code {
constexpr std::int64_t kParseError = -32700;
constexpr std::int64_t kInvalidRequest = -32600;
constexpr std::int64_t kInvalidParams = -32602;
constexpr std::int64_t kRequestTooBig = -32007;
constexpr std::int64_t kReplyTooBig = -32008;
} // namespace code

struct MessageLimits {
    std::size_t batch = 1'000;
    std::size_t replyBytes = 64U << 20;
};

using Call = std::function<RpcAnswer(std::string_view method, const nlohmann::json& params)>;

/// Carries out every call of the message, in order. Nothing: there is nothing to answer. A batch ends at the
/// call whose answer breaks the limit; the answer is then one error.
[[nodiscard]] std::optional<std::string> answerMessage(
    std::string_view message, const MessageLimits& limits, const Call& call);

/// An error answer. id: JSON text.
[[nodiscard]] std::string errorMessage(std::string_view id, const RpcFailure& failure);
/// What a request above the size limit is answered with, its identifier being unread.
[[nodiscard]] std::string requestTooBig(std::size_t limit);

[[nodiscard]] std::string notificationMessage(
    std::string_view method, std::string_view subscription, std::string_view resultJson);

/// The text as a JSON string with its quotes. Bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace taonaut::net
