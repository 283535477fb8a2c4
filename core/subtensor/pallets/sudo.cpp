// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/sudo.hpp"

#include "core/subtensor/pallets/sudo_calls.hpp"
#include "core/subtensor/pallets/sudo_errors.hpp"
#include "core/subtensor/pallets/sudo_events.hpp"

namespace taonaut::subtensor::sudo {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_sudo::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kKey.declare() }, typeOf<Call>(), typeOf<Event>(), {}, typeOf<Error>(),
        "pallet_sudo::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::sudo
