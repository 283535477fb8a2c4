// SPDX-License-Identifier: MIT
#pragma once

// A call inside a call: of a batch, a proxy, a multisig, a schedule. Source: polkadot-sdk
// substrate/frame/support/procedural/src/construct_runtime/expand/call.rs (UnfilteredDispatchable).

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/encoded_call.hpp"

namespace taonaut::node {

/// Weight and class of the call, before it runs. Bytes that are no call of this chain weigh nothing.
[[nodiscard]] DispatchInfo infoOf(const subtensor::EncodedCall& call);

/// Runs the call as a transaction of that sender would: in a storage layer of its own, which is rolled back
/// if it fails. Root passes every filter. Errors: System.CallFiltered for what the chain or the origin does
/// not let pass, Corruption for bytes that are no call, what SubtensorModule checks of every signed call, and
/// the call's own.
[[nodiscard]] CallResult dispatchCall(
    BlockContext& context, const Origin& origin, const subtensor::EncodedCall& call);
/// The same without the filters.
[[nodiscard]] CallResult dispatchUnfiltered(
    BlockContext& context, const Origin& origin, const subtensor::EncodedCall& call);

/// How the call ended, as events and storage tell it.
[[nodiscard]] inline subtensor::DispatchResult told(const CallResult& result)
{
    return { result ? std::nullopt : std::optional(result.error().error) };
}

} // namespace taonaut::node
