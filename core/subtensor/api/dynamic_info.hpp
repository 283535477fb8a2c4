// SPDX-License-Identifier: MIT
#pragma once

// A subnet and its pool. Source: opentensor/subtensor pallets/subtensor/src/rpc_info/dynamic_info.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

using subtensor_module::SubnetIdentity;

struct DynamicInfo {
    NetUid netuid;
    AccountId ownerHotkey;
    AccountId ownerColdkey;
    Bytes subnetName;
    Bytes tokenSymbol;
    std::uint16_t tempo = 0;
    std::uint64_t lastStep = 0;
    std::uint64_t blocksSinceLastStep = 0;
    std::uint64_t emission = 0; ///< always 0 at spec 425
    AlphaAmount alphaIn;
    AlphaAmount alphaOut;
    Rao taoIn;
    AlphaAmount alphaOutEmission;
    AlphaAmount alphaInEmission;
    Rao taoInEmission;
    AlphaAmount pendingAlphaEmission;
    Rao pendingRootEmission; ///< always 0 at spec 425
    Uint128 subnetVolume = 0;
    std::uint64_t networkRegisteredAt = 0;
    std::optional<SubnetIdentity> subnetIdentity;
    I96F32 movingPrice; ///< TAO per alpha
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::dynamic_info::DynamicInfo";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { compact("netuid", &DynamicInfo::netuid, "Compact<NetUid>"),
            field("owner_hotkey", &DynamicInfo::ownerHotkey, "AccountId"),
            field("owner_coldkey", &DynamicInfo::ownerColdkey, "AccountId"),
            compactText("subnet_name", &DynamicInfo::subnetName),
            compactText("token_symbol", &DynamicInfo::tokenSymbol),
            compact("tempo", &DynamicInfo::tempo, "Compact<u16>"),
            compact("last_step", &DynamicInfo::lastStep, "Compact<u64>"),
            compact("blocks_since_last_step", &DynamicInfo::blocksSinceLastStep, "Compact<u64>"),
            compact("emission", &DynamicInfo::emission, "Compact<u64>"),
            compact("alpha_in", &DynamicInfo::alphaIn, "Compact<AlphaBalance>"),
            compact("alpha_out", &DynamicInfo::alphaOut, "Compact<AlphaBalance>"),
            compact("tao_in", &DynamicInfo::taoIn, "Compact<TaoBalance>"),
            compact("alpha_out_emission", &DynamicInfo::alphaOutEmission, "Compact<AlphaBalance>"),
            compact("alpha_in_emission", &DynamicInfo::alphaInEmission, "Compact<AlphaBalance>"),
            compact("tao_in_emission", &DynamicInfo::taoInEmission, "Compact<TaoBalance>"),
            compact("pending_alpha_emission", &DynamicInfo::pendingAlphaEmission, "Compact<AlphaBalance>"),
            compact("pending_root_emission", &DynamicInfo::pendingRootEmission, "Compact<TaoBalance>"),
            compact("subnet_volume", &DynamicInfo::subnetVolume, "Compact<u128>"),
            compact("network_registered_at", &DynamicInfo::networkRegisteredAt, "Compact<u64>"),
            field("subnet_identity", &DynamicInfo::subnetIdentity, "Option<SubnetIdentityV3>"),
            field("moving_price", &DynamicInfo::movingPrice, "I96F32") };
    }
    friend bool operator==(const DynamicInfo&, const DynamicInfo&) = default;
};

} // namespace taonaut::subtensor::api
