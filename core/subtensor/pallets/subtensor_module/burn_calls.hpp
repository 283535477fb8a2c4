// SPDX-License-Identifier: MIT
#pragma once

// Destroying alpha of a subnet.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct AddStakeBurn {
    AccountId hotkey;
    NetUid netuid;
    Rao amount;
    std::optional<Rao> limit; ///< per alpha
    static constexpr CaseName kCase { 132, "add_stake_burn",
        "Buys alpha of the subnet with TAO and burns it." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &AddStakeBurn::hotkey, "T::AccountId"),
            field("netuid", &AddStakeBurn::netuid, "NetUid"),
            field("amount", &AddStakeBurn::amount, "TaoBalance"),
            field("limit", &AddStakeBurn::limit, "Option<TaoBalance>") };
    }
    friend bool operator==(const AddStakeBurn&, const AddStakeBurn&) = default;
};
struct BurnAlpha {
    AccountId hotkey;
    AlphaAmount amount;
    NetUid netuid;
    static constexpr CaseName kCase { 102, "burn_alpha", "Destroys staked alpha for good." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &BurnAlpha::hotkey, "T::AccountId"),
            field("amount", &BurnAlpha::amount, "AlphaBalance"),
            field("netuid", &BurnAlpha::netuid, "NetUid") };
    }
    friend bool operator==(const BurnAlpha&, const BurnAlpha&) = default;
};
struct RecycleAlpha {
    AccountId hotkey;
    AlphaAmount amount;
    NetUid netuid;
    static constexpr CaseName kCase { 101, "recycle_alpha",
        "Destroys staked alpha; the subnet may emit it again." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RecycleAlpha::hotkey, "T::AccountId"),
            field("amount", &RecycleAlpha::amount, "AlphaBalance"),
            field("netuid", &RecycleAlpha::netuid, "NetUid") };
    }
    friend bool operator==(const RecycleAlpha&, const RecycleAlpha&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
