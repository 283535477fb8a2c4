// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/utility.hpp"

#include "core/subtensor/pallets/utility_calls.hpp"
#include "core/subtensor/pallets/utility_errors.hpp"
#include "core/subtensor/pallets/utility_events.hpp"

namespace taonaut::subtensor::utility {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_subtensor_utility::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, {}, typeOf<Call>(), typeOf<Event>(), { kBatchedCallsLimit.declare() }, typeOf<Error>(),
        "pallet_utility::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::utility
