// SPDX-License-Identifier: MIT
#pragma once

// The parts of a metagraph that were asked for, by their position here: netuid is 0 and is always there.
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/metagraph.rs.

#include "core/subtensor/api/metagraph.hpp"

namespace taonaut::subtensor::api {

struct SelectiveMetagraph {
    NetUid netuid;
    std::optional<Bytes> name;
    std::optional<Bytes> symbol;
    std::optional<std::optional<SubnetIdentity>> identity;
    std::optional<std::uint64_t> networkRegisteredAt;
    std::optional<AccountId> ownerHotkey;
    std::optional<AccountId> ownerColdkey;
    std::optional<std::uint64_t> block;
    std::optional<std::uint16_t> tempo;
    std::optional<std::uint64_t> lastStep;
    std::optional<std::uint64_t> blocksSinceLastStep;
    std::optional<std::uint64_t> subnetEmission;
    std::optional<AlphaAmount> alphaIn;
    std::optional<AlphaAmount> alphaOut;
    std::optional<Rao> taoIn;
    std::optional<AlphaAmount> alphaOutEmission;
    std::optional<AlphaAmount> alphaInEmission;
    std::optional<Rao> taoInEmission;
    std::optional<AlphaAmount> pendingAlphaEmission;
    std::optional<Rao> pendingRootEmission;
    std::optional<Uint128> subnetVolume;
    std::optional<I96F32> movingPrice;
    std::optional<std::uint16_t> rho;
    std::optional<std::uint16_t> kappa;
    std::optional<std::uint16_t> minAllowedWeights;
    std::optional<std::uint16_t> maxWeightsLimit;
    std::optional<std::uint64_t> weightsVersion;
    std::optional<std::uint64_t> weightsRateLimit;
    std::optional<std::uint16_t> activityCutoff;
    std::optional<std::uint16_t> maxValidators;
    std::optional<std::uint16_t> numUids;
    std::optional<std::uint16_t> maxUids;
    std::optional<Rao> burn;
    std::optional<std::uint64_t> difficulty;
    std::optional<bool> registrationAllowed;
    std::optional<bool> powRegistrationAllowed;
    std::optional<std::uint16_t> immunityPeriod;
    std::optional<std::uint64_t> minDifficulty;
    std::optional<std::uint64_t> maxDifficulty;
    std::optional<Rao> minBurn;
    std::optional<Rao> maxBurn;
    std::optional<std::uint64_t> adjustmentAlpha;
    std::optional<std::uint16_t> adjustmentInterval;
    std::optional<std::uint16_t> targetRegsPerInterval;
    std::optional<std::uint16_t> maxRegsPerBlock;
    std::optional<std::uint64_t> servingRateLimit;
    std::optional<bool> commitRevealWeightsEnabled;
    std::optional<std::uint64_t> commitRevealPeriod;
    std::optional<bool> liquidAlphaEnabled;
    std::optional<std::uint16_t> alphaHigh;
    std::optional<std::uint16_t> alphaLow;
    std::optional<std::uint64_t> bondsMovingAvg;
    std::optional<std::vector<AccountId>> hotkeys;
    std::optional<std::vector<AccountId>> coldkeys;
    std::optional<std::vector<std::optional<ChainIdentity>>> identities;
    std::optional<std::vector<AxonInfo>> axons;
    std::optional<std::vector<bool>> active;
    std::optional<std::vector<bool>> validatorPermit;
    std::optional<std::vector<std::uint16_t>> pruningScore;
    std::optional<std::vector<std::uint64_t>> lastUpdate;
    std::optional<std::vector<AlphaAmount>> emission;
    std::optional<std::vector<std::uint16_t>> dividends;
    std::optional<std::vector<std::uint16_t>> incentives;
    std::optional<std::vector<std::uint16_t>> consensus;
    std::optional<std::vector<std::uint16_t>> trust;
    std::optional<std::vector<std::uint16_t>> rank;
    std::optional<std::vector<std::uint64_t>> blockAtRegistration;
    std::optional<std::vector<AlphaAmount>> alphaStake;
    std::optional<std::vector<Rao>> taoStake;
    std::optional<std::vector<Rao>> totalStake;
    std::optional<std::vector<AmountOf<Rao>>> taoDividendsPerHotkey;
    std::optional<std::vector<AmountOf<AlphaAmount>>> alphaDividendsPerHotkey;
    std::optional<std::vector<std::uint16_t>> validators;
    std::optional<std::vector<std::tuple<AccountId, std::vector<Compacted<std::uint8_t>>>>> commitments;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::metagraph::SelectiveMetagraph";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto identityFields()
    {
        return std::tuple { compact("netuid", &SelectiveMetagraph::netuid, "Compact<NetUid>"),
            compactTextOption("name", &SelectiveMetagraph::name),
            compactTextOption("symbol", &SelectiveMetagraph::symbol),
            field("identity", &SelectiveMetagraph::identity, "Option<Option<SubnetIdentityV3>>"),
            compactOption(
                "network_registered_at", &SelectiveMetagraph::networkRegisteredAt, "Option<Compact<u64>>"),
            field("owner_hotkey", &SelectiveMetagraph::ownerHotkey, "Option<AccountId>"),
            field("owner_coldkey", &SelectiveMetagraph::ownerColdkey, "Option<AccountId>"),
            compactOption("block", &SelectiveMetagraph::block, "Option<Compact<u64>>"),
            compactOption("tempo", &SelectiveMetagraph::tempo, "Option<Compact<u16>>"),
            compactOption("last_step", &SelectiveMetagraph::lastStep, "Option<Compact<u64>>"),
            compactOption(
                "blocks_since_last_step", &SelectiveMetagraph::blocksSinceLastStep, "Option<Compact<u64>>") };
    }
    static constexpr auto poolFields()
    {
        return std::tuple { compactOption("subnet_emission", &SelectiveMetagraph::subnetEmission,
                                "Option<Compact<u64>>"),
            compactOption("alpha_in", &SelectiveMetagraph::alphaIn, "Option<Compact<AlphaBalance>>"),
            compactOption("alpha_out", &SelectiveMetagraph::alphaOut, "Option<Compact<AlphaBalance>>"),
            compactOption("tao_in", &SelectiveMetagraph::taoIn, "Option<Compact<TaoBalance>>"),
            compactOption(
                "alpha_out_emission", &SelectiveMetagraph::alphaOutEmission, "Option<Compact<AlphaBalance>>"),
            compactOption(
                "alpha_in_emission", &SelectiveMetagraph::alphaInEmission, "Option<Compact<AlphaBalance>>"),
            compactOption(
                "tao_in_emission", &SelectiveMetagraph::taoInEmission, "Option<Compact<TaoBalance>>"),
            compactOption("pending_alpha_emission", &SelectiveMetagraph::pendingAlphaEmission,
                "Option<Compact<AlphaBalance>>"),
            compactOption("pending_root_emission", &SelectiveMetagraph::pendingRootEmission,
                "Option<Compact<TaoBalance>>"),
            compactOption("subnet_volume", &SelectiveMetagraph::subnetVolume, "Option<Compact<u128>>"),
            field("moving_price", &SelectiveMetagraph::movingPrice, "Option<I96F32>") };
    }
    static constexpr auto settingFields()
    {
        return std::tuple { compactOption("rho", &SelectiveMetagraph::rho, "Option<Compact<u16>>"),
            compactOption("kappa", &SelectiveMetagraph::kappa, "Option<Compact<u16>>"),
            compactOption(
                "min_allowed_weights", &SelectiveMetagraph::minAllowedWeights, "Option<Compact<u16>>"),
            compactOption("max_weights_limit", &SelectiveMetagraph::maxWeightsLimit, "Option<Compact<u16>>"),
            compactOption("weights_version", &SelectiveMetagraph::weightsVersion, "Option<Compact<u64>>"),
            compactOption(
                "weights_rate_limit", &SelectiveMetagraph::weightsRateLimit, "Option<Compact<u64>>"),
            compactOption("activity_cutoff", &SelectiveMetagraph::activityCutoff, "Option<Compact<u16>>"),
            compactOption("max_validators", &SelectiveMetagraph::maxValidators, "Option<Compact<u16>>"),
            compactOption("num_uids", &SelectiveMetagraph::numUids, "Option<Compact<u16>>"),
            compactOption("max_uids", &SelectiveMetagraph::maxUids, "Option<Compact<u16>>"),
            compactOption("burn", &SelectiveMetagraph::burn, "Option<Compact<TaoBalance>>"),
            compactOption("difficulty", &SelectiveMetagraph::difficulty, "Option<Compact<u64>>") };
    }
    static constexpr auto limitFields()
    {
        return std::tuple { field("registration_allowed", &SelectiveMetagraph::registrationAllowed,
                                "Option<bool>"),
            field("pow_registration_allowed", &SelectiveMetagraph::powRegistrationAllowed, "Option<bool>"),
            compactOption("immunity_period", &SelectiveMetagraph::immunityPeriod, "Option<Compact<u16>>"),
            compactOption("min_difficulty", &SelectiveMetagraph::minDifficulty, "Option<Compact<u64>>"),
            compactOption("max_difficulty", &SelectiveMetagraph::maxDifficulty, "Option<Compact<u64>>"),
            compactOption("min_burn", &SelectiveMetagraph::minBurn, "Option<Compact<TaoBalance>>"),
            compactOption("max_burn", &SelectiveMetagraph::maxBurn, "Option<Compact<TaoBalance>>"),
            compactOption("adjustment_alpha", &SelectiveMetagraph::adjustmentAlpha, "Option<Compact<u64>>"),
            compactOption(
                "adjustment_interval", &SelectiveMetagraph::adjustmentInterval, "Option<Compact<u16>>"),
            compactOption("target_regs_per_interval", &SelectiveMetagraph::targetRegsPerInterval,
                "Option<Compact<u16>>"),
            compactOption("max_regs_per_block", &SelectiveMetagraph::maxRegsPerBlock, "Option<Compact<u16>>"),
            compactOption(
                "serving_rate_limit", &SelectiveMetagraph::servingRateLimit, "Option<Compact<u64>>"),
            field("commit_reveal_weights_enabled", &SelectiveMetagraph::commitRevealWeightsEnabled,
                "Option<bool>"),
            compactOption(
                "commit_reveal_period", &SelectiveMetagraph::commitRevealPeriod, "Option<Compact<u64>>"),
            field("liquid_alpha_enabled", &SelectiveMetagraph::liquidAlphaEnabled, "Option<bool>"),
            compactOption("alpha_high", &SelectiveMetagraph::alphaHigh, "Option<Compact<u16>>"),
            compactOption("alpha_low", &SelectiveMetagraph::alphaLow, "Option<Compact<u16>>"),
            compactOption("bonds_moving_avg", &SelectiveMetagraph::bondsMovingAvg, "Option<Compact<u64>>") };
    }
    static constexpr auto neuronFields()
    {
        return std::tuple { field("hotkeys", &SelectiveMetagraph::hotkeys, "Option<Vec<AccountId>>"),
            field("coldkeys", &SelectiveMetagraph::coldkeys, "Option<Vec<AccountId>>"),
            field("identities", &SelectiveMetagraph::identities, "Option<Vec<Option<ChainIdentityOfV2>>>"),
            field("axons", &SelectiveMetagraph::axons, "Option<Vec<AxonInfo>>"),
            field("active", &SelectiveMetagraph::active, "Option<Vec<bool>>"),
            field("validator_permit", &SelectiveMetagraph::validatorPermit, "Option<Vec<bool>>"),
            compactListOption(
                "pruning_score", &SelectiveMetagraph::pruningScore, "Option<Vec<Compact<u16>>>"),
            compactListOption("last_update", &SelectiveMetagraph::lastUpdate, "Option<Vec<Compact<u64>>>"),
            compactListOption(
                "emission", &SelectiveMetagraph::emission, "Option<Vec<Compact<AlphaBalance>>>"),
            compactListOption("dividends", &SelectiveMetagraph::dividends, "Option<Vec<Compact<u16>>>"),
            compactListOption("incentives", &SelectiveMetagraph::incentives, "Option<Vec<Compact<u16>>>"),
            compactListOption("consensus", &SelectiveMetagraph::consensus, "Option<Vec<Compact<u16>>>"),
            compactListOption("trust", &SelectiveMetagraph::trust, "Option<Vec<Compact<u16>>>"),
            compactListOption("rank", &SelectiveMetagraph::rank, "Option<Vec<Compact<u16>>>"),
            compactListOption("block_at_registration", &SelectiveMetagraph::blockAtRegistration,
                "Option<Vec<Compact<u64>>>") };
    }
    static constexpr auto stakeFields()
    {
        return std::tuple { compactListOption("alpha_stake", &SelectiveMetagraph::alphaStake,
                                "Option<Vec<Compact<AlphaBalance>>>"),
            compactListOption("tao_stake", &SelectiveMetagraph::taoStake, "Option<Vec<Compact<TaoBalance>>>"),
            compactListOption(
                "total_stake", &SelectiveMetagraph::totalStake, "Option<Vec<Compact<TaoBalance>>>"),
            field("tao_dividends_per_hotkey", &SelectiveMetagraph::taoDividendsPerHotkey,
                "Option<Vec<(AccountId, Compact<TaoBalance>)>>"),
            field("alpha_dividends_per_hotkey", &SelectiveMetagraph::alphaDividendsPerHotkey,
                "Option<Vec<(AccountId, Compact<AlphaBalance>)>>"),
            compactListOption("validators", &SelectiveMetagraph::validators, "Option<Vec<Compact<u16>>>"),
            field("commitments", &SelectiveMetagraph::commitments,
                "Option<Vec<(AccountId, Vec<Compact<u8>>)>>") };
    }
    static constexpr auto fields()
    {
        return std::tuple_cat(
            identityFields(), poolFields(), settingFields(), limitFields(), neuronFields(), stakeFields());
    }
    friend bool operator==(const SelectiveMetagraph&, const SelectiveMetagraph&) = default;
};

} // namespace taonaut::subtensor::api
