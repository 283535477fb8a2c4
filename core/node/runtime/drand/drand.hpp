// SPDX-License-Identifier: MIT
#pragma once

// Pallet Drand: rounds ("pulses") of the drand beacon on the chain. Weights and commitments that are locked
// to a round open when it is here.
//
// On the public chain nodes bring the rounds, each with a signature of the beacon, which the chain checks by
// a pairing on BLS12-381. This program has none, so no such round is ever taken: write_pulse answers
// PulseVerificationError. Instead a chain whose beacon is the one it was born with makes its rounds itself:
// at the end of each block the rounds up to the block's time, in the calendar of the beacon, without a
// signature and with randomness that everybody can compute. They keep the order of things in motion; they are
// no source of chance. Once root has set a beacon (set_beacon_config), none are made any more.
// Source: opentensor/subtensor pallets/drand/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/node/validity.hpp"

namespace taonaut::subtensor::drand {
struct Call;
struct BeaconConfiguration;
} // namespace taonaut::subtensor::drand

namespace taonaut::node::drand {

[[nodiscard]] DispatchInfo infoOf(const subtensor::drand::Call& call);
/// Errors: BadOrigin, PulseVerificationError.
[[nodiscard]] CallResult run(BlockContext& context, const Origin& origin, const subtensor::drand::Call& call);

/// Judges a bare call for the pool: signed by a node, for a block that is not in the future, with one round
/// that is newer than the last. Errors: BadSigner, BadProof, Future, Call, Stale.
[[nodiscard]] Validity validateBare(const BlockContext& context, const subtensor::drand::Call& call);

/// Makes the local rounds that are due, at most 50 in a block, and forgets those older than a week.
void onFinalize(BlockContext& context);

/// The round of the beacon at a time; 0 before its first. seconds: since 1970.
[[nodiscard]] std::uint64_t roundAt(
    const subtensor::drand::BeaconConfiguration& beacon, std::uint64_t seconds) noexcept;

} // namespace taonaut::node::drand
