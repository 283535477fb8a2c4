// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/aura.hpp"

namespace taonaut::subtensor::aura {

PalletDeclaration declaration(const RuntimeParameters& parameters)
{
    return { kPallet, { kAuthorities.declare(), kCurrentSlot.declare() }, nullptr, nullptr,
        { kSlotDuration.declare(parameters.slotDurationMs) }, nullptr };
}

} // namespace taonaut::subtensor::aura
