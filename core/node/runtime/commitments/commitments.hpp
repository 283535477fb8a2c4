// SPDX-License-Identifier: MIT
#pragma once

// Pallet Commitments: what neurons publish about themselves on a subnet, a few fields that replace those
// before. The bytes that a hotkey may publish per epoch are limited. A field may be locked to a round of
// drand: in the first block with that round on the chain it moves to the revealed ones.
//
// On the public chain such a field is encrypted to its round. What opens it takes a pairing on BLS12-381,
// which this program does not have: here the field is the text itself, not encrypted.
// Source: opentensor/subtensor pallets/commitments/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::subtensor::commitments {
struct Call;
}

namespace taonaut::node::commitments {

[[nodiscard]] DispatchInfo infoOf(const subtensor::commitments::Call& call);
/// Errors: BadOrigin, AccountNotAllowedCommit, TooManyFieldsInCommitmentInfo, SpaceLimitExceeded; Corruption
/// for a field that is too long, which on the chain would not decode.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::commitments::Call& call);

/// Reveals the fields whose round has come.
Weight onInitialize(BlockContext& context);

/// A subnet that ends: everything published on it is removed.
void purge(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::commitments
