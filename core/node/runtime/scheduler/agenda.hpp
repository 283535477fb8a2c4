// SPDX-License-Identifier: MIT
#pragma once

// The tasks of each block. For the files of this folder.

#include "core/node/runtime/scheduler/scheduler.hpp"

namespace taonaut::node::scheduler {

using subtensor::scheduler::Scheduled;
using subtensor::scheduler::TaskAddress;
using subtensor::scheduler::TaskName;
using Agenda = std::vector<std::optional<Scheduled>>;

/// Puts a task into the agenda of a block (event Scheduled). Errors: Exhausted.
[[nodiscard]] Result<TaskAddress, DispatchError> placeTask(
    BlockContext& context, BlockNumber when, const Scheduled& task);
/// Forgets empty places at the end of an agenda, and the agenda itself if nothing else is in it.
void cleanUp(BlockContext& context, BlockNumber when);
/// The task at an address, if there is one.
[[nodiscard]] std::optional<Scheduled> taskAt(const BlockContext& context, const TaskAddress& address);

// Weights that the service counts. Source: polkadot-sdk substrate/frame/scheduler/src/weights.rs.

/// What a task costs beside its call.
[[nodiscard]] Weight taskWeight(const Scheduled& task);
[[nodiscard]] Weight agendaWeight(std::uint64_t tasks);
[[nodiscard]] Weight retryWeight();

} // namespace taonaut::node::scheduler
