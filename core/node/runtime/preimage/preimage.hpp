// SPDX-License-Identifier: MIT
#pragma once

// Pallet Preimage: bytes kept under their hash. Who stores bytes that nobody has asked for holds a deposit
// for them; bytes that are asked for stay until nobody needs them any more. Source: polkadot-sdk
// substrate/frame/preimage/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/preimage_calls.hpp"

namespace taonaut::node::preimage {

inline constexpr std::size_t kMostBytes = std::size_t { 4 } << 20;

[[nodiscard]] DispatchInfo infoOf(const subtensor::preimage::Call& call);
/// Errors: all of the pallet's except Requested, which is left over from the past; BadOrigin; those of hold.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::preimage::Call& call);

/// Stores bytes that the chain itself needs. Errors: TooBig.
[[nodiscard]] Result<Hash256, DispatchError> note(BlockContext& context, const Bytes& bytes);
/// The bytes, if they are stored. length: none if it is not known.
[[nodiscard]] std::optional<Bytes> fetch(
    const BlockContext& context, const Hash256& hash, std::optional<std::uint32_t> length);
/// One more who needs the bytes.
void request(BlockContext& context, const Hash256& hash);
/// One less; with the last one, bytes without an owner are gone. Errors: NotRequested.
[[nodiscard]] DispatchResult unrequest(BlockContext& context, const Hash256& hash);

} // namespace taonaut::node::preimage
