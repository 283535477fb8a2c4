// SPDX-License-Identifier: MIT
#pragma once

// Alpha that was earned or destroyed.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct AlphaRecycled {
    AccountId coldkey;
    AccountId hotkey;
    AlphaAmount alpha;
    NetUid netuid;
    static constexpr CaseName kCase { 96, "AlphaRecycled", "Alpha was destroyed and may be emitted again." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &AlphaRecycled::coldkey, "T::AccountId"),
            field("", &AlphaRecycled::hotkey, "T::AccountId"),
            field("", &AlphaRecycled::alpha, "AlphaBalance"), field("", &AlphaRecycled::netuid, "NetUid") };
    }
    friend bool operator==(const AlphaRecycled&, const AlphaRecycled&) = default;
};
struct AlphaBurned {
    AccountId coldkey;
    AccountId hotkey;
    AlphaAmount alpha;
    NetUid netuid;
    static constexpr CaseName kCase { 97, "AlphaBurned", "Alpha was destroyed for good." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &AlphaBurned::coldkey, "T::AccountId"),
            field("", &AlphaBurned::hotkey, "T::AccountId"), field("", &AlphaBurned::alpha, "AlphaBalance"),
            field("", &AlphaBurned::netuid, "NetUid") };
    }
    friend bool operator==(const AlphaBurned&, const AlphaBurned&) = default;
};
struct AddStakeBurn {
    NetUid netuid;
    AccountId hotkey;
    Rao amount;
    AlphaAmount alpha;
    static constexpr CaseName kCase { 121, "AddStakeBurn", "TAO bought alpha that was burned." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &AddStakeBurn::netuid, "NetUid"),
            field("hotkey", &AddStakeBurn::hotkey, "T::AccountId"),
            field("amount", &AddStakeBurn::amount, "TaoBalance"),
            field("alpha", &AddStakeBurn::alpha, "AlphaBalance") };
    }
    friend bool operator==(const AddStakeBurn&, const AddStakeBurn&) = default;
};
struct AutoStakeAdded {
    NetUid netuid;
    AccountId destination;
    AccountId hotkey;
    AccountId owner;
    AlphaAmount incentive;
    static constexpr CaseName kCase { 109, "AutoStakeAdded",
        "What a miner earned was staked at the chosen hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &AutoStakeAdded::netuid, "NetUid"),
            field("destination", &AutoStakeAdded::destination, "T::AccountId"),
            field("hotkey", &AutoStakeAdded::hotkey, "T::AccountId"),
            field("owner", &AutoStakeAdded::owner, "T::AccountId"),
            field("incentive", &AutoStakeAdded::incentive, "AlphaBalance") };
    }
    friend bool operator==(const AutoStakeAdded&, const AutoStakeAdded&) = default;
};
struct AutoStakeDestinationSet {
    AccountId coldkey;
    NetUid netuid;
    AccountId hotkey;
    static constexpr CaseName kCase { 112, "AutoStakeDestinationSet",
        "A coldkey chose where its miners' earnings are staked." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &AutoStakeDestinationSet::coldkey, "T::AccountId"),
            field("netuid", &AutoStakeDestinationSet::netuid, "NetUid"),
            field("hotkey", &AutoStakeDestinationSet::hotkey, "T::AccountId") };
    }
    friend bool operator==(const AutoStakeDestinationSet&, const AutoStakeDestinationSet&) = default;
};
struct IncentiveAlphaEmittedToMiners {
    StorageIndex netuid;
    std::vector<AlphaAmount> emissions;
    static constexpr CaseName kCase { 110, "IncentiveAlphaEmittedToMiners",
        "Miners of a subnet earned alpha, listed by uid." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &IncentiveAlphaEmittedToMiners::netuid, "NetUidStorageIndex"),
            field("emissions", &IncentiveAlphaEmittedToMiners::emissions, "Vec<AlphaBalance>") };
    }
    friend bool operator==(const IncentiveAlphaEmittedToMiners&, const IncentiveAlphaEmittedToMiners&)
        = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
