// SPDX-License-Identifier: MIT
#pragma once

// Pallet RandomnessCollectiveFlip (1): weak randomness from the hashes of blocks.
// Source: polkadot-sdk substrate/frame/insecure-randomness-collective-flip/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::randomness_collective_flip {

inline constexpr PalletName kPallet { 1, "RandomnessCollectiveFlip" };

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<std::vector<Hash256>, BoundedVec<Hash256, struct RandomMaterialLimit>>
    kRandomMaterial { kPallet, "RandomMaterial", "Hashes of the newest blocks, as a ring." };

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::randomness_collective_flip
