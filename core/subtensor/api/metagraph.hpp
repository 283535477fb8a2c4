// SPDX-License-Identifier: MIT
#pragma once

// A subnet with all its settings and the columns of all its neurons.
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/metagraph.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_types.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

using subtensor_module::AxonInfo;
using subtensor_module::ChainIdentity;
using subtensor_module::SubnetIdentity;

/// The lists have one entry per neuron, in the order of uids.
struct Metagraph {
    NetUid netuid;
    Bytes name;
    Bytes symbol;
    std::optional<SubnetIdentity> identity;
    std::uint64_t networkRegisteredAt = 0;
    AccountId ownerHotkey;
    AccountId ownerColdkey;
    std::uint64_t block = 0;
    std::uint16_t tempo = 0;
    std::uint64_t lastStep = 0;
    std::uint64_t blocksSinceLastStep = 0;
    std::uint64_t subnetEmission = 0;
    AlphaAmount alphaIn;
    AlphaAmount alphaOut;
    Rao taoIn;
    AlphaAmount alphaOutEmission;
    AlphaAmount alphaInEmission;
    Rao taoInEmission;
    AlphaAmount pendingAlphaEmission;
    Rao pendingRootEmission;
    Uint128 subnetVolume = 0;
    I96F32 movingPrice;
    std::uint16_t rho = 0;
    std::uint16_t kappa = 0;
    std::uint16_t minAllowedWeights = 0;
    std::uint16_t maxWeightsLimit = 0;
    std::uint64_t weightsVersion = 0;
    std::uint64_t weightsRateLimit = 0;
    std::uint16_t activityCutoff = 0;
    std::uint16_t maxValidators = 0;
    std::uint16_t numUids = 0;
    std::uint16_t maxUids = 0;
    Rao burn;
    std::uint64_t difficulty = 0;
    bool registrationAllowed = false;
    bool powRegistrationAllowed = false;
    std::uint16_t immunityPeriod = 0;
    std::uint64_t minDifficulty = 0;
    std::uint64_t maxDifficulty = 0;
    Rao minBurn;
    Rao maxBurn;
    std::uint64_t adjustmentAlpha = 0;
    std::uint16_t adjustmentInterval = 0;
    std::uint16_t targetRegsPerInterval = 0;
    std::uint16_t maxRegsPerBlock = 0;
    std::uint64_t servingRateLimit = 0;
    bool commitRevealWeightsEnabled = false;
    std::uint64_t commitRevealPeriod = 0;
    bool liquidAlphaEnabled = false;
    std::uint16_t alphaHigh = 0;
    std::uint16_t alphaLow = 0;
    std::uint64_t bondsMovingAvg = 0;
    std::vector<AccountId> hotkeys;
    std::vector<AccountId> coldkeys;
    std::vector<std::optional<ChainIdentity>> identities;
    std::vector<AxonInfo> axons;
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
    std::vector<AmountOf<Rao>> taoDividendsPerHotkey;
    std::vector<AmountOf<AlphaAmount>> alphaDividendsPerHotkey;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::metagraph::Metagraph";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto identityFields()
    {
        return std::tuple { compact("netuid", &Metagraph::netuid, "Compact<NetUid>"),
            compactText("name", &Metagraph::name), compactText("symbol", &Metagraph::symbol),
            field("identity", &Metagraph::identity, "Option<SubnetIdentityV3>"),
            compact("network_registered_at", &Metagraph::networkRegisteredAt, "Compact<u64>"),
            field("owner_hotkey", &Metagraph::ownerHotkey, "AccountId"),
            field("owner_coldkey", &Metagraph::ownerColdkey, "AccountId"),
            compact("block", &Metagraph::block, "Compact<u64>"),
            compact("tempo", &Metagraph::tempo, "Compact<u16>"),
            compact("last_step", &Metagraph::lastStep, "Compact<u64>"),
            compact("blocks_since_last_step", &Metagraph::blocksSinceLastStep, "Compact<u64>") };
    }
    static constexpr auto poolFields()
    {
        return std::tuple { compact("subnet_emission", &Metagraph::subnetEmission, "Compact<u64>"),
            compact("alpha_in", &Metagraph::alphaIn, "Compact<AlphaBalance>"),
            compact("alpha_out", &Metagraph::alphaOut, "Compact<AlphaBalance>"),
            compact("tao_in", &Metagraph::taoIn, "Compact<TaoBalance>"),
            compact("alpha_out_emission", &Metagraph::alphaOutEmission, "Compact<AlphaBalance>"),
            compact("alpha_in_emission", &Metagraph::alphaInEmission, "Compact<AlphaBalance>"),
            compact("tao_in_emission", &Metagraph::taoInEmission, "Compact<TaoBalance>"),
            compact("pending_alpha_emission", &Metagraph::pendingAlphaEmission, "Compact<AlphaBalance>"),
            compact("pending_root_emission", &Metagraph::pendingRootEmission, "Compact<TaoBalance>"),
            compact("subnet_volume", &Metagraph::subnetVolume, "Compact<u128>"),
            field("moving_price", &Metagraph::movingPrice, "I96F32") };
    }
    static constexpr auto settingFields()
    {
        return std::tuple { compact("rho", &Metagraph::rho, "Compact<u16>"),
            compact("kappa", &Metagraph::kappa, "Compact<u16>"),
            compact("min_allowed_weights", &Metagraph::minAllowedWeights, "Compact<u16>"),
            compact("max_weights_limit", &Metagraph::maxWeightsLimit, "Compact<u16>"),
            compact("weights_version", &Metagraph::weightsVersion, "Compact<u64>"),
            compact("weights_rate_limit", &Metagraph::weightsRateLimit, "Compact<u64>"),
            compact("activity_cutoff", &Metagraph::activityCutoff, "Compact<u16>"),
            compact("max_validators", &Metagraph::maxValidators, "Compact<u16>"),
            compact("num_uids", &Metagraph::numUids, "Compact<u16>"),
            compact("max_uids", &Metagraph::maxUids, "Compact<u16>"),
            compact("burn", &Metagraph::burn, "Compact<TaoBalance>"),
            compact("difficulty", &Metagraph::difficulty, "Compact<u64>") };
    }
    static constexpr auto limitFields()
    {
        return std::tuple { field("registration_allowed", &Metagraph::registrationAllowed, "bool"),
            field("pow_registration_allowed", &Metagraph::powRegistrationAllowed, "bool"),
            compact("immunity_period", &Metagraph::immunityPeriod, "Compact<u16>"),
            compact("min_difficulty", &Metagraph::minDifficulty, "Compact<u64>"),
            compact("max_difficulty", &Metagraph::maxDifficulty, "Compact<u64>"),
            compact("min_burn", &Metagraph::minBurn, "Compact<TaoBalance>"),
            compact("max_burn", &Metagraph::maxBurn, "Compact<TaoBalance>"),
            compact("adjustment_alpha", &Metagraph::adjustmentAlpha, "Compact<u64>"),
            compact("adjustment_interval", &Metagraph::adjustmentInterval, "Compact<u16>"),
            compact("target_regs_per_interval", &Metagraph::targetRegsPerInterval, "Compact<u16>"),
            compact("max_regs_per_block", &Metagraph::maxRegsPerBlock, "Compact<u16>"),
            compact("serving_rate_limit", &Metagraph::servingRateLimit, "Compact<u64>"),
            field("commit_reveal_weights_enabled", &Metagraph::commitRevealWeightsEnabled, "bool"),
            compact("commit_reveal_period", &Metagraph::commitRevealPeriod, "Compact<u64>"),
            field("liquid_alpha_enabled", &Metagraph::liquidAlphaEnabled, "bool"),
            compact("alpha_high", &Metagraph::alphaHigh, "Compact<u16>"),
            compact("alpha_low", &Metagraph::alphaLow, "Compact<u16>"),
            compact("bonds_moving_avg", &Metagraph::bondsMovingAvg, "Compact<u64>") };
    }
    static constexpr auto neuronFields()
    {
        return std::tuple { field("hotkeys", &Metagraph::hotkeys, "Vec<AccountId>"),
            field("coldkeys", &Metagraph::coldkeys, "Vec<AccountId>"),
            field("identities", &Metagraph::identities, "Vec<Option<ChainIdentityOfV2>>"),
            field("axons", &Metagraph::axons, "Vec<AxonInfo>"),
            field("active", &Metagraph::active, "Vec<bool>"),
            field("validator_permit", &Metagraph::validatorPermit, "Vec<bool>"),
            compactList("pruning_score", &Metagraph::pruningScore, "Vec<Compact<u16>>"),
            compactList("last_update", &Metagraph::lastUpdate, "Vec<Compact<u64>>"),
            compactList("emission", &Metagraph::emission, "Vec<Compact<AlphaBalance>>"),
            compactList("dividends", &Metagraph::dividends, "Vec<Compact<u16>>"),
            compactList("incentives", &Metagraph::incentives, "Vec<Compact<u16>>"),
            compactList("consensus", &Metagraph::consensus, "Vec<Compact<u16>>"),
            compactList("trust", &Metagraph::trust, "Vec<Compact<u16>>"),
            compactList("rank", &Metagraph::rank, "Vec<Compact<u16>>"),
            compactList("block_at_registration", &Metagraph::blockAtRegistration, "Vec<Compact<u64>>") };
    }
    static constexpr auto stakeFields()
    {
        return std::tuple { compactList("alpha_stake", &Metagraph::alphaStake, "Vec<Compact<AlphaBalance>>"),
            compactList("tao_stake", &Metagraph::taoStake, "Vec<Compact<TaoBalance>>"),
            compactList("total_stake", &Metagraph::totalStake, "Vec<Compact<TaoBalance>>"),
            field("tao_dividends_per_hotkey", &Metagraph::taoDividendsPerHotkey,
                "Vec<(AccountId, Compact<TaoBalance>)>"),
            field("alpha_dividends_per_hotkey", &Metagraph::alphaDividendsPerHotkey,
                "Vec<(AccountId, Compact<AlphaBalance>)>") };
    }
    static constexpr auto fields()
    {
        return std::tuple_cat(
            identityFields(), poolFields(), settingFields(), limitFields(), neuronFields(), stakeFields());
    }
    friend bool operator==(const Metagraph&, const Metagraph&) = default;
};

} // namespace taonaut::subtensor::api
