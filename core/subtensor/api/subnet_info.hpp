// SPDX-License-Identifier: MIT
#pragma once

// Subnets as the runtime sums them up: SubnetInfo in two generations and the columns of all its neurons.
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/{subnet_info,show_subnet}.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

using subtensor_module::SubnetIdentity;

struct SubnetInfo {
    NetUid netuid;
    std::uint16_t rho = 0;
    std::uint16_t kappa = 0;
    std::uint64_t difficulty = 0;
    std::uint16_t immunityPeriod = 0;
    std::uint16_t maxAllowedValidators = 0;
    std::uint16_t minAllowedWeights = 0;
    std::uint16_t maxWeightsLimit = 0;
    std::uint16_t scalingLawPower = 0;
    std::uint16_t subnetworkN = 0;
    std::uint16_t maxAllowedUids = 0;
    std::uint64_t blocksSinceLastStep = 0;
    std::uint16_t tempo = 0;
    std::uint16_t networkModality = 0;
    std::vector<std::array<std::uint16_t, 2>> networkConnect;
    std::uint64_t emissionValues = 0; ///< alpha per block, in units of 10^-9
    Rao burn; ///< price of registration
    AccountId owner;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::subnet_info::SubnetInfo";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { compact("netuid", &SubnetInfo::netuid, "Compact<NetUid>"),
            compact("rho", &SubnetInfo::rho, "Compact<u16>"),
            compact("kappa", &SubnetInfo::kappa, "Compact<u16>"),
            compact("difficulty", &SubnetInfo::difficulty, "Compact<u64>"),
            compact("immunity_period", &SubnetInfo::immunityPeriod, "Compact<u16>"),
            compact("max_allowed_validators", &SubnetInfo::maxAllowedValidators, "Compact<u16>"),
            compact("min_allowed_weights", &SubnetInfo::minAllowedWeights, "Compact<u16>"),
            compact("max_weights_limit", &SubnetInfo::maxWeightsLimit, "Compact<u16>"),
            compact("scaling_law_power", &SubnetInfo::scalingLawPower, "Compact<u16>"),
            compact("subnetwork_n", &SubnetInfo::subnetworkN, "Compact<u16>"),
            compact("max_allowed_uids", &SubnetInfo::maxAllowedUids, "Compact<u16>"),
            compact("blocks_since_last_step", &SubnetInfo::blocksSinceLastStep, "Compact<u64>"),
            compact("tempo", &SubnetInfo::tempo, "Compact<u16>"),
            compact("network_modality", &SubnetInfo::networkModality, "Compact<u16>"),
            field("network_connect", &SubnetInfo::networkConnect, "Vec<[u16; 2]>"),
            compact("emission_values", &SubnetInfo::emissionValues, "Compact<u64>"),
            compact("burn", &SubnetInfo::burn, "Compact<TaoBalance>"),
            field("owner", &SubnetInfo::owner, "AccountId") };
    }
    friend bool operator==(const SubnetInfo&, const SubnetInfo&) = default;
};

