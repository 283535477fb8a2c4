// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/preimage.hpp"

#include "core/subtensor/pallets/preimage_calls.hpp"
#include "core/subtensor/pallets/preimage_errors.hpp"
#include "core/subtensor/pallets/preimage_events.hpp"

namespace taonaut::subtensor::preimage {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_preimage::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kStatusFor.declare(), kRequestStatusFor.declare(), kPreimageFor.declare() },
        typeOf<Call>(), typeOf<Event>(), {}, typeOf<Error>(), "pallet_preimage::Error<Runtime>",
        Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::preimage
