// SPDX-License-Identifier: MIT
#pragma once

// The settings of a subnet, in the two generations of a fixed form; hyperparam_entry.hpp has the third.
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/subnet_info.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

struct SubnetHyperparams {
    std::uint16_t rho = 0;
    std::uint16_t kappa = 0;
    std::uint16_t immunityPeriod = 0;
    std::uint16_t minAllowedWeights = 0;
    std::uint16_t maxWeightsLimit = 0;
    std::uint16_t tempo = 0;
    std::uint64_t minDifficulty = 0;
    std::uint64_t maxDifficulty = 0;
    std::uint64_t weightsVersion = 0;
    std::uint64_t weightsRateLimit = 0;
    std::uint16_t adjustmentInterval = 0;
    std::uint16_t activityCutoff = 0;
    bool registrationAllowed = false;
    std::uint16_t targetRegsPerInterval = 0;
    Rao minBurn;
    Rao maxBurn;
    std::uint64_t bondsMovingAvg = 0;
    std::uint16_t maxRegsPerBlock = 0;
    std::uint64_t servingRateLimit = 0;
    std::uint16_t maxValidators = 0;
    std::uint64_t adjustmentAlpha = 0;
    std::uint64_t difficulty = 0;
    std::uint64_t commitRevealPeriod = 0;
    bool commitRevealWeightsEnabled = false;
    std::uint16_t alphaHigh = 0;
    std::uint16_t alphaLow = 0;
    bool liquidAlphaEnabled = false;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::subnet_info::SubnetHyperparams";
    static constexpr auto fields()
    {
        return std::tuple { compact("rho", &SubnetHyperparams::rho, "Compact<u16>"),
            compact("kappa", &SubnetHyperparams::kappa, "Compact<u16>"),
            compact("immunity_period", &SubnetHyperparams::immunityPeriod, "Compact<u16>"),
            compact("min_allowed_weights", &SubnetHyperparams::minAllowedWeights, "Compact<u16>"),
            compact("max_weights_limit", &SubnetHyperparams::maxWeightsLimit, "Compact<u16>"),
            compact("tempo", &SubnetHyperparams::tempo, "Compact<u16>"),
            compact("min_difficulty", &SubnetHyperparams::minDifficulty, "Compact<u64>"),
            compact("max_difficulty", &SubnetHyperparams::maxDifficulty, "Compact<u64>"),
            compact("weights_version", &SubnetHyperparams::weightsVersion, "Compact<u64>"),
            compact("weights_rate_limit", &SubnetHyperparams::weightsRateLimit, "Compact<u64>"),
            compact("adjustment_interval", &SubnetHyperparams::adjustmentInterval, "Compact<u16>"),
            compact("activity_cutoff", &SubnetHyperparams::activityCutoff, "Compact<u16>"),
            field("registration_allowed", &SubnetHyperparams::registrationAllowed, "bool"),
            compact("target_regs_per_interval", &SubnetHyperparams::targetRegsPerInterval, "Compact<u16>"),
            compact("min_burn", &SubnetHyperparams::minBurn, "Compact<TaoBalance>"),
            compact("max_burn", &SubnetHyperparams::maxBurn, "Compact<TaoBalance>"),
            compact("bonds_moving_avg", &SubnetHyperparams::bondsMovingAvg, "Compact<u64>"),
            compact("max_regs_per_block", &SubnetHyperparams::maxRegsPerBlock, "Compact<u16>"),
            compact("serving_rate_limit", &SubnetHyperparams::servingRateLimit, "Compact<u64>"),
            compact("max_validators", &SubnetHyperparams::maxValidators, "Compact<u16>"),
            compact("adjustment_alpha", &SubnetHyperparams::adjustmentAlpha, "Compact<u64>"),
            compact("difficulty", &SubnetHyperparams::difficulty, "Compact<u64>"),
            compact("commit_reveal_period", &SubnetHyperparams::commitRevealPeriod, "Compact<u64>"),
            field("commit_reveal_weights_enabled", &SubnetHyperparams::commitRevealWeightsEnabled, "bool"),
            compact("alpha_high", &SubnetHyperparams::alphaHigh, "Compact<u16>"),
            compact("alpha_low", &SubnetHyperparams::alphaLow, "Compact<u16>"),
            field("liquid_alpha_enabled", &SubnetHyperparams::liquidAlphaEnabled, "bool") };
    }
    friend bool operator==(const SubnetHyperparams&, const SubnetHyperparams&) = default;
};

