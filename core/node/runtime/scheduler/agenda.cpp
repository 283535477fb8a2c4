// SPDX-License-Identifier: MIT
#include "core/node/runtime/scheduler/agenda.hpp"

#include "core/node/runtime/preimage/stored_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"

#include <algorithm>

namespace taonaut::node::scheduler {

namespace declared = subtensor::scheduler;

Result<TaskAddress, DispatchError> placeTask(BlockContext& context, BlockNumber when, const Scheduled& task)
{
    Agenda agenda = load<declared::kAgenda>(context.state, when);
    auto place = agenda.end();
    if (agenda.size() < declared::kMaxScheduledPerBlock.value) {
        place = agenda.insert(place, std::nullopt);
    } else {
        place = std::find(agenda.begin(), agenda.end(), std::nullopt);
    }
    if (place == agenda.end()) {
        return refuse(DispatchError::Kind::Exhausted);
    }
    const TaskAddress address { when, static_cast<std::uint32_t>(place - agenda.begin()) };
    *place = task;
    store<declared::kAgenda>(context.state, when, agenda);
    if (task.maybeId) {
        store<declared::kLookup>(context.state, *task.maybeId, address);
    }
    context.deposit(declared::event::Scheduled { when, std::get<1>(address) });
    return address;
}

void cleanUp(BlockContext& context, BlockNumber when)
{
    Agenda agenda = load<declared::kAgenda>(context.state, when);
    while (!agenda.empty() && !agenda.back()) {
        agenda.pop_back();
    }
    if (agenda.empty()) {
        erase<declared::kAgenda>(context.state, when);
    } else {
        store<declared::kAgenda>(context.state, when, agenda);
    }
}

std::optional<Scheduled> taskAt(const BlockContext& context, const TaskAddress& address)
{
    const auto& [when, index] = address;
    const Agenda agenda = load<declared::kAgenda>(context.state, when);
    return index < agenda.size() ? agenda[index] : std::nullopt;
}

Weight taskWeight(const Scheduled& task)
{
    const std::optional<std::uint32_t> length = preimage::storedLength(task.call);
    Weight result = length ? benchmarked(21'269'000 + std::uint64_t { 1'640 } * *length, 4'197'809, 3, 2)
                           : benchmarked(3'490'000, 0, 0, 0);
    if (task.maybeId) {
        result = sum(result, benchmarked(1'464'000, 0, 0, 1));
    }
    // A repeated task weighs no more than a task: the benchmark of the one is below that of the other.
    return result;
}

Weight agendaWeight(std::uint64_t tasks)
{
    return benchmarked(3'258'412 + 457'723 * tasks, 110'487, 1, 1);
}

Weight retryWeight()
{
    return benchmarked(12'904'309 + 10'704 * declared::kMaxScheduledPerBlock.value, 110'487, 1, 2);
}

} // namespace taonaut::node::scheduler
