// SPDX-License-Identifier: MIT
#pragma once

// Locks on staked alpha: locked alpha gains conviction and cannot be sold.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct LockStake {
    AccountId hotkey;
    NetUid netuid;
    AlphaAmount amount;
    static constexpr CaseName kCase { 136, "lock_stake", "Locks staked alpha to a hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &LockStake::hotkey, "T::AccountId"),
            field("netuid", &LockStake::netuid, "NetUid"),
            field("amount", &LockStake::amount, "AlphaBalance") };
    }
    friend bool operator==(const LockStake&, const LockStake&) = default;
};
struct MoveLock {
    AccountId destinationHotkey;
    NetUid netuid;
    static constexpr CaseName kCase { 137, "move_lock",
        "Moves a lock to another hotkey; conviction starts again." };
    static constexpr auto fields()
    {
        return std::tuple { field("destination_hotkey", &MoveLock::destinationHotkey, "T::AccountId"),
            field("netuid", &MoveLock::netuid, "NetUid") };
    }
    friend bool operator==(const MoveLock&, const MoveLock&) = default;
};
struct SetPerpetualLock {
    NetUid netuid;
    bool enabled = false;
    static constexpr CaseName kCase { 138, "set_perpetual_lock",
        "Chooses whether the lock on a subnet stays or decays." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetPerpetualLock::netuid, "NetUid"),
            field("enabled", &SetPerpetualLock::enabled, "bool") };
    }
    friend bool operator==(const SetPerpetualLock&, const SetPerpetualLock&) = default;
};
struct SetRejectLockedAlpha {
    bool enabled = false;
    static constexpr CaseName kCase { 142, "set_reject_locked_alpha",
        "Chooses whether this coldkey refuses to receive locked alpha." };
    static constexpr auto fields()
    {
        return std::tuple { field("enabled", &SetRejectLockedAlpha::enabled, "bool") };
    }
    friend bool operator==(const SetRejectLockedAlpha&, const SetRejectLockedAlpha&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
