// SPDX-License-Identifier: MIT
#pragma once

// The staking calls.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/burn_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

// add_calls.cpp
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::AddStake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::AddStakeLimit&);

// remove_calls.cpp
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RemoveStake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RemoveStakeLimit&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RemoveStakeFullLimit&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::UnstakeAll&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::UnstakeAllAlpha&);

// move_calls.cpp
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::MoveStake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::TransferStake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SwapStake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SwapStakeLimit&);

// burn_calls.cpp
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RecycleAlpha&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::BurnAlpha&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::AddStakeBurn&);

/// Buys and stakes, checks included; for the calls of other rooms too. limit: none for the market price.
struct Purchase {
    NetUid netuid;
    Rao amount;
    std::optional<std::uint64_t> limit; ///< rao for one alpha
    bool partial = false;
};
[[nodiscard]] Result<subtensor::AlphaAmount, DispatchError> addStake(
    BlockContext& context, const AccountId& coldkey, const AccountId& hotkey, const Purchase& purchase);

} // namespace taonaut::node::subtensor_module
