// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/scheduler.hpp"

#include "core/subtensor/pallets/scheduler_calls.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"

namespace taonaut::subtensor::scheduler {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "FailedToSchedule", "The call cannot be scheduled." },
    { kPallet, 1, "NotFound", "There is no such task." },
    { kPallet, 2, "TargetBlockNumberInPast", "The block is in the past." },
    { kPallet, 3, "RescheduleNoChange", "The task stands at this block already." },
    { kPallet, 4, "Named", "The task has a name. Use it." },
};

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
