// SPDX-License-Identifier: MIT
#pragma once

// The end of a subnet: its TAO goes to those who hold its alpha, and everything that is stored under its
// netuid is removed, apart from what the chain keeps (kKeptAfterDissolution). Source: opentensor/subtensor
// pallets/subtensor/src/coinbase/root.rs, staking/remove_stake.rs.

#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"

#include <array>
#include <string_view>

namespace taonaut::node::subtensor_module {

/// Event NetworkRemoved. Errors: SubnetNotExists, also for root.
[[nodiscard]] DispatchResult dissolveNetwork(BlockContext& context, NetUid netuid);

/// Items that keep the entries of a subnet that is gone: the chain does not erase them, and whoever gets the
/// netuid next starts with them.
inline constexpr std::array<std::string_view, 19> kKeptAfterDissolution { "AdjustmentAlpha",
    "AdjustmentInterval", "AutoStakeDestination", "AutoStakeDestinationColdkeys", "MaxWeightsLimit",
    "MinAllowedUids", "MinChildkeyTakePerSubnet", "MinNonImmuneUids", "OwnerCutEnabled", "RecycleOrBurn",
    "RegisteredSubnetCounter", "RootAlphaDividendsPerSubnet", "RootClaimableThreshold", "RootProp",
    "SubnetEmissionEnabled", "VotingPower", "VotingPowerDisableAtBlock", "VotingPowerEmaAlpha",
    "VotingPowerTrackingEnabled" };

} // namespace taonaut::node::subtensor_module
