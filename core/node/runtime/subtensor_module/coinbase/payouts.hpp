// SPDX-License-Identifier: MIT
#pragma once

// The four payments of an epoch, in their order. Only distribution.cpp calls them.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/run_coinbase.rs
// (distribute_dividends_and_incentives).

#include "core/economics/emission/dividends.hpp"
#include "core/node/runtime/subtensor_module/epoch/run_epochs.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

/// What one hotkey gets as a validator, its take included.
struct DividendPayment {
    AccountId hotkey;
    economics::DividendPayout payout;
};

/// To the owner's stake; contributors of a lease get their part of it, and it is locked where the owner
/// chose so. Without an owner nothing is paid.
void payOwnerCut(BlockContext& context, NetUid netuid, subtensor::AlphaAmount cut);
/// To the stake of each miner's owner. What hotkeys of the subnet's owner earned is recycled or burned, and
/// its part of all is stored as MinerBurned.
void payIncentives(BlockContext& context, NetUid netuid, const std::vector<EpochEarnings>& earnings);
/// The take to the owner of the hotkey, the rest to all of its stakers. payments: ascending by hotkey.
void payAlphaDividends(BlockContext& context, NetUid netuid, const std::vector<DividendPayment>& payments);
/// The take to the owner of the hotkey, the rest can be claimed by its stakers on root.
void payRootDividends(BlockContext& context, NetUid netuid, const std::vector<DividendPayment>& payments);

} // namespace taonaut::node::subtensor_module
