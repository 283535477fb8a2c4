// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/base_fee.hpp"

#include "core/subtensor/pallets/base_fee_calls.hpp"
#include "core/subtensor/pallets/base_fee_events.hpp"

namespace taonaut::subtensor::base_fee {

Uint256 firstBaseFee()
{
    return Uint256::of(20'000'000'000);
}

Permill firstElasticity()
{
    return { 125'000 };
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kBaseFeePerGas.declare(), kElasticity.declare() }, typeOf<Call>(), typeOf<Event>(),
        {}, nullptr, {}, Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::base_fee
