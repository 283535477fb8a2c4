// SPDX-License-Identifier: MIT
#pragma once

// TAO that moves because of subnets: minted, recycled, burned, paid into and out of the subnets' accounts.
//
// Two books are kept. Balances.TotalIssuance is the sum of all accounts; SubtensorModule.TotalIssuance
// decides the emission. Minting raises both, recycling lowers both. Burned TAO goes to an account that nobody
// has a key of and stays in both. Source: opentensor/subtensor pallets/subtensor/src/coinbase/tao.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::node::subtensor_module {

/// The account that holds the TAO of a subnet: sub-account `netuid` of pallet id "subtensr".
[[nodiscard]] AccountId subnetAccount(NetUid netuid);
/// The account of pallet id "burntnsr".
[[nodiscard]] const AccountId& burnAccount();

/// New TAO of a block that still has to be given to accounts. What is left in the end is recycled.
struct Credit {
    Rao left;
};
/// Raises SubtensorModule.TotalIssuance by what may still be issued below 21 million TAO, at most `amount`.
[[nodiscard]] Credit mintTao(BlockContext& context, Rao amount);
/// Gives a part of the credit to an account. False: the credit is too small or the account cannot take it.
bool spendTao(BlockContext& context, const AccountId& who, Credit& credit, Rao part);
/// Takes what is left out of the issuance again.
void recycleCredit(BlockContext& context, Credit credit);

/// The whole that can leave the account.
[[nodiscard]] Rao spendableTao(const BlockContext& context, const AccountId& coldkey);
/// May end the source. Errors: SubtensorModule.InsufficientBalance and those of Balances.
[[nodiscard]] DispatchResult transferTao(
    BlockContext& context, const AccountId& from, const AccountId& to, Rao amount);
/// All that can leave the account, which may end it.
[[nodiscard]] DispatchResult transferAllTao(
    BlockContext& context, const AccountId& from, const AccountId& to);
/// Pays into the account of a subnet, leaving the existential deposit. Answers what was paid. Errors:
/// InsufficientBalance where that is nothing.
[[nodiscard]] Result<Rao, DispatchError> payToSubnet(
    BlockContext& context, NetUid netuid, const AccountId& coldkey, Rao amount);
/// Errors: those of transferTao.
[[nodiscard]] DispatchResult payOutOfSubnet(
    BlockContext& context, NetUid netuid, const AccountId& coldkey, Rao amount);
/// Moves to the burn account; both issuances stay. Errors: those of transferTao.
[[nodiscard]] DispatchResult burnTao(BlockContext& context, const AccountId& from, Rao amount);
/// Out of existence; both issuances fall. Errors: InsufficientBalance if less would be left than the
/// existential deposit, BalanceWithdrawalError.
[[nodiscard]] DispatchResult recycleTao(BlockContext& context, const AccountId& from, Rao amount);

} // namespace taonaut::node::subtensor_module
