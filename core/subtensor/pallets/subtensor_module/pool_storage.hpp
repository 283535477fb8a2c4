// SPDX-License-Identifier: MIT
#pragma once

// Storage: the pools of the subnets, their prices and what flows through them.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

namespace defaults {
[[nodiscard]] I96F32 movingAlpha();
[[nodiscard]] U64F64 one();
[[nodiscard]] Bytes tokenSymbol();
} // namespace defaults

inline constexpr StorageValue<I96F32> kSubnetMovingAlpha { kPallet, "SubnetMovingAlpha",
    "How fast the moving price follows the price.", Modifier::Default, &defaults::movingAlpha };
inline constexpr PerSubnet<I96F32> kSubnetMovingPrice { kPallet, "SubnetMovingPrice",
    "Moving average of the price: TAO per alpha." };
inline constexpr PerSubnet<U96F32> kRootProp { kPallet, "RootProp",
    "Part of the emission of a subnet that goes to root stake." };
inline constexpr PerSubnet<Uint128> kSubnetVolume { kPallet, "SubnetVolume", "Rao bought and sold so far." };
inline constexpr PerSubnet<Rao> kSubnetTAO { kPallet, "SubnetTAO", "Rao in the pool." };
inline constexpr PerSubnet<AlphaAmount> kSubnetAlphaIn { kPallet, "SubnetAlphaIn", "Alpha in the pool." };
inline constexpr PerSubnet<AlphaAmount> kSubnetAlphaOut { kPallet, "SubnetAlphaOut",
    "Alpha outside the pool." };
inline constexpr PerSubnet<Rao> kSubnetTaoInEmission { kPallet, "SubnetTaoInEmission",
    "Rao that go into the pool per block." };
inline constexpr PerSubnet<AlphaAmount> kSubnetAlphaInEmission { kPallet, "SubnetAlphaInEmission",
    "Alpha that goes into the pool per block." };
inline constexpr PerSubnet<AlphaAmount> kSubnetAlphaOutEmission { kPallet, "SubnetAlphaOutEmission",
    "Alpha that goes to participants per block." };
inline constexpr PerSubnet<std::int64_t> kSubnetTaoFlow { kPallet, "SubnetTaoFlow",
    "Rao that flowed in and out in this block." };
inline constexpr PerSubnet<std::tuple<std::uint64_t, I64F64>> kSubnetEmaTaoFlow { kPallet, "SubnetEmaTaoFlow",
    "Block and moving average of the flow in rao.", Modifier::Optional };
inline constexpr PerSubnet<std::int64_t> kSubnetProtocolFlow { kPallet, "SubnetProtocolFlow",
    "Rao that the protocol moved in this block." };
inline constexpr PerSubnet<std::tuple<std::uint64_t, I64F64>> kSubnetEmaProtocolFlow { kPallet,
    "SubnetEmaProtocolFlow", "Block and moving average of what the protocol moved.", Modifier::Optional };
inline constexpr PerSubnet<Rao> kSubnetExcessTao { kPallet, "SubnetExcessTao",
    "Rao in excess in the last block." };
inline constexpr PerSubnet<Rao> kSubnetRootSellTao { kPallet, "SubnetRootSellTao",
    "Rao that root dividends were sold for in the last block." };
inline constexpr PerSubnet<AlphaAmount> kSubnetProtocolAlpha { kPallet, "SubnetProtocolAlpha",
    "Alpha that the protocol holds." };
inline constexpr PerSubnet<U96F32> kMinerBurned { kPallet, "MinerBurned",
    "Part of what miners earn that is burned." };
inline constexpr StorageValue<I64F64> kTaoFlowCutoff { kPallet, "TaoFlowCutoff",
    "Flow below which a subnet gets no emission." };
inline constexpr StorageValue<U64F64> kFlowNormExponent { kPallet, "FlowNormExponent",
    "Power to which flows are raised.", Modifier::Default, &defaults::one };
inline constexpr StorageValue<std::uint64_t> kFlowEmaSmoothingFactor { kPallet, "FlowEmaSmoothingFactor",
    "How fast the average flow follows, in 1/(2^63 - 1).", Modifier::Default,
    defaultOf<std::uint64_t, 29'597'889'189'277> };
inline constexpr PerSubnet<std::uint64_t> kEMAPriceHalvingBlocks { kPallet, "EMAPriceHalvingBlocks",
    "Blocks in which the weight of an old price halves.", Modifier::Default,
    defaultOf<std::uint64_t, 201'600> };
inline constexpr PerSubnet<Bytes> kTokenSymbol { kPallet, "TokenSymbol", "Symbol of the alpha, UTF-8.",
    Modifier::Default, &defaults::tokenSymbol };
inline constexpr PerSubnet<bool> kSubtokenEnabled { kPallet, "SubtokenEnabled",
    "Whether the alpha can be traded." };
inline constexpr PerSubnet<std::uint16_t> kSubnetMechanism { kPallet, "SubnetMechanism",
    "How the pool works: 0 one to one, 1 by market." };

} // namespace taonaut::subtensor::subtensor_module
