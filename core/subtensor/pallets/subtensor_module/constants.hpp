// SPDX-License-Identifier: MIT
#pragma once

// Constants of pallet SubtensorModule: what new subnets start with, and limits.

#include "core/subtensor/pallet_id.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::constant {

inline constexpr Constant<Rao> kInitialIssuance { "InitialIssuance", Rao(0), "Rao that exist at the start." };
inline constexpr Constant<std::uint16_t> kInitialMinAllowedWeights { "InitialMinAllowedWeights", 1024,
    "Least number of weights of a new subnet." };
inline constexpr Constant<std::uint16_t> kInitialEmissionValue { "InitialEmissionValue", 0,
    "No longer in use." };
inline constexpr Constant<std::uint16_t> kInitialTempo { "InitialTempo", 360,
    "Blocks from epoch to epoch of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialDifficulty { "InitialDifficulty", 10'000'000,
    "Difficulty of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialMaxDifficulty { "InitialMaxDifficulty",
    4'611'686'018'427'387'903, "Greatest difficulty of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialMinDifficulty { "InitialMinDifficulty", 10'000'000,
    "Least difficulty of a new subnet." };
inline constexpr Constant<Rao> kInitialRAORecycledForRegistration { "InitialRAORecycledForRegistration",
    Rao(0), "Rao recycled for registration at the start." };
inline constexpr Constant<Rao> kInitialBurn { "InitialBurn", Rao(100'000'000),
    "Price of registration of a new subnet." };
