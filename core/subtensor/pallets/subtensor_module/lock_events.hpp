// SPDX-License-Identifier: MIT
#pragma once

// Locks on stake.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct StakeLocked {
    AccountId coldkey;
    AccountId hotkey;
    NetUid netuid;
    AlphaAmount amount;
    static constexpr CaseName kCase { 127, "StakeLocked", "Stake was locked to a hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &StakeLocked::coldkey, "T::AccountId"),
            field("hotkey", &StakeLocked::hotkey, "T::AccountId"),
            field("netuid", &StakeLocked::netuid, "NetUid"),
            field("amount", &StakeLocked::amount, "AlphaBalance") };
    }
    friend bool operator==(const StakeLocked&, const StakeLocked&) = default;
};
struct StakeUnlocked {
    AccountId coldkey;
    AccountId hotkey;
    NetUid netuid;
    AlphaAmount amount;
    static constexpr CaseName kCase { 128, "StakeUnlocked", "Locked stake is free again." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &StakeUnlocked::coldkey, "T::AccountId"),
            field("hotkey", &StakeUnlocked::hotkey, "T::AccountId"),
            field("netuid", &StakeUnlocked::netuid, "NetUid"),
            field("amount", &StakeUnlocked::amount, "AlphaBalance") };
    }
    friend bool operator==(const StakeUnlocked&, const StakeUnlocked&) = default;
};
struct LockMoved {
    AccountId coldkey;
    AccountId originHotkey;
    AccountId destinationHotkey;
    NetUid netuid;
    static constexpr CaseName kCase { 129, "LockMoved", "A lock moved to another hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &LockMoved::coldkey, "T::AccountId"),
            field("origin_hotkey", &LockMoved::originHotkey, "T::AccountId"),
            field("destination_hotkey", &LockMoved::destinationHotkey, "T::AccountId"),
            field("netuid", &LockMoved::netuid, "NetUid") };
    }
    friend bool operator==(const LockMoved&, const LockMoved&) = default;
};
struct PerpetualLockUpdated {
    AccountId coldkey;
    NetUid netuid;
    bool enabled = false;
    static constexpr CaseName kCase { 135, "PerpetualLockUpdated",
        "A coldkey chose whether its lock stays or decays." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &PerpetualLockUpdated::coldkey, "T::AccountId"),
            field("netuid", &PerpetualLockUpdated::netuid, "NetUid"),
            field("enabled", &PerpetualLockUpdated::enabled, "bool") };
    }
    friend bool operator==(const PerpetualLockUpdated&, const PerpetualLockUpdated&) = default;
};
struct RejectLockedAlphaUpdated {
    AccountId coldkey;
    bool enabled = false;
    static constexpr CaseName kCase { 136, "RejectLockedAlphaUpdated",
        "A coldkey chose whether it refuses locked alpha." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &RejectLockedAlphaUpdated::coldkey, "T::AccountId"),
            field("enabled", &RejectLockedAlphaUpdated::enabled, "bool") };
    }
    friend bool operator==(const RejectLockedAlphaUpdated&, const RejectLockedAlphaUpdated&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
