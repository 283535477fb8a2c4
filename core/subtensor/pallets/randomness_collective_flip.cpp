// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/randomness_collective_flip.hpp"

namespace taonaut::subtensor::randomness_collective_flip {

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kRandomMaterial.declare() } };
}

} // namespace taonaut::subtensor::randomness_collective_flip
