// SPDX-License-Identifier: MIT
#pragma once

// Weights that validators give to the neurons of a subnet, open or as a commitment that is revealed later.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct SetWeights {
    NetUid netuid;
    std::vector<Uid> dests;
    std::vector<ShareU16> weights;
    std::uint64_t versionKey = 0;
    static constexpr CaseName kCase { 0, "set_weights", "Sets weights on a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetWeights::netuid, "NetUid"),
            field("dests", &SetWeights::dests, "Vec<u16>"),
            field("weights", &SetWeights::weights, "Vec<u16>"),
            field("version_key", &SetWeights::versionKey, "u64") };
    }
    friend bool operator==(const SetWeights&, const SetWeights&) = default;
};
struct SetMechanismWeights {
    NetUid netuid;
    MechanismId mecid;
    std::vector<Uid> dests;
    std::vector<ShareU16> weights;
    std::uint64_t versionKey = 0;
    static constexpr CaseName kCase { 119, "set_mechanism_weights",
        "Sets weights for one mechanism of a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetMechanismWeights::netuid, "NetUid"),
            field("mecid", &SetMechanismWeights::mecid, "MechId"),
            field("dests", &SetMechanismWeights::dests, "Vec<u16>"),
            field("weights", &SetMechanismWeights::weights, "Vec<u16>"),
            field("version_key", &SetMechanismWeights::versionKey, "u64") };
    }
    friend bool operator==(const SetMechanismWeights&, const SetMechanismWeights&) = default;
};
struct BatchSetWeights {
    std::vector<Compacted<NetUid>> netuids;
    std::vector<std::vector<std::tuple<Compacted<Uid>, Compacted<ShareU16>>>> weights;
    std::vector<Compacted<std::uint64_t>> versionKeys;
    static constexpr CaseName kCase { 80, "batch_set_weights", "Sets weights on several subnets." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuids", &BatchSetWeights::netuids, "Vec<Compact<NetUid>>"),
            field("weights", &BatchSetWeights::weights, "Vec<Vec<(Compact<u16>, Compact<u16>)>>"),
            field("version_keys", &BatchSetWeights::versionKeys, "Vec<Compact<u64>>") };
    }
    friend bool operator==(const BatchSetWeights&, const BatchSetWeights&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
