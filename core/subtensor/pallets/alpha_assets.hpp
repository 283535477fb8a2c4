// SPDX-License-Identifier: MIT
#pragma once

// Pallet AlphaAssets (31): the alpha of each subnet in total.
// Source: opentensor/subtensor pallets/alpha-assets/src/lib.rs.

#include "core/subtensor/item.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::alpha_assets {

inline constexpr PalletName kPallet { 31, "AlphaAssets" };

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, AlphaAmount> kTotalAlphaIssuance { kPallet,
    "TotalAlphaIssuance", "All alpha of a subnet." };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, AlphaAmount> kAlphaBurned { kPallet, "AlphaBurned",
    "Alpha that was burned." };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, AlphaAmount> kAlphaRecycled { kPallet,
    "AlphaRecycled", "Alpha that was recycled." };

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::alpha_assets
