// SPDX-License-Identifier: MIT
#pragma once

// Takes of delegates and child hotkeys. Takes are in units of 1/65535.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct DecreaseTake {
    AccountId hotkey;
    ShareU16 take;
    static constexpr CaseName kCase { 65, "decrease_take", "Lowers the take of a delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &DecreaseTake::hotkey, "T::AccountId"),
            field("take", &DecreaseTake::take, "u16") };
    }
    friend bool operator==(const DecreaseTake&, const DecreaseTake&) = default;
};
struct IncreaseTake {
    AccountId hotkey;
    ShareU16 take;
    static constexpr CaseName kCase { 66, "increase_take", "Raises the take of a delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &IncreaseTake::hotkey, "T::AccountId"),
            field("take", &IncreaseTake::take, "u16") };
    }
    friend bool operator==(const IncreaseTake&, const IncreaseTake&) = default;
};
struct SetChildren {
    AccountId hotkey;
    NetUid netuid;
    std::vector<std::tuple<ShareU64, AccountId>> children; ///< at most five, each with its part of the stake
    static constexpr CaseName kCase { 67, "set_children",
        "Lets child hotkeys use parts of the stake of a hotkey on a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SetChildren::hotkey, "T::AccountId"),
            field("netuid", &SetChildren::netuid, "NetUid"),
            field("children", &SetChildren::children, "Vec<(u64, T::AccountId)>") };
    }
    friend bool operator==(const SetChildren&, const SetChildren&) = default;
};
struct SetChildkeyTake {
    AccountId hotkey;
    NetUid netuid;
    ShareU16 take;
    static constexpr CaseName kCase { 75, "set_childkey_take",
        "Sets what a child hotkey keeps of what it earns for its parents on a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SetChildkeyTake::hotkey, "T::AccountId"),
            field("netuid", &SetChildkeyTake::netuid, "NetUid"),
            field("take", &SetChildkeyTake::take, "u16") };
    }
    friend bool operator==(const SetChildkeyTake&, const SetChildkeyTake&) = default;
};
struct SetAutoParentDelegationEnabled {
    AccountId hotkey;
    bool enabled = false;
    static constexpr CaseName kCase { 135, "set_auto_parent_delegation_enabled",
        "Chooses whether a root validator lends its stake to subnet owners by itself." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SetAutoParentDelegationEnabled::hotkey, "T::AccountId"),
            field("enabled", &SetAutoParentDelegationEnabled::enabled, "bool") };
    }
    friend bool operator==(const SetAutoParentDelegationEnabled&, const SetAutoParentDelegationEnabled&)
        = default;
};
struct SetColdkeyAutoStakeHotkey {
    NetUid netuid;
    AccountId hotkey;
    static constexpr CaseName kCase { 114, "set_coldkey_auto_stake_hotkey",
        "Chooses the hotkey at which what the miners of this coldkey earn is staked." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetColdkeyAutoStakeHotkey::netuid, "NetUid"),
            field("hotkey", &SetColdkeyAutoStakeHotkey::hotkey, "T::AccountId") };
    }
    friend bool operator==(const SetColdkeyAutoStakeHotkey&, const SetColdkeyAutoStakeHotkey&) = default;
};
struct SetPendingChildkeyCooldown {
    std::uint64_t cooldown = 0;
    static constexpr CaseName kCase { 109, "set_pending_childkey_cooldown",
        "Sets how many blocks new child hotkeys wait. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("cooldown", &SetPendingChildkeyCooldown::cooldown, "u64") };
    }
    friend bool operator==(const SetPendingChildkeyCooldown&, const SetPendingChildkeyCooldown&) = default;
};
struct SudoSetTxChildkeyTakeRateLimit {
    std::uint64_t txRateLimit = 0;
    static constexpr CaseName kCase { 69, "sudo_set_tx_childkey_take_rate_limit",
        "Sets the blocks between changes of a take of a child hotkey. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("tx_rate_limit", &SudoSetTxChildkeyTakeRateLimit::txRateLimit, "u64") };
    }
    friend bool operator==(const SudoSetTxChildkeyTakeRateLimit&, const SudoSetTxChildkeyTakeRateLimit&)
        = default;
};
struct SudoSetMinChildkeyTake {
    ShareU16 take;
    static constexpr CaseName kCase { 76, "sudo_set_min_childkey_take",
        "Sets the least take of a child hotkey. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("take", &SudoSetMinChildkeyTake::take, "u16") };
    }
    friend bool operator==(const SudoSetMinChildkeyTake&, const SudoSetMinChildkeyTake&) = default;
};
struct SudoSetMaxChildkeyTake {
    ShareU16 take;
    static constexpr CaseName kCase { 77, "sudo_set_max_childkey_take",
        "Sets the greatest take of a child hotkey. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("take", &SudoSetMaxChildkeyTake::take, "u16") };
    }
    friend bool operator==(const SudoSetMaxChildkeyTake&, const SudoSetMaxChildkeyTake&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
