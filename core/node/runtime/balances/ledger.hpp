// SPDX-License-Identifier: MIT
#pragma once

// How a balance changes: the one way in which free and reserved rao of an account are written, with all that
// follows from it (references, the end of an account, its dust). For the files of this folder only; other
// pallets use balances.hpp and reserve.hpp. Source: polkadot-sdk substrate/frame/balances/src/lib.rs
// (try_mutate_account).

#include "core/node/runtime/balances/balances.hpp"

namespace taonaut::node::balances {

enum class Precision : std::uint8_t { Exact, BestEffort };

void setTotalIssuance(BlockContext& context, Rao amount);

/// The balance of an account that is marked as one of the new kind at the latest now.
[[nodiscard]] system::AccountData balanceOf(BlockContext& context, const AccountId& who);

/// Writes a balance; the account comes into being or is erased as the existential deposit demands. Dust
/// leaves the total issuance. Errors: ConsumerRemaining, NoProviders, TooManyConsumers.
[[nodiscard]] DispatchResult writeBalance(
    BlockContext& context, const AccountId& who, const system::AccountData& after);
/// The same where the free balance changes alone.
[[nodiscard]] DispatchResult writeFree(BlockContext& context, const AccountId& who, Rao free);

/// Errors: FundsUnavailable, and those of writeBalance.
[[nodiscard]] DispatchResult decrease(
    BlockContext& context, const AccountId& who, Rao amount, Precision precision, Preservation preservation);
/// What arrived; nothing when the account would stay below the existential deposit.
Rao increase(BlockContext& context, const AccountId& who, Rao amount);

/// Success says whether the account survives. Errors: Underflow, FundsUnavailable, Frozen, OnlyProvider.
[[nodiscard]] Result<bool, DispatchError> canWithdraw(
    const BlockContext& context, const AccountId& who, Rao amount);
/// Errors: Overflow, BelowMinimum.
[[nodiscard]] DispatchResult canDeposit(const BlockContext& context, const AccountId& who, Rao amount);

} // namespace taonaut::node::balances
