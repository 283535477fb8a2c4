// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Scheduler: refuse(error("FailedToSchedule")).
// Source: polkadot-sdk substrate/frame/scheduler/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/scheduler.hpp"

namespace taonaut::subtensor::scheduler {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "FailedToSchedule", "The call cannot be scheduled." },
    { kPallet, 1, "NotFound", "There is no such task." },
    { kPallet, 2, "TargetBlockNumberInPast", "The block is in the past." },
    { kPallet, 3, "RescheduleNoChange", "The task stands at this block already." },
    { kPallet, 4, "Named", "The task has a name. Use it." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::scheduler
