// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/preimage.hpp"

#include "core/subtensor/pallets/preimage_calls.hpp"
#include "core/subtensor/pallets/preimage_events.hpp"

namespace taonaut::subtensor::preimage {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooBig", "The bytes are too long." },
    { kPallet, 1, "AlreadyNoted", "The bytes are stored already." },
    { kPallet, 2, "NotAuthorized", "The sender may not do this." },
    { kPallet, 3, "NotNoted", "The bytes are not stored." },
    { kPallet, 4, "Requested", "The bytes are needed and cannot be removed." },
    { kPallet, 5, "NotRequested", "The bytes are not needed." },
    { kPallet, 6, "TooMany", "Too many hashes were given." },
    { kPallet, 7, "TooFew", "No hash was given." },
};

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
