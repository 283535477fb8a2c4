// SPDX-License-Identifier: MIT
#pragma once

// What stakers of the root subnet receive from other subnets.

#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_sets.hpp"

namespace taonaut::subtensor::subtensor_module {

struct ClaimRoot {
    std::set<NetUid> subnets;
    static constexpr CaseName kCase { 121, "claim_root", "Claims root dividends of up to five subnets." };
    static constexpr auto fields()
    {
        return std::tuple { field("subnets", &ClaimRoot::subnets, "BTreeSet<NetUid>") };
    }
    friend bool operator==(const ClaimRoot&, const ClaimRoot&) = default;
};
struct SetRootClaimType {
    RootClaimType newRootClaimType;
    static constexpr CaseName kCase { 122, "set_root_claim_type",
        "Chooses whether root dividends are swapped for TAO or kept as alpha." };
    static constexpr auto fields()
    {
        return std::tuple { field(
            "new_root_claim_type", &SetRootClaimType::newRootClaimType, "RootClaimTypeEnum") };
    }
    friend bool operator==(const SetRootClaimType&, const SetRootClaimType&) = default;
};
struct SudoSetNumRootClaims {
    std::uint64_t newValue = 0;
    static constexpr CaseName kCase { 123, "sudo_set_num_root_claims",
        "Sets how many claims the chain makes by itself per block. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("new_value", &SudoSetNumRootClaims::newValue, "u64") };
    }
    friend bool operator==(const SudoSetNumRootClaims&, const SudoSetNumRootClaims&) = default;
};
struct SudoSetRootClaimThreshold {
    NetUid netuid;
    std::uint64_t newValue = 0;
    static constexpr CaseName kCase { 124, "sudo_set_root_claim_threshold",
        "Sets the alpha below which nothing is claimed by itself. Owner or root." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SudoSetRootClaimThreshold::netuid, "NetUid"),
            field("new_value", &SudoSetRootClaimThreshold::newValue, "u64") };
    }
    friend bool operator==(const SudoSetRootClaimThreshold&, const SudoSetRootClaimThreshold&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
