// SPDX-License-Identifier: MIT
#pragma once

// Pallet Timestamp: every block says what time it is, in its first extrinsic, which the author makes (an
// inherent). The time must be at least half a slot after the parent's and lie in the slot that the header
// claims. Source: polkadot-sdk substrate/frame/timestamp/src/lib.rs, frame/aura/src/lib.rs (OnTimestampSet).

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/timestamp.hpp"

namespace taonaut::node::timestamp {

/// Time of the newest block; 0 in the genesis state.
[[nodiscard]] UnixTime now(const trie::StateTrie& state);

/// The inherent, encoded with its length prefix.
[[nodiscard]] Bytes inherent(UnixTime time);

[[nodiscard]] DispatchInfo infoOf(const subtensor::timestamp::Call& call);
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::timestamp::Call& call);

} // namespace taonaut::node::timestamp