struct SubnetHyperparamsV2 {
    std::uint16_t rho = 0;
    std::uint16_t kappa = 0;
    std::uint16_t immunityPeriod = 0;
    std::uint16_t minAllowedWeights = 0;
    std::uint16_t maxWeightsLimit = 0;
    std::uint16_t tempo = 0;
    std::uint64_t minDifficulty = 0;
    std::uint64_t maxDifficulty = 0;
    std::uint64_t weightsVersion = 0;
    std::uint64_t weightsRateLimit = 0;
    std::uint16_t adjustmentInterval = 0;
    std::uint16_t activityCutoff = 0;
    bool registrationAllowed = false;
    std::uint16_t targetRegsPerInterval = 0;
    Rao minBurn;
    Rao maxBurn;
    std::uint64_t bondsMovingAvg = 0;
    std::uint16_t maxRegsPerBlock = 0;
    std::uint64_t servingRateLimit = 0;
    std::uint16_t maxValidators = 0;
    std::uint64_t adjustmentAlpha = 0;
    std::uint64_t difficulty = 0;
    std::uint64_t commitRevealPeriod = 0;
    bool commitRevealWeightsEnabled = false;
    std::uint16_t alphaHigh = 0;
    std::uint16_t alphaLow = 0;
    bool liquidAlphaEnabled = false;
    I32F32 alphaSigmoidSteepness;
    std::uint16_t yumaVersion = 0;
    bool subnetIsActive = false;
    bool transfersEnabled = false;
    bool bondsResetEnabled = false;
    bool userLiquidityEnabled = false;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::subnet_info::SubnetHyperparamsV2";
    static constexpr auto fields()
    {
        return std::tuple { compact("rho", &SubnetHyperparamsV2::rho, "Compact<u16>"),
            compact("kappa", &SubnetHyperparamsV2::kappa, "Compact<u16>"),
            compact("immunity_period", &SubnetHyperparamsV2::immunityPeriod, "Compact<u16>"),
            compact("min_allowed_weights", &SubnetHyperparamsV2::minAllowedWeights, "Compact<u16>"),
            compact("max_weights_limit", &SubnetHyperparamsV2::maxWeightsLimit, "Compact<u16>"),
            compact("tempo", &SubnetHyperparamsV2::tempo, "Compact<u16>"),
            compact("min_difficulty", &SubnetHyperparamsV2::minDifficulty, "Compact<u64>"),
            compact("max_difficulty", &SubnetHyperparamsV2::maxDifficulty, "Compact<u64>"),
            compact("weights_version", &SubnetHyperparamsV2::weightsVersion, "Compact<u64>"),
            compact("weights_rate_limit", &SubnetHyperparamsV2::weightsRateLimit, "Compact<u64>"),
            compact("adjustment_interval", &SubnetHyperparamsV2::adjustmentInterval, "Compact<u16>"),
            compact("activity_cutoff", &SubnetHyperparamsV2::activityCutoff, "Compact<u16>"),
            field("registration_allowed", &SubnetHyperparamsV2::registrationAllowed, "bool"),
            compact("target_regs_per_interval", &SubnetHyperparamsV2::targetRegsPerInterval, "Compact<u16>"),
            compact("min_burn", &SubnetHyperparamsV2::minBurn, "Compact<TaoBalance>"),
            compact("max_burn", &SubnetHyperparamsV2::maxBurn, "Compact<TaoBalance>"),
            compact("bonds_moving_avg", &SubnetHyperparamsV2::bondsMovingAvg, "Compact<u64>"),
            compact("max_regs_per_block", &SubnetHyperparamsV2::maxRegsPerBlock, "Compact<u16>"),
            compact("serving_rate_limit", &SubnetHyperparamsV2::servingRateLimit, "Compact<u64>"),
            compact("max_validators", &SubnetHyperparamsV2::maxValidators, "Compact<u16>"),
            compact("adjustment_alpha", &SubnetHyperparamsV2::adjustmentAlpha, "Compact<u64>"),
            compact("difficulty", &SubnetHyperparamsV2::difficulty, "Compact<u64>"),
            compact("commit_reveal_period", &SubnetHyperparamsV2::commitRevealPeriod, "Compact<u64>"),
            field("commit_reveal_weights_enabled", &SubnetHyperparamsV2::commitRevealWeightsEnabled, "bool"),
            compact("alpha_high", &SubnetHyperparamsV2::alphaHigh, "Compact<u16>"),
            compact("alpha_low", &SubnetHyperparamsV2::alphaLow, "Compact<u16>"),
            field("liquid_alpha_enabled", &SubnetHyperparamsV2::liquidAlphaEnabled, "bool"),
            field("alpha_sigmoid_steepness", &SubnetHyperparamsV2::alphaSigmoidSteepness, "I32F32"),
            compact("yuma_version", &SubnetHyperparamsV2::yumaVersion, "Compact<u16>"),
            field("subnet_is_active", &SubnetHyperparamsV2::subnetIsActive, "bool"),
            field("transfers_enabled", &SubnetHyperparamsV2::transfersEnabled, "bool"),
            field("bonds_reset_enabled", &SubnetHyperparamsV2::bondsResetEnabled, "bool"),
            field("user_liquidity_enabled", &SubnetHyperparamsV2::userLiquidityEnabled, "bool") };
    }
    friend bool operator==(const SubnetHyperparamsV2&, const SubnetHyperparamsV2&) = default;
};

} // namespace taonaut::subtensor::api
