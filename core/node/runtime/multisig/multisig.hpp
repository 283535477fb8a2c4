// SPDX-License-Identifier: MIT
#pragma once

// Pallet Multisig: calls that run when enough of the signatories have approved them. Who approves first
// reserves a deposit until the call runs or is cancelled. The accounts of a multisig follow from its sorted
// signatories and its threshold; nothing has to be created. What the inner call answers is in the event.
// Source: polkadot-sdk substrate/frame/multisig/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/multisig_calls.hpp"

namespace taonaut::node::multisig {

[[nodiscard]] DispatchInfo infoOf(const subtensor::multisig::Call& call);
/// Errors: those of the pallet except NoApprovalsNeeded and AlreadyStored, which are left over from the past;
/// BadOrigin; those of reserve; of as_multi_threshold_1 those of the inner call.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::multisig::Call& call);

/// blake2_256 of ("modlpy/utilisuba", signatories, threshold). signatories: sorted, each once.
[[nodiscard]] AccountId accountOf(const std::vector<AccountId>& signatories, std::uint16_t threshold);

} // namespace taonaut::node::multisig
