// SPDX-License-Identifier: MIT
#include "core/subtensor/legacy_runtime.hpp"

#include "core/subtensor/pallets/subtensor_module/legacy_storage.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"

namespace taonaut::subtensor {

std::vector<PalletDeclaration> legacyDeclarations()
{
    return { { subtensor_module::kPallet, subtensor_module::legacyItems() },
        { swap::kPallet, swap::legacyItems() } };
}

} // namespace taonaut::subtensor
