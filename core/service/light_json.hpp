// SPDX-License-Identifier: MIT
#pragma once

// The light client's questions as JSON-RPC calls, and a server's answers as values of core/light.
//
// Pure functions on untrusted JSON: sizes are limited, shapes checked, nothing is believed. A member that is
// missing or of the wrong shape is BadAnswer with the member's name.

#include "core/light/request.hpp"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace taonaut::service {

enum class AnswerError : std::uint16_t {
    BadAnswer, ///< not what the method answers with; detail names the member
    OtherBlock, ///< a proof made at another block than asked
    TooManyItems, ///< more extrinsics, digest items or proof nodes than any honest answer holds
};
std::string_view moduleOf(AnswerError reason);
std::string_view nameOf(AnswerError reason);

struct RpcCall {
    std::string method;
    std::string params; ///< a JSON array
};

[[nodiscard]] RpcCall callFor(const light::Question& question);
/// result: the member `result` of the answer to callFor(question).
[[nodiscard]] Result<light::Answer> answerFor(const light::Question& question, const nlohmann::json& result);

/// {parentHash, number, stateRoot, extrinsicsRoot, digest: {logs}}. Also what chain_newHead announces.
[[nodiscard]] Result<chain::Header> headerFromJson(const nlohmann::json& value);
/// `block.extrinsics` of chain_getBlock.
[[nodiscard]] Result<std::vector<Bytes>> bodyFromJson(const nlohmann::json& block);
/// Nodes of {at, proof}. `at` must be the block asked for.
[[nodiscard]] Result<std::vector<Bytes>> proofFromJson(const nlohmann::json& value, const Hash256& at);

} // namespace taonaut::service
