// SPDX-License-Identifier: MIT
#pragma once

// Epochs and voting power of a subnet. Owner.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct SetTempo {
    NetUid netuid;
    std::uint16_t tempo = 0;
    static constexpr CaseName kCase { 139, "set_tempo", "Sets the length of an epoch in blocks." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetTempo::netuid, "NetUid"),
            field("tempo", &SetTempo::tempo, "u16") };
    }
    friend bool operator==(const SetTempo&, const SetTempo&) = default;
};
struct SetActivityCutoffFactor {
    NetUid netuid;
    std::uint32_t factorMilli = 0;
    static constexpr CaseName kCase { 140, "set_activity_cutoff_factor",
        "Sets how many thousandths of an epoch make a silent validator inactive." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetActivityCutoffFactor::netuid, "NetUid"),
            field("factor_milli", &SetActivityCutoffFactor::factorMilli, "u32") };
    }
    friend bool operator==(const SetActivityCutoffFactor&, const SetActivityCutoffFactor&) = default;
};
struct TriggerEpoch {
    NetUid netuid;
    static constexpr CaseName kCase { 141, "trigger_epoch", "Runs the next epoch early." };
    static constexpr auto fields() { return std::tuple { field("netuid", &TriggerEpoch::netuid, "NetUid") }; }
    friend bool operator==(const TriggerEpoch&, const TriggerEpoch&) = default;
};
struct EnableVotingPowerTracking {
    NetUid netuid;
    static constexpr CaseName kCase { 129, "enable_voting_power_tracking",
        "Starts to track the voting power of a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &EnableVotingPowerTracking::netuid, "NetUid") };
    }
    friend bool operator==(const EnableVotingPowerTracking&, const EnableVotingPowerTracking&) = default;
};
struct DisableVotingPowerTracking {
    NetUid netuid;
    static constexpr CaseName kCase { 130, "disable_voting_power_tracking",
        "Schedules the end of tracking the voting power of a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &DisableVotingPowerTracking::netuid, "NetUid") };
    }
    friend bool operator==(const DisableVotingPowerTracking&, const DisableVotingPowerTracking&) = default;
};
struct SudoSetVotingPowerEmaAlpha {
    NetUid netuid;
    std::uint64_t alpha = 0;
    static constexpr CaseName kCase { 131, "sudo_set_voting_power_ema_alpha",
        "Sets how fast voting power follows the stake, in 10^-18. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SudoSetVotingPowerEmaAlpha::netuid, "NetUid"),
            field("alpha", &SudoSetVotingPowerEmaAlpha::alpha, "u64") };
    }
    friend bool operator==(const SudoSetVotingPowerEmaAlpha&, const SudoSetVotingPowerEmaAlpha&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
