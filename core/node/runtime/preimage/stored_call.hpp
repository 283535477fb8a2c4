// SPDX-License-Identifier: MIT
#pragma once

// Calls that are kept for later, by schedules and crowdloans: short ones where they are needed, long ones as
// stored bytes of pallet Preimage. Source: polkadot-sdk substrate/frame/support/src/traits/preimages.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/bounded_call.hpp"

namespace taonaut::node::preimage {

using subtensor::BoundedCall;
using subtensor::EncodedCall;

/// Calls of at most as many bytes stay where they are needed.
inline constexpr std::size_t kMostInlineBytes = 128;

/// Errors: Exhausted for a call that is too long to be stored.
[[nodiscard]] Result<BoundedCall, DispatchError> keep(BlockContext& context, const EncodedCall& call);
/// None if the bytes are not there or are no call.
[[nodiscard]] std::optional<EncodedCall> peek(const BlockContext& context, const BoundedCall& call);
/// The call is not needed any more.
void drop(BlockContext& context, const BoundedCall& call);

/// Of a call that is stored elsewhere.
[[nodiscard]] std::optional<Hash256> storedHash(const BoundedCall& call);
/// Bytes of a call that is stored elsewhere, if they are known.
[[nodiscard]] std::optional<std::uint32_t> storedLength(const BoundedCall& call);

} // namespace taonaut::node::preimage
