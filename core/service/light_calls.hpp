// SPDX-License-Identifier: MIT
#pragma once

// What the link asks beside proofs: submission, fees, runtime calls, metadata. Pure functions from arguments
// to calls and from untrusted answers to values.

#include "core/service/light_json.hpp"
#include "core/service/light_link.hpp"
#include "core/service/light_snapshot.hpp"

namespace taonaut::service {

/// extrinsic: with its length prefix.
[[nodiscard]] RpcCall submitCall(ByteView extrinsic);
/// The server's hash must be that of the extrinsic. Errors: BadAnswer.
[[nodiscard]] Result<Hash256> submittedFrom(ByteView extrinsic, const nlohmann::json& result);

[[nodiscard]] RpcCall runtimeCall(std::string_view method, ByteView arguments, const Hash256& at);
/// Errors: BadAnswer.
[[nodiscard]] Result<Bytes> runtimeResultFrom(const nlohmann::json& result);

/// TransactionPaymentApi_query_info. extrinsic: with its length prefix.
[[nodiscard]] RpcCall feeCall(ByteView extrinsic, const Hash256& at);
/// The partial fee of an encoded RuntimeDispatchInfo. Errors: BadAnswer.
[[nodiscard]] Result<Rao> feeFrom(const nlohmann::json& result);

/// Metadata of version 15.
[[nodiscard]] RpcCall metadataCall(const Hash256& at);
/// Without Option and length. Empty when the runtime has no such version. Errors: BadAnswer.
[[nodiscard]] Result<std::optional<Bytes>> metadataFrom(const nlohmann::json& result);
/// Metadata of the version that every runtime has: 14.
[[nodiscard]] RpcCall oldMetadataCall(const Hash256& at);
/// Errors: BadAnswer.
[[nodiscard]] Result<Bytes> oldMetadataFrom(const nlohmann::json& result);

/// At most `count` storage keys under `prefix`, after `after` where that is not empty.
[[nodiscard]] RpcCall keysCall(ByteView prefix, unsigned count, ByteView after, const Hash256& at);
/// Keys that are not under the prefix, not in ascending order or more than asked for are a bad answer.
/// Errors: BadAnswer.
[[nodiscard]] Result<std::vector<Bytes>> keysFrom(
    const nlohmann::json& result, ByteView prefix, unsigned count, ByteView after);

[[nodiscard]] RpcCall runtimeVersionCall();
/// Errors: BadAnswer.
[[nodiscard]] Result<RuntimeVersion> runtimeVersionFrom(const nlohmann::json& result);

} // namespace taonaut::service
