// SPDX-License-Identifier: MIT
#pragma once

// Stake that comes into being, ends and changes hands: the balances, the pool, the shares, the locks, the
// root claims and the events of it, after everything was checked (checks.hpp). Source: opentensor/subtensor
// pallets/subtensor/src/staking/stake_utils.rs.

#include "core/node/runtime/subtensor_module/pool/pool.hpp"

namespace taonaut::node::subtensor_module {

struct StakeKeys {
    AccountId hotkey;
    AccountId coldkey;
};

/// Buys alpha with TAO of the coldkey and stakes it. Answers the alpha. Event StakeAdded. Errors:
/// InsufficientBalance, AmountTooLow, InsufficientLiquidity, those of the pool.
[[nodiscard]] Result<AlphaAmount, DispatchError> stakeIntoSubnet(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao tao, std::uint64_t limit, Fees fees);

/// Sells staked alpha; the TAO goes to the coldkey, the fee is sold in a second swap for the author. What a
/// limit leaves unsold stays staked. Answers the TAO. Event StakeRemoved. Errors: those of the pool and of
/// transfers.
[[nodiscard]] Result<Rao, DispatchError> unstakeFromSubnet(BlockContext& context, const StakeKeys& keys,
    NetUid netuid, AlphaAmount alpha, std::uint64_t limit, Fees fees);

/// The same where the TAO goes to the block's author, at any price and without a fee: how fees are paid with
/// stake.
[[nodiscard]] Result<Rao, DispatchError> unstakeForAuthor(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount alpha);

/// Gives shares to other keys on the same subnet without a swap. Answers their worth in TAO. Events
/// StakeRemoved, StakeAdded. Errors: those of locks, AmountTooLow.
[[nodiscard]] Result<Rao, DispatchError> moveWithinSubnet(
    BlockContext& context, const StakeKeys& from, const StakeKeys& to, NetUid netuid, AlphaAmount alpha);

/// Sells the rest of a nomination that has become smaller than the chain wants.
void clearSmallNomination(BlockContext& context, const StakeKeys& keys, NetUid netuid);
/// A hotkey whose whole stake is below the threshold loses its children that are still pending.
void dropPendingChildrenOfThePoor(BlockContext& context, const AccountId& hotkey);
/// Stake at the hotkey on all subnets, at spot prices, in TAO.
[[nodiscard]] Rao totalStakeOfHotkey(const Overlay& state, const AccountId& hotkey);

} // namespace taonaut::node::subtensor_module
