// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/alpha_assets.hpp"

namespace taonaut::subtensor::alpha_assets {

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kTotalAlphaIssuance.declare(), kAlphaBurned.declare(), kAlphaRecycled.declare() } };
}

} // namespace taonaut::subtensor::alpha_assets
