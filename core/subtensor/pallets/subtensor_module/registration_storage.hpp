// SPDX-License-Identifier: MIT
#pragma once

// Storage: registration of neurons and its price.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

namespace defaults {
[[nodiscard]] U64F64 burnIncrease();
} // namespace defaults

inline constexpr PerSubnet<bool> kNetworkRegistrationAllowed { kPallet, "NetworkRegistrationAllowed",
    "Whether neurons may register.", Modifier::Default, defaultOf<bool, true> };
inline constexpr PerSubnet<bool> kNetworkPowRegistrationAllowed { kPallet, "NetworkPowRegistrationAllowed",
    "Whether neurons may register by work.", Modifier::Default, defaultOf<bool, true> };
inline constexpr PerSubnet<std::uint16_t> kMaxRegistrationsPerBlock { kPallet, "MaxRegistrationsPerBlock",
    "Most registrations per block.", Modifier::Default, defaultOf<std::uint16_t, 1> };
inline constexpr PerSubnet<std::uint16_t> kTargetRegistrationsPerInterval { kPallet,
    "TargetRegistrationsPerInterval", "Registrations aimed at per interval.", Modifier::Default,
    defaultOf<std::uint16_t, 2> };
inline constexpr PerSubnet<std::uint16_t> kRegistrationsThisInterval { kPallet, "RegistrationsThisInterval",
    "Registrations in this interval." };
inline constexpr PerSubnet<std::uint16_t> kPOWRegistrationsThisInterval { kPallet,
    "POWRegistrationsThisInterval", "Registrations by work in this interval." };
inline constexpr PerSubnet<std::uint16_t> kBurnRegistrationsThisInterval { kPallet,
    "BurnRegistrationsThisInterval", "Paid registrations in this interval." };
inline constexpr PerSubnet<std::uint16_t> kRegistrationsThisBlock { kPallet, "RegistrationsThisBlock",
    "Registrations in this block." };
inline constexpr PerSubnet<std::uint16_t> kAdjustmentInterval { kPallet, "AdjustmentInterval",
    "Blocks between adjustments of the price.", Modifier::Default, defaultOf<std::uint16_t, 100> };
inline constexpr PerSubnet<ShareU64> kAdjustmentAlpha { kPallet, "AdjustmentAlpha",
    "How slowly the price follows, in 1/(2^64 - 1)." };
inline constexpr PerSubnet<std::uint64_t> kLastAdjustmentBlock { kPallet, "LastAdjustmentBlock",
    "Block of the last adjustment." };
inline constexpr PerSubnet<Rao> kBurn { kPallet, "Burn", "Price of registration now.", Modifier::Default,
    defaultOf<Rao, 100'000'000> };
inline constexpr PerSubnet<Rao> kMinBurn { kPallet, "MinBurn", "Least price of registration.",
    Modifier::Default, defaultOf<Rao, 500'000> };
inline constexpr PerSubnet<Rao> kMaxBurn { kPallet, "MaxBurn", "Greatest price of registration.",
    Modifier::Default, defaultOf<Rao, 100'000'000'000> };
inline constexpr PerSubnet<std::uint16_t> kBurnHalfLife { kPallet, "BurnHalfLife",
    "Blocks in which the price halves.", Modifier::Default, defaultOf<std::uint16_t, 360> };
inline constexpr PerSubnet<U64F64> kBurnIncreaseMult { kPallet, "BurnIncreaseMult",
    "What a registration multiplies the price with.", Modifier::Default, &defaults::burnIncrease };
inline constexpr PerSubnet<std::uint64_t> kDifficulty { kPallet, "Difficulty",
    "Difficulty of registration by work.", Modifier::Default, defaultOf<std::uint64_t, 10'000'000> };
inline constexpr PerSubnet<std::uint64_t> kMinDifficulty { kPallet, "MinDifficulty", "Least difficulty.",
    Modifier::Default, defaultOf<std::uint64_t, 10'000'000> };
inline constexpr PerSubnet<std::uint64_t> kMaxDifficulty { kPallet, "MaxDifficulty", "Greatest difficulty.",
    Modifier::Default, defaultOf<std::uint64_t, 4'611'686'018'427'387'903> };
inline constexpr StorageMap<Hasher::Identity, Bytes, std::uint64_t> kUsedWork { kPallet, "UsedWork",
    "Proofs of work that were used, and the block." };
inline constexpr PerSubnet<Rao> kRAORecycledForRegistration { kPallet, "RAORecycledForRegistration",
    "Rao recycled for registration." };

} // namespace taonaut::subtensor::subtensor_module
