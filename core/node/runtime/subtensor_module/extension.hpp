// SPDX-License-Identifier: MIT
#pragma once

// What SubtensorModule checks of every signed call before it runs, wherever it runs: as a transaction
// (SubtensorTransactionExtension, with a code of its own for each reason), and inside batches and proxies,
// where the reason is the call's error.
//
//   a coldkey whose swap is announced sends only calls about the swap and encrypted ones; disputed: none
//   weights     lists of a batch of one length, enough stake, a commitment that can be revealed now, a round
//               of drand that is not over
//   pace        of setting and committing weights and of registering subnets
//   takes       within the bounds, of a hotkey of one's own
//   serving     as serving.hpp
//   EVM keys    a registered neuron, not bound a short while ago
//
// Most of these calls are free: the checks keep those that would fail out of blocks.
// Source: opentensor/subtensor pallets/subtensor/src/{extensions/subtensor,guards/*}.rs,
// common/src/transaction_error.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/node/validity.hpp"

namespace taonaut::subtensor {
struct RuntimeCall;
namespace subtensor_module {
struct Call;
}
} // namespace taonaut::subtensor

namespace taonaut::node::subtensor_module {

/// Errors: those of SubtensorModule, in the order above.
[[nodiscard]] DispatchResult checkBeforeDispatch(
    const BlockContext& context, const AccountId& signer, const subtensor::RuntimeCall& call);

/// The part that looks at one call of this pallet.
[[nodiscard]] DispatchResult checkOwnCall(
    const BlockContext& context, const AccountId& signer, const subtensor::subtensor_module::Call& call);

/// What a submitter sees: InvalidTransaction::Custom with the code of the reason, 255 for one without.
[[nodiscard]] ValidityError validityOf(const DispatchError& error);

} // namespace taonaut::node::subtensor_module
