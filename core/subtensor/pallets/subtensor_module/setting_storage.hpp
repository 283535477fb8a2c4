// SPDX-License-Identifier: MIT
#pragma once

// Storage: settings of a subnet.

#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

namespace defaults {
[[nodiscard]] std::tuple<ShareU16, ShareU16> alphaValues();
} // namespace defaults

inline constexpr PerSubnet<std::uint16_t> kRho { kPallet, "Rho", "Rho of the consensus.", Modifier::Default,
    defaultOf<std::uint16_t, 10> };
inline constexpr PerSubnet<ShareU16> kKappa { kPallet, "Kappa", "Majority of the consensus, in 1/65535.",
    Modifier::Default, defaultOf<ShareU16, 32'767> };
inline constexpr PerSubnet<std::int16_t> kAlphaSigmoidSteepness { kPallet, "AlphaSigmoidSteepness",
    "Steepness of liquid alpha.", Modifier::Default, defaultOf<std::int16_t, 1000> };
inline constexpr StorageMap<Hasher::Blake2_128Concat, NetUid, bool> kLiquidAlphaOn { kPallet, "LiquidAlphaOn",
    "Whether liquid alpha is on." };
inline constexpr PerSubnet<std::tuple<ShareU16, ShareU16>> kAlphaValues { kPallet, "AlphaValues",
    "Lower and upper value of liquid alpha, in 1/65535.", Modifier::Default, &defaults::alphaValues };
inline constexpr StorageMap<Hasher::Blake2_128Concat, NetUid, bool> kYuma3On { kPallet, "Yuma3On",
    "Whether the third form of Yuma is on." };
inline constexpr PerSubnet<std::uint64_t> kBondsMovingAverage { kPallet, "BondsMovingAverage",
    "Memory of bonds, in 10^-6.", Modifier::Default, defaultOf<std::uint64_t, 900'000> };
inline constexpr PerSubnet<ShareU16> kBondsPenalty { kPallet, "BondsPenalty", "Penalty on bonds, in 1/65535.",
    Modifier::Default, defaultOf<ShareU16, 65'535> };
inline constexpr PerSubnet<bool> kBondsResetOn { kPallet, "BondsResetOn", "Whether bonds are reset." };
inline constexpr PerSubnet<std::uint16_t> kImmunityPeriod { kPallet, "ImmunityPeriod",
    "Blocks for which a new neuron is safe.", Modifier::Default, defaultOf<std::uint16_t, 4096> };
inline constexpr PerSubnet<std::uint16_t> kImmuneOwnerUidsLimit { kPallet, "ImmuneOwnerUidsLimit",
    "Neurons of the owner that are safe.", Modifier::Default, defaultOf<std::uint16_t, 1> };
inline constexpr PerSubnet<std::uint16_t> kMinNonImmuneUids { kPallet, "MinNonImmuneUids",
    "Least number of neurons that are not safe.", Modifier::Default, defaultOf<std::uint16_t, 10> };
inline constexpr PerSubnet<std::uint16_t> kActivityCutoff { kPallet, "ActivityCutoff",
    "Blocks of silence that make a validator inactive.", Modifier::Default, defaultOf<std::uint16_t, 5000> };
inline constexpr PerSubnet<std::uint32_t> kActivityCutoffFactorMilli { kPallet, "ActivityCutoffFactorMilli",
    "Thousandths of an epoch that make a silent validator inactive.", Modifier::Default,
    defaultOf<std::uint32_t, 13'889> };
inline constexpr PerSubnet<std::uint16_t> kMinAllowedUids { kPallet, "MinAllowedUids",
    "Least number of neurons.", Modifier::Default, defaultOf<std::uint16_t, 64> };
inline constexpr PerSubnet<std::uint16_t> kMaxAllowedUids { kPallet, "MaxAllowedUids", "Most neurons.",
    Modifier::Default, defaultOf<std::uint16_t, 256> };
inline constexpr PerSubnet<std::uint16_t> kMaxAllowedValidators { kPallet, "MaxAllowedValidators",
    "Most validators.", Modifier::Default, defaultOf<std::uint16_t, 128> };
inline constexpr PerSubnet<std::uint64_t> kValidatorPruneLen { kPallet, "ValidatorPruneLen",
    "Length of pruning of validators.", Modifier::Default, defaultOf<std::uint64_t, 1> };
inline constexpr PerSubnet<std::uint16_t> kScalingLawPower { kPallet, "ScalingLawPower",
    "Power of the scaling law.", Modifier::Default, defaultOf<std::uint16_t, 50> };
inline constexpr PerSubnet<std::uint64_t> kServingRateLimit { kPallet, "ServingRateLimit",
    "Blocks between announcements of a neuron.", Modifier::Default, defaultOf<std::uint64_t, 50> };
inline constexpr PerSubnet<subtensor_module::RecycleOrBurn> kRecycleOrBurn { kPallet, "RecycleOrBurn",
    "What becomes of alpha that nobody earns." };
inline constexpr PerSubnet<bool> kSubnetEmissionEnabled { kPallet, "SubnetEmissionEnabled",
    "Whether a subnet gets emission.", Modifier::Default, defaultOf<bool, true> };

} // namespace taonaut::subtensor::subtensor_module
