// SPDX-License-Identifier: MIT
#pragma once

// The calls about takes, child hotkeys, automatic stake and voting power.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/owner_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

// take_calls.cpp
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::DecreaseTake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::IncreaseTake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetChildkeyTake&);

// calls.cpp
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetChildren&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetAutoParentDelegationEnabled&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetColdkeyAutoStakeHotkey&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::EnableVotingPowerTracking&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::DisableVotingPowerTracking&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SudoSetVotingPowerEmaAlpha&);

} // namespace taonaut::node::subtensor_module