struct SubnetInfoV2 {
    NetUid netuid;
    std::uint16_t rho = 0;
    std::uint16_t kappa = 0;
    std::uint64_t difficulty = 0;
    std::uint16_t immunityPeriod = 0;
    std::uint16_t maxAllowedValidators = 0;
    std::uint16_t minAllowedWeights = 0;
    std::uint16_t maxWeightsLimit = 0;
    std::uint16_t scalingLawPower = 0;
    std::uint16_t subnetworkN = 0;
    std::uint16_t maxAllowedUids = 0;
    std::uint64_t blocksSinceLastStep = 0;
    std::uint16_t tempo = 0;
    std::uint16_t networkModality = 0;
    std::vector<std::array<std::uint16_t, 2>> networkConnect;
    std::uint64_t emissionValue = 0;
    Rao burn;
    AccountId owner;
    std::optional<SubnetIdentity> identity;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::subnet_info::SubnetInfov2";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { compact("netuid", &SubnetInfoV2::netuid, "Compact<NetUid>"),
            compact("rho", &SubnetInfoV2::rho, "Compact<u16>"),
            compact("kappa", &SubnetInfoV2::kappa, "Compact<u16>"),
            compact("difficulty", &SubnetInfoV2::difficulty, "Compact<u64>"),
            compact("immunity_period", &SubnetInfoV2::immunityPeriod, "Compact<u16>"),
            compact("max_allowed_validators", &SubnetInfoV2::maxAllowedValidators, "Compact<u16>"),
            compact("min_allowed_weights", &SubnetInfoV2::minAllowedWeights, "Compact<u16>"),
            compact("max_weights_limit", &SubnetInfoV2::maxWeightsLimit, "Compact<u16>"),
            compact("scaling_law_power", &SubnetInfoV2::scalingLawPower, "Compact<u16>"),
            compact("subnetwork_n", &SubnetInfoV2::subnetworkN, "Compact<u16>"),
            compact("max_allowed_uids", &SubnetInfoV2::maxAllowedUids, "Compact<u16>"),
            compact("blocks_since_last_step", &SubnetInfoV2::blocksSinceLastStep, "Compact<u64>"),
            compact("tempo", &SubnetInfoV2::tempo, "Compact<u16>"),
            compact("network_modality", &SubnetInfoV2::networkModality, "Compact<u16>"),
            field("network_connect", &SubnetInfoV2::networkConnect, "Vec<[u16; 2]>"),
            compact("emission_value", &SubnetInfoV2::emissionValue, "Compact<u64>"),
            compact("burn", &SubnetInfoV2::burn, "Compact<TaoBalance>"),
            field("owner", &SubnetInfoV2::owner, "AccountId"),
            field("identity", &SubnetInfoV2::identity, "Option<SubnetIdentityV3>") };
    }
    friend bool operator==(const SubnetInfoV2&, const SubnetInfoV2&) = default;
};

/// One entry per neuron in every list.
struct SubnetState {
    NetUid netuid;
    std::vector<AccountId> hotkeys;
    std::vector<AccountId> coldkeys;
    std::vector<bool> active;
    std::vector<bool> validatorPermit;
    std::vector<std::uint16_t> pruningScore;
    std::vector<std::uint64_t> lastUpdate;
    std::vector<AlphaAmount> emission;
    std::vector<std::uint16_t> dividends;
    std::vector<std::uint16_t> incentives;
    std::vector<std::uint16_t> consensus;
    std::vector<std::uint16_t> trust;
    std::vector<std::uint16_t> rank;
    std::vector<std::uint64_t> blockAtRegistration;
    std::vector<AlphaAmount> alphaStake;
    std::vector<Rao> taoStake;
    std::vector<Rao> totalStake;
    std::vector<std::vector<Compacted<AlphaAmount>>> emissionHistory;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::show_subnet::SubnetState";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { compact("netuid", &SubnetState::netuid, "Compact<NetUid>"),
            field("hotkeys", &SubnetState::hotkeys, "Vec<AccountId>"),
            field("coldkeys", &SubnetState::coldkeys, "Vec<AccountId>"),
            field("active", &SubnetState::active, "Vec<bool>"),
            field("validator_permit", &SubnetState::validatorPermit, "Vec<bool>"),
            compactList("pruning_score", &SubnetState::pruningScore, "Vec<Compact<u16>>"),
            compactList("last_update", &SubnetState::lastUpdate, "Vec<Compact<u64>>"),
            compactList("emission", &SubnetState::emission, "Vec<Compact<AlphaBalance>>"),
            compactList("dividends", &SubnetState::dividends, "Vec<Compact<u16>>"),
            compactList("incentives", &SubnetState::incentives, "Vec<Compact<u16>>"),
            compactList("consensus", &SubnetState::consensus, "Vec<Compact<u16>>"),
            compactList("trust", &SubnetState::trust, "Vec<Compact<u16>>"),
            compactList("rank", &SubnetState::rank, "Vec<Compact<u16>>"),
            compactList("block_at_registration", &SubnetState::blockAtRegistration, "Vec<Compact<u64>>"),
            compactList("alpha_stake", &SubnetState::alphaStake, "Vec<Compact<AlphaBalance>>"),
            compactList("tao_stake", &SubnetState::taoStake, "Vec<Compact<TaoBalance>>"),
            compactList("total_stake", &SubnetState::totalStake, "Vec<Compact<TaoBalance>>"),
            field("emission_history", &SubnetState::emissionHistory, "Vec<Vec<Compact<AlphaBalance>>>") };
    }
    friend bool operator==(const SubnetState&, const SubnetState&) = default;
};

} // namespace taonaut::subtensor::api