inline constexpr Constant<Rao> kInitialMaxBurn { "InitialMaxBurn", Rao(100'000'000'000),
    "Greatest price of registration of a new subnet." };
inline constexpr Constant<Rao> kInitialMinBurn { "InitialMinBurn", Rao(500'000),
    "Least price of registration of a new subnet." };
inline constexpr Constant<Rao> kInitialMinStake { "InitialMinStake", Rao(2'000'000),
    "Least amount of rao to stake." };
inline constexpr Constant<Rao> kMinBurnUpperBound { "MinBurnUpperBound", Rao(1'000'000'000),
    "Most that the least price can be set to." };
inline constexpr Constant<Rao> kMaxBurnLowerBound { "MaxBurnLowerBound", Rao(100'000'000),
    "Least that the greatest price can be set to." };
inline constexpr Constant<std::uint16_t> kMinTempo { "MinTempo", 360, "Least blocks from epoch to epoch." };
inline constexpr Constant<std::uint16_t> kMaxTempo { "MaxTempo", 50'400, "Most blocks from epoch to epoch." };
inline constexpr Constant<std::uint32_t> kMinActivityCutoffFactorMilli { "MinActivityCutoffFactorMilli",
    1'000, "Least factor of the activity cutoff." };
inline constexpr Constant<std::uint32_t> kMaxActivityCutoffFactorMilli { "MaxActivityCutoffFactorMilli",
    50'000, "Greatest factor of the activity cutoff." };
inline constexpr Constant<std::uint16_t> kInitialAdjustmentInterval { "InitialAdjustmentInterval", 100,
    "Blocks between adjustments of the price of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialBondsMovingAverage { "InitialBondsMovingAverage", 900'000,
    "Memory of bonds of a new subnet, in 10^-6." };
inline constexpr Constant<ShareU16> kInitialBondsPenalty { "InitialBondsPenalty", ShareU16(65'535),
    "Penalty on bonds of a new subnet, in 1/65535." };
inline constexpr Constant<bool> kInitialBondsResetOn { "InitialBondsResetOn", false,
    "Whether bonds of a new subnet are reset." };
inline constexpr Constant<std::uint16_t> kInitialTargetRegistrationsPerInterval {
    "InitialTargetRegistrationsPerInterval", 2, "Registrations aimed at per interval of a new subnet."
};
inline constexpr Constant<std::uint16_t> kInitialRho { "InitialRho", 10, "Rho of a new subnet." };
inline constexpr Constant<std::int16_t> kInitialAlphaSigmoidSteepness { "InitialAlphaSigmoidSteepness", 1000,
    "Steepness of liquid alpha of a new subnet." };
inline constexpr Constant<ShareU16> kInitialKappa { "InitialKappa", ShareU16(32'767),
    "Majority of a new subnet, in 1/65535." };
inline constexpr Constant<std::uint16_t> kInitialMinAllowedUids { "InitialMinAllowedUids", 64,
    "Least number of neurons of a new subnet." };
inline constexpr Constant<std::uint16_t> kInitialMaxAllowedUids { "InitialMaxAllowedUids", 256,
    "Most neurons of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialValidatorPruneLen { "InitialValidatorPruneLen", 1,
    "Length of pruning of a new subnet." };
inline constexpr Constant<std::uint16_t> kInitialScalingLawPower { "InitialScalingLawPower", 50,
    "Power of the scaling law of a new subnet." };
inline constexpr Constant<std::uint16_t> kInitialImmunityPeriod { "InitialImmunityPeriod", 4096,
    "Blocks for which a new neuron is safe on a new subnet." };
inline constexpr Constant<std::uint16_t> kInitialActivityCutoff { "InitialActivityCutoff", 5000,
    "Activity cutoff of a new subnet in blocks." };
inline constexpr Constant<std::uint16_t> kInitialMaxRegistrationsPerBlock { "InitialMaxRegistrationsPerBlock",
    1, "Most registrations per block of a new subnet." };
inline constexpr Constant<std::uint16_t> kInitialPruningScore { "InitialPruningScore", 65'535,
    "No longer in use." };
inline constexpr Constant<std::uint16_t> kInitialMaxAllowedValidators { "InitialMaxAllowedValidators", 128,
    "Most validators of a new subnet." };
inline constexpr Constant<ShareU16> kInitialDefaultDelegateTake { "InitialDefaultDelegateTake",
    ShareU16(11'796), "Take of a new delegate, in 1/65535." };
inline constexpr Constant<ShareU16> kInitialMinDelegateTake { "InitialMinDelegateTake", ShareU16(0),
    "Least take at the start, in 1/65535." };
inline constexpr Constant<ShareU16> kInitialDefaultChildKeyTake { "InitialDefaultChildKeyTake", ShareU16(0),
    "Take of a new child hotkey, in 1/65535." };
inline constexpr Constant<ShareU16> kInitialMinChildKeyTake { "InitialMinChildKeyTake", ShareU16(0),
    "Least take of child hotkeys at the start, in 1/65535." };
inline constexpr Constant<ShareU16> kInitialMaxChildKeyTake { "InitialMaxChildKeyTake", ShareU16(11'796),
    "Greatest take of child hotkeys at the start, in 1/65535." };
inline constexpr Constant<std::uint64_t> kInitialWeightsVersionKey { "InitialWeightsVersionKey", 0,
    "Version of weights of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialServingRateLimit { "InitialServingRateLimit", 50,
    "Blocks between announcements of a neuron of a new subnet." };
inline constexpr Constant<std::uint64_t> kInitialTxRateLimit { "InitialTxRateLimit", 1000,
    "Blocks between transactions of a key at the start." };
inline constexpr Constant<std::uint64_t> kInitialTxDelegateTakeRateLimit { "InitialTxDelegateTakeRateLimit",
    216'000, "Blocks between changes of a take at the start." };
inline constexpr Constant<std::uint64_t> kInitialTxChildKeyTakeRateLimit { "InitialTxChildKeyTakeRateLimit",
    216'000, "Blocks between changes of a take of a child hotkey at the start." };
inline constexpr Constant<ShareU64> kInitialAdjustmentAlpha { "InitialAdjustmentAlpha", ShareU64(0),
    "How slowly the price of a new subnet follows, in 1/(2^64 - 1)." };
inline constexpr Constant<std::uint64_t> kInitialNetworkImmunityPeriod { "InitialNetworkImmunityPeriod",
    1'296'000, "Blocks for which a new subnet is safe at the start." };
inline constexpr Constant<Rao> kInitialNetworkMinLockCost { "InitialNetworkMinLockCost",
    Rao(1'000'000'000'000), "Least cost of a subnet at the start." };
inline constexpr Constant<ShareU16> kInitialSubnetOwnerCut { "InitialSubnetOwnerCut", ShareU16(11'796),
    "Part of the emission for subnet owners at the start, in 1/65535." };
inline constexpr Constant<std::uint64_t> kInitialNetworkLockReductionInterval {
    "InitialNetworkLockReductionInterval", 100'800, "Blocks in which the cost of a subnet falls at the start."
};
inline constexpr Constant<std::uint64_t> kInitialNetworkRateLimit { "InitialNetworkRateLimit", 7200,
    "Blocks between registrations of subnets at the start." };
inline constexpr Constant<Rao> kKeySwapCost { "KeySwapCost", Rao(100'000'000),
    "Cost of replacing a key on all subnets." };
inline constexpr Constant<ShareU16> kAlphaHigh { "AlphaHigh", ShareU16(58'982),
    "Upper value of liquid alpha of a new subnet, in 1/65535." };
inline constexpr Constant<ShareU16> kAlphaLow { "AlphaLow", ShareU16(45'875),
    "Lower value of liquid alpha of a new subnet, in 1/65535." };
inline constexpr Constant<bool> kLiquidAlphaOn { "LiquidAlphaOn", false,
    "Whether liquid alpha of a new subnet is on." };
inline constexpr Constant<bool> kYuma3On { "Yuma3On", false,
    "Whether the third form of Yuma of a new subnet is on." };
inline constexpr Constant<std::uint32_t> kInitialColdkeySwapAnnouncementDelay {
    "InitialColdkeySwapAnnouncementDelay", 36'000,
    "Blocks from the announcement of a swap to the swap at the start."
};
inline constexpr Constant<std::uint32_t> kInitialColdkeySwapReannouncementDelay {
    "InitialColdkeySwapReannouncementDelay", 7200, "Blocks until a swap may be announced again at the start."
};
inline constexpr Constant<std::uint32_t> kInitialDissolveNetworkScheduleDuration {
    "InitialDissolveNetworkScheduleDuration", 36'000,
    "Blocks from scheduling to closing a subnet at the start."
};
inline constexpr Constant<ShareU64> kInitialTaoWeight { "InitialTaoWeight", ShareU64(971'718'665'099'567'868),
    "Weight of root stake at the start, in 1/(2^64 - 1)." };
inline constexpr Constant<std::uint64_t> kInitialEmaPriceHalvingPeriod { "InitialEmaPriceHalvingPeriod",
    201'600, "Blocks in which the weight of an old price halves at the start." };
inline constexpr Constant<std::uint64_t> kInitialStartCallDelay { "InitialStartCallDelay", 0,
    "Blocks until a new subnet may start at the start." };
inline constexpr Constant<Rao> kKeySwapOnSubnetCost { "KeySwapOnSubnetCost", Rao(1'000'000),
    "Cost of replacing a hotkey on one subnet." };
inline constexpr Constant<std::uint64_t> kHotkeySwapOnSubnetInterval { "HotkeySwapOnSubnetInterval", 7200,
    "Blocks between swaps of a hotkey on a subnet." };
inline constexpr Constant<std::uint32_t> kLeaseDividendsDistributionInterval {
    "LeaseDividendsDistributionInterval", 100, "Blocks between payments to contributors of a lease."
};
inline constexpr Constant<Percent> kMaxImmuneUidsPercentage { "MaxImmuneUidsPercentage", Percent { 80 },
    "Most neurons that may be safe." };
inline constexpr Constant<PalletId> kSubtensorPalletId { "SubtensorPalletId", palletId("subtensr"),
    "Id of the account of this pallet." };
inline constexpr Constant<PalletId> kBurnAccountId { "BurnAccountId", palletId("burntnsr"),
    "Id of the account that burns." };
inline constexpr Constant<std::uint8_t> kInitialMaxEpochsPerBlock { "InitialMaxEpochsPerBlock", 2,
    "Most epochs in one block at the start." };

} // namespace taonaut::subtensor::subtensor_module::constant
