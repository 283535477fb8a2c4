// SPDX-License-Identifier: MIT
#pragma once

// Settings of child hotkeys for the whole chain, which root sets by calls of this pallet and not of
// AdminUtils. Source: opentensor/subtensor pallets/subtensor/src/macros/dispatches.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_calls.hpp"

namespace taonaut::node::subtensor_module {

/// Errors of all: BadOrigin.
CallResult run(
    BlockContext&, const Origin&, const subtensor::subtensor_module::SudoSetTxChildkeyTakeRateLimit&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SudoSetMinChildkeyTake&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SudoSetMaxChildkeyTake&);
/// Nothing tells of it.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SetPendingChildkeyCooldown&);

} // namespace taonaut::node::subtensor_module
