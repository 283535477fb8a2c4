// SPDX-License-Identifier: MIT
#pragma once

// Running the call of a transaction, whatever its pallet. Calls inside of calls: nested_call.hpp.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/node/validity.hpp"

namespace taonaut::subtensor {
struct RuntimeCall; // core/subtensor/runtime_calls.hpp
}

namespace taonaut::node {

/// A call that was decoded once and may be run. Null: the bytes are none.
using DecodedCall = std::shared_ptr<const subtensor::RuntimeCall>;
[[nodiscard]] DecodedCall decodeCall(ByteView call);

/// Weight and class of a call, before it runs.
[[nodiscard]] DispatchInfo infoOf(const subtensor::RuntimeCall& call);
/// Runs the call in a storage layer of its own, which is rolled back if it fails. Root passes the chain's
/// filter. Errors: System.CallFiltered, and the call's own.
[[nodiscard]] CallResult dispatch(
    BlockContext& context, const Origin& origin, const subtensor::RuntimeCall& call);

/// Judges a call without signer for the pool. Errors: Call for pallets that take none, and the pallet's own.
[[nodiscard]] Validity validateBare(const BlockContext& context, const subtensor::RuntimeCall& call);

} // namespace taonaut::node
