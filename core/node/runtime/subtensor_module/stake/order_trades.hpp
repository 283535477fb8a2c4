// SPDX-License-Identifier: MIT
#pragma once

// What pallet LimitOrders has done on the subnets: trades that use all of their input or nothing, and stake
// that changes hands without a swap. After an error nothing has changed. Errors are those of SubtensorModule
// unless said otherwise. Source: opentensor/subtensor pallets/subtensor/src/staking/order_swap.rs.

#include "core/node/runtime/subtensor_module/stake/swaps.hpp"

namespace taonaut::node::subtensor_module {

/// A trader is checked like a staker, the account of the pallet is not.
enum class Checks : std::uint8_t { Full, SubnetOnly };

/// limit: rao for one alpha. Errors: SubnetNotExists, SubtokenDisabled, with Checks::Full
/// HotKeyAccountNotExists, AmountTooLow and NotEnoughBalanceToStake, then SlippageTooHigh, those of the pool
/// and of staking.
[[nodiscard]] Result<AlphaAmount, DispatchError> buyForOrder(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao tao, std::uint64_t limit, Checks checks);
/// Errors: SubnetNotExists, SubtokenDisabled, with Checks::Full those of checkRemoveStake, then
/// SlippageTooHigh, those of the pool and of transfers.
[[nodiscard]] Result<Rao, DispatchError> sellForOrder(BlockContext& context, const StakeKeys& keys,
    NetUid netuid, AlphaAmount alpha, std::uint64_t limit, Checks checks);

/// Which of the two sides is a trader, and not the pallet.
enum class Trader : std::uint8_t { Sender, Receiver };
/// Errors: SubnetNotExists, SubtokenDisabled, HotKeyAccountNotExists (the trader's), of a sender AmountTooLow
/// and StakeUnavailable, NotEnoughStakeToWithdraw.
[[nodiscard]] DispatchResult giveStake(BlockContext& context, const StakeKeys& from, const StakeKeys& to,
    NetUid netuid, AlphaAmount amount, Trader trader);

} // namespace taonaut::node::subtensor_module
