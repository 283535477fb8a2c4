// SPDX-License-Identifier: MIT
#pragma once

// What is checked before stake moves, in the chain's order. Errors are those of SubtensorModule unless said
// otherwise. Source: opentensor/subtensor pallets/subtensor/src/staking/{stake_utils,add_stake,remove_stake,
// move_stake}.rs.

#include "core/node/runtime/subtensor_module/stake/swaps.hpp"

namespace taonaut::node::subtensor_module {

/// At most a thousand times the reserve. Errors: InsufficientLiquidity.
[[nodiscard]] DispatchResult ensureInputFits(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t amount);

/// The most that a limit lets through, fee included; of a subnet without a pool all or nothing. Errors: those
/// of pallet Swap.
[[nodiscard]] Result<std::uint64_t, DispatchError> maxAmount(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t limit);
/// The same for a move between two subnets, whose limit is on the ratio of their prices.
[[nodiscard]] Result<std::uint64_t, DispatchError> maxMove(
    const Overlay& state, NetUid origin, NetUid destination, std::uint64_t limit);

/// How much a limit lets through, and whether less than all is welcome.
struct Fill {
    std::uint64_t most = 0;
    bool partial = false;
};

/// Errors, in this order: SubnetNotExists, SubtokenDisabled, AmountTooLow, SlippageTooHigh,
/// NotEnoughBalanceToStake, HotKeyAccountNotExists, InsufficientLiquidity, AmountTooLow.
[[nodiscard]] DispatchResult checkAddStake(
    const BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao amount, const Fill& fill);
/// Errors, in this order: SubnetNotExists, AmountTooLow, NotEnoughStakeToWithdraw, InsufficientLiquidity,
/// AmountTooLow, SlippageTooHigh, HotKeyAccountNotExists, StakeUnavailable.
[[nodiscard]] DispatchResult checkRemoveStake(
    const BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount amount, const Fill& fill);

struct Transition {
    StakeKeys from;
    StakeKeys to;
    NetUid origin;
    NetUid destination;
    AlphaAmount amount;
    bool toAnotherColdkey = false; ///< needs the subnets' leave
};
/// fill: none without a limit. Errors, in this order: SameNetuid, SubnetNotExists, SubtokenDisabled,
/// HotKeyAccountNotExists, NotEnoughStakeToWithdraw, InsufficientLiquidity, AmountTooLow, SlippageTooHigh,
/// TransferDisallowed, StakeUnavailable.
[[nodiscard]] DispatchResult checkTransition(
    const BlockContext& context, const Transition& transition, const std::optional<Fill>& fill);

} // namespace taonaut::node::subtensor_module
