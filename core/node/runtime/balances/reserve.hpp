// SPDX-License-Identifier: MIT
#pragma once

// Rao set aside in an account: still its own, but not to be spent. Deposits of proxies and multisigs are
// reserved without a name; deposits of stored bytes are held for a named reason. Both count in `reserved`.
// Source: polkadot-sdk substrate/frame/balances/src/{impl_currency,impl_fungible}.rs,
// substrate/frame/support/src/traits/tokens/fungible/hold.rs.

#include "core/node/runtime/balances/balances.hpp"
#include "core/subtensor/hold_reason.hpp"

namespace taonaut::node::balances {

using subtensor::HoldReason;

/// Event Reserved. Errors: InsufficientBalance, Overflow, LiquidityRestrictions, ConsumerRemaining (the rest
/// would be below the existential deposit), TooManyConsumers.
[[nodiscard]] DispatchResult reserve(BlockContext& context, const AccountId& who, Rao amount);
/// Event Unreserved. What could not be made free because no more was reserved.
Rao unreserve(BlockContext& context, const AccountId& who, Rao amount);

[[nodiscard]] Rao heldBalance(const BlockContext& context, const AccountId& who, const HoldReason& reason);
/// Errors: CannotCreateHold (no account, or as many reasons as there may be), FundsUnavailable.
[[nodiscard]] DispatchResult hold(
    BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount);
/// Makes as much of the amount free as is held; answers how much. Errors: CannotCreate.
[[nodiscard]] Result<Rao, DispatchError> release(
    BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount);
/// Takes as much of the amount as is held out of circulation; answers how much. Errors: Overflow.
[[nodiscard]] Result<Rao, DispatchError> burnHeld(
    BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount);

} // namespace taonaut::node::balances
