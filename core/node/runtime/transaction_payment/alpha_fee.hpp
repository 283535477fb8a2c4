// SPDX-License-Identifier: MIT
#pragma once

// Fees in alpha: who has too little TAO for the fee of a call that takes stake from one subnet pays with that
// stake. It is sold without a swap fee, the TAO goes to the block's author, and nothing of it is paid back.
// Source: opentensor/subtensor pallets/transaction-fee/src/lib.rs.

#include "core/node/runtime/transaction_payment/fee.hpp"

namespace taonaut::subtensor {
struct RuntimeCall; // core/subtensor/runtime_calls.hpp
}

namespace taonaut::node::transaction_payment {

/// Whether the stake that the call concerns is worth the fee at the spot price. Only calls by which stake
/// leaves a subnet or a hotkey qualify, and only if exactly one subnet is concerned.
[[nodiscard]] bool canPayInAlpha(
    const BlockContext& context, const AccountId& who, const subtensor::RuntimeCall& call, Rao fee);

/// Sells as much alpha as the fee is worth at the spot price; all of it where it is worth less by now, or
/// where that is no whole rao of alpha. Event StakeRemoved. Errors: FundsUnavailable where the call does not
/// qualify, those of the pool and of transfers.
[[nodiscard]] Result<AlphaFee, DispatchError> chargeInAlpha(
    BlockContext& context, const AccountId& who, const subtensor::RuntimeCall& call, Rao fee);

} // namespace taonaut::node::transaction_payment
