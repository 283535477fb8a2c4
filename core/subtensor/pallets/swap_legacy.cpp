// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/swap_legacy.hpp"

namespace taonaut::subtensor::swap {

std::vector<StorageDeclaration> legacyItems()
{
    return { kAlphaSqrtPrice.declare(), kCurrentTick.declare(), kCurrentLiquidity.declare(),
        kSwapV3Initialized.declare(), kEnabledUserLiquidity.declare(), kPositions.declare() };
}

} // namespace taonaut::subtensor::swap
