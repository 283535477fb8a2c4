// SPDX-License-Identifier: MIT
#pragma once

// Settings of a subnet that changed.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct MaxAllowedUidsSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 9, "MaxAllowedUidsSet", "Most neurons." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MaxWeightLimitSet : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 10, "MaxWeightLimitSet", "Greatest weight, in units of 1/65535." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct DifficultySet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 11, "DifficultySet", "Difficulty of registration by work." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct AdjustmentIntervalSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 12, "AdjustmentIntervalSet",
        "Blocks between adjustments of the price." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct RegistrationPerIntervalSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 13, "RegistrationPerIntervalSet",
        "Registrations aimed at per interval." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MaxRegistrationsPerBlockSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 14, "MaxRegistrationsPerBlockSet", "Most registrations per block." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct ActivityCutoffSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 15, "ActivityCutoffSet",
        "Blocks of silence that make a validator inactive." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct RhoSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 16, "RhoSet", "Rho of the consensus." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct AlphaSigmoidSteepnessSet : SubnetValue<std::int16_t> {
    static constexpr CaseName kCase { 17, "AlphaSigmoidSteepnessSet", "Steepness of liquid alpha." };
    static constexpr auto fields() { return unnamed("i16"); }
};
struct KappaSet : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 18, "KappaSet", "Majority of the consensus, in units of 1/65535." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MinAllowedWeightSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 19, "MinAllowedWeightSet", "Least number of weights." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct ValidatorPruneLenSet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 20, "ValidatorPruneLenSet", "Length of pruning of validators." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct ScalingLawPowerSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 21, "ScalingLawPowerSet", "Power of the scaling law." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct WeightsSetRateLimitSet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 22, "WeightsSetRateLimitSet", "Blocks between settings of weights." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct ImmunityPeriodSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 23, "ImmunityPeriodSet", "Blocks for which a new neuron is safe." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct BondsMovingAverageSet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 24, "BondsMovingAverageSet", "Memory of bonds, in units of 10^-6." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct BondsPenaltySet : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 25, "BondsPenaltySet", "Penalty on bonds, in units of 1/65535." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct BondsResetOnSet : SubnetValue<bool> {
    static constexpr CaseName kCase { 26, "BondsResetOnSet", "Whether bonds are reset." };
    static constexpr auto fields() { return unnamed("bool"); }
};
struct MaxAllowedValidatorsSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 27, "MaxAllowedValidatorsSet", "Most validators." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct WeightsVersionKeySet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 32, "WeightsVersionKeySet", "Version that weights must carry." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct MinDifficultySet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 33, "MinDifficultySet", "Least difficulty." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct MaxDifficultySet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 34, "MaxDifficultySet", "Greatest difficulty." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct ServingRateLimitSet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 35, "ServingRateLimitSet",
        "Blocks between announcements of a neuron." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct BurnSet : SubnetValue<Rao> {
    static constexpr CaseName kCase { 36, "BurnSet", "Price of registration." };
    static constexpr auto fields() { return unnamed("TaoBalance"); }
};
struct MaxBurnSet : SubnetValue<Rao> {
    static constexpr CaseName kCase { 37, "MaxBurnSet", "Greatest price of registration." };
    static constexpr auto fields() { return unnamed("TaoBalance"); }
};
struct MinBurnSet : SubnetValue<Rao> {
    static constexpr CaseName kCase { 38, "MinBurnSet", "Least price of registration." };
    static constexpr auto fields() { return unnamed("TaoBalance"); }
};
struct MinChildKeyTakePerSubnetSet : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 46, "MinChildKeyTakePerSubnetSet", "Least take of child hotkeys." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct RegistrationAllowed : SubnetValue<bool> {
    static constexpr CaseName kCase { 50, "RegistrationAllowed", "Whether neurons may register." };
    static constexpr auto fields() { return unnamed("bool"); }
};
struct PowRegistrationAllowed : SubnetValue<bool> {
    static constexpr CaseName kCase { 51, "PowRegistrationAllowed", "Whether neurons may register by work." };
    static constexpr auto fields() { return unnamed("bool"); }
};
struct TempoSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 52, "TempoSet", "Length of an epoch in blocks." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct RAORecycledForRegistrationSet : SubnetValue<Rao> {
    static constexpr CaseName kCase { 53, "RAORecycledForRegistrationSet", "Rao recycled for registration." };
    static constexpr auto fields() { return unnamed("TaoBalance"); }
};
struct AdjustmentAlphaSet : SubnetValue<ShareU64> {
    static constexpr CaseName kCase { 55, "AdjustmentAlphaSet",
        "How slowly the price follows, in units of 1/(2^64 - 1)." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct TransferToggle : SubnetValue<bool> {
    static constexpr CaseName kCase { 93, "TransferToggle", "Whether stake may go to other coldkeys." };
    static constexpr auto fields() { return unnamed("bool"); }
};
struct CommitRevealPeriodsSet : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 100, "CommitRevealPeriodsSet", "Epochs until weights are revealed." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct CommitRevealEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 101, "CommitRevealEnabled", "Whether weights are committed first." };
    static constexpr auto fields() { return unnamed("bool"); }
};
struct MinAllowedUidsSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 111, "MinAllowedUidsSet", "Least number of neurons." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MinNonImmuneUidsSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 113, "MinNonImmuneUidsSet",
        "Least number of neurons that are not safe." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct BurnHalfLifeSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 124, "BurnHalfLifeSet",
        "Blocks in which the price of registration halves." };
    static constexpr auto fields() { return named("burn_half_life", "u16"); }
};
struct BurnIncreaseMultSet : SubnetValue<U64F64> {
    static constexpr CaseName kCase { 125, "BurnIncreaseMultSet",
        "What a registration multiplies the price with." };
    static constexpr auto fields() { return named("burn_increase_mult", "U64F64"); }
};
struct ActivityCutoffFactorMilliSet : SubnetValue<std::uint32_t> {
    static constexpr CaseName kCase { 130, "ActivityCutoffFactorMilliSet",
        "Thousandths of an epoch that make a silent validator inactive." };
    static constexpr auto fields() { return named("factor_milli", "u32"); }
};

} // namespace taonaut::subtensor::subtensor_module::event
