// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/scheduler.hpp"

#include "core/subtensor/pallets/scheduler_calls.hpp"
#include "core/subtensor/pallets/scheduler_errors.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"

namespace taonaut::subtensor::scheduler {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_scheduler::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kIncompleteSince.declare(), kAgenda.declare(), kRetries.declare(), kLookup.declare() },
        typeOf<Call>(), typeOf<Event>(), { kMaximumWeight.declare(), kMaxScheduledPerBlock.declare() },
        typeOf<Error>(), "pallet_scheduler::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::scheduler
