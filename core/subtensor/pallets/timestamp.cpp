// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/timestamp.hpp"

namespace taonaut::subtensor::timestamp {

PalletDeclaration declaration(const RuntimeParameters& parameters)
{
    return { kPallet, { kNow.declare(), kDidUpdate.declare() }, typeOf<Call>(), nullptr,
        { kMinimumPeriod.declare(parameters.slotDurationMs / 2) }, nullptr, {}, Call::kOuterTypeName };
}

} // namespace taonaut::subtensor::timestamp
