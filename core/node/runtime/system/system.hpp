// SPDX-License-Identifier: MIT
#pragma once

// Pallet System: begin and end of a block, the ring of block hashes, remarks. The calls that change code or
// raw storage need Root, which nobody has on this chain yet. Source: polkadot-sdk
// substrate/frame/system/src/lib.rs.

#include "core/chain/header.hpp"
#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/system_calls.hpp"

namespace taonaut::node::system {

/// Begins block `number` on top of `parentHash`: clears the events of the parent, notes number, parent and
/// digest.
void initialize(BlockContext& context, BlockNumber number, const Hash256& parentHash,
    std::vector<chain::DigestItem> digest);
/// Ends the block: writes events and weights, drops the block hash that fell out of the ring.
void finalize(BlockContext& context);

/// Hash of an earlier block, as long as it is in the ring; genesis stays for ever.
[[nodiscard]] std::optional<Hash256> blockHash(const Overlay& state, BlockNumber number);

/// Event ExtrinsicSuccess or ExtrinsicFailed, then the next extrinsic's phase.
void noteApplied(BlockContext& context, const DispatchInfo& info, const CallResult& result);

[[nodiscard]] DispatchInfo infoOf(const subtensor::system::Call& call);
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::system::Call& call);

/// Entries of the genesis state.
[[nodiscard]] std::vector<trie::Entry> genesis();

} // namespace taonaut::node::system
