// SPDX-License-Identifier: MIT
#pragma once

// Pallet Balances: moving, burning and charging TAO. Amounts in rao.
//
// An account with less than the existential deposit (500 rao) and nothing reserved is erased and the rest,
// its dust, is gone from the total issuance. Frozen funds (locks) stay in the account, but count reserved
// ones first. Source: polkadot-sdk substrate/frame/balances/src/{lib,impl_fungible}.rs,
// substrate/frame/support/src/traits/tokens/fungible/regular.rs.

#include "core/node/runtime/system/account.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"

namespace taonaut::node::balances {

/// Whether the sender may die of it.
enum class Preservation : std::uint8_t { Expendable, Preserve };

[[nodiscard]] Rao totalIssuance(const Overlay& state);
[[nodiscard]] Rao totalIssuance(const trie::StateTrie& state);

/// The most that can leave the account.
[[nodiscard]] Rao reducibleBalance(
    const BlockContext& context, const AccountId& who, Preservation preservation);
/// Whether a fee could be taken and leave a living account.
[[nodiscard]] bool canPayFee(const BlockContext& context, const AccountId& who, Rao fee);

/// A transfer to oneself changes nothing. Errors: Underflow (more than there is of all TAO),
/// FundsUnavailable, Frozen, OnlyProvider, NotExpendable, Overflow, BelowMinimum.
[[nodiscard]] DispatchResult transfer(BlockContext& context, const AccountId& source, const AccountId& dest,
    Rao amount, Preservation preservation);
/// Takes out of circulation. Errors: FundsUnavailable, Overflow.
[[nodiscard]] DispatchResult burn(
    BlockContext& context, const AccountId& who, Rao amount, Preservation preservation);

/// Takes an amount out of the account for somebody else, keeping the account alive (event Withdraw).
/// Errors: FundsUnavailable.
[[nodiscard]] DispatchResult withdraw(BlockContext& context, const AccountId& who, Rao amount);
/// Gives a withdrawn amount to an account (event Deposit). What it cannot take is out of circulation.
void deposit(BlockContext& context, const AccountId& who, Rao amount);

[[nodiscard]] DispatchInfo infoOf(const subtensor::balances::Call& call);
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::balances::Call& call);

/// Marks an account of the old kind as one of the new. Whether it was necessary.
bool upgrade(BlockContext& context, const AccountId& who);

struct Endowment {
    AccountId account;
    Rao amount; ///< at least the existential deposit
};
/// accounts: each once.
[[nodiscard]] std::vector<trie::Entry> genesis(const std::vector<Endowment>& accounts);

} // namespace taonaut::node::balances
