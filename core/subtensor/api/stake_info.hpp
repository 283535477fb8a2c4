// SPDX-License-Identifier: MIT
#pragma once

// What a coldkey has staked to a hotkey on a subnet, and what of it is locked (spec 425).
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/stake_info.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

struct StakeInfo {
    AccountId hotkey;
    AccountId coldkey;
    NetUid netuid;
    AlphaAmount stake; ///< of the root subnet: rao
    std::uint64_t locked = 0;
    AlphaAmount emission;
    Rao taoEmission;
    std::uint64_t drain = 0;
    bool isRegistered = false;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::stake_info::StakeInfo";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &StakeInfo::hotkey, "AccountId"),
            field("coldkey", &StakeInfo::coldkey, "AccountId"),
            compact("netuid", &StakeInfo::netuid, "Compact<NetUid>"),
            compact("stake", &StakeInfo::stake, "Compact<AlphaBalance>"),
            compact("locked", &StakeInfo::locked, "Compact<u64>"),
            compact("emission", &StakeInfo::emission, "Compact<AlphaBalance>"),
            compact("tao_emission", &StakeInfo::taoEmission, "Compact<TaoBalance>"),
            compact("drain", &StakeInfo::drain, "Compact<u64>"),
            field("is_registered", &StakeInfo::isRegistered, "bool") };
    }
    friend bool operator==(const StakeInfo&, const StakeInfo&) = default;
};

/// What of a stake can be moved.
struct StakeAvailability {
    AlphaAmount total;
    AlphaAmount locked;
    AlphaAmount available;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::stake_info::StakeAvailability";
    static constexpr auto fields()
    {
        return std::tuple { compact("total", &StakeAvailability::total, "Compact<AlphaBalance>"),
            compact("locked", &StakeAvailability::locked, "Compact<AlphaBalance>"),
            compact("available", &StakeAvailability::available, "Compact<AlphaBalance>") };
    }
    friend bool operator==(const StakeAvailability&, const StakeAvailability&) = default;
};

} // namespace taonaut::subtensor::api
