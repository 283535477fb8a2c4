// SPDX-License-Identifier: MIT
#pragma once

// Pallet Scheduler: calls that root sets to run at a later block, once or repeatedly, with a name or without.
// Tasks run at the beginning of their block, the smallest number of priority first, as long as there is room
// for them; what does not fit waits for the next block. A task that fails can be tried again.
// Source: polkadot-sdk substrate/frame/scheduler/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/scheduler_calls.hpp"

namespace taonaut::node::scheduler {

[[nodiscard]] DispatchInfo infoOf(const subtensor::scheduler::Call& call);
/// Errors: FailedToSchedule (the name is taken), NotFound, TargetBlockNumberInPast, BadOrigin, Exhausted (the
/// block has as many tasks as it may have). RescheduleNoChange and Named belong to functions that no call
/// reaches.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::scheduler::Call& call);
/// Runs what is due. Answers the weight used.
Weight onInitialize(BlockContext& context);

} // namespace taonaut::node::scheduler
