// SPDX-License-Identifier: MIT
#pragma once

// The errors of JSON-RPC methods, with the numbers and words that clients of Substrate nodes know.

#include "core/node/pool.hpp"
#include "core/node/rpc/types.hpp"

namespace taonaut::node::rpc {

namespace code {
constexpr std::int64_t kMethodNotFound = -32601;
constexpr std::int64_t kInvalidParams = -32602;
constexpr std::int64_t kInternal = -32603;
constexpr std::int64_t kTooManySubscriptions = -32006;
constexpr std::int64_t kDeveloper = 1; ///< a developer method that could not do its work
constexpr std::int64_t kTooManyKeys = 4002;
constexpr std::int64_t kClient = 4003; ///< a block or a runtime function that is not there
} // namespace code

[[nodiscard]] tl::unexpected<Failure> failure(std::int64_t code, std::string message);
/// data: plain text.
[[nodiscard]] tl::unexpected<Failure> failure(std::int64_t code, std::string message, std::string_view data);
/// -32602. reason: which argument, and what is wrong with it.
[[nodiscard]] tl::unexpected<Failure> invalidParams(std::string_view reason);

/// Why a state could not be read. block: the one that was asked for.
[[nodiscard]] tl::unexpected<Failure> stateFailure(const Error& error, const Hash256& block);
/// Why a runtime function did not answer. function: the name that was asked for.
[[nodiscard]] tl::unexpected<Failure> runtimeFailure(
    const Error& error, std::string_view function, const Hash256& block);
/// Codes 1002 and 1010 to 1016.
[[nodiscard]] tl::unexpected<Failure> poolFailure(const Refusal& refusal);

} // namespace taonaut::node::rpc
