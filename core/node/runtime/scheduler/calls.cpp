// SPDX-License-Identifier: MIT
#include "core/node/runtime/origin_caller.hpp"
#include "core/node/runtime/preimage/preimage.hpp"
#include "core/node/runtime/preimage/stored_call.hpp"
#include "core/node/runtime/scheduler/agenda.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/scheduler_errors.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::scheduler {

namespace declared = subtensor::scheduler;

namespace {

// Weights: polkadot-sdk substrate/frame/scheduler/src/weights.rs, for the fullest agenda.
constexpr std::uint64_t kTasks = declared::kMaxScheduledPerBlock.value;
constexpr Weight kSchedule = benchmarked(11'548'266 + 494'382 * kTasks, 110'487, 1, 1);
constexpr Weight kScheduleNamed = benchmarked(18'707'577 + 508'586 * kTasks, 110'487, 2, 2);

struct WeightOf {
    Weight operator()(const declared::Schedule&) const { return kSchedule; }
    Weight operator()(const declared::ScheduleAfter&) const { return kSchedule; }
    Weight operator()(const declared::ScheduleNamed&) const { return kScheduleNamed; }
    Weight operator()(const declared::ScheduleNamedAfter&) const { return kScheduleNamed; }
    Weight operator()(const declared::Cancel&) const
    {
        return benchmarked(13'129'003 + 690'444 * kTasks, 110'487, 1, 3);
    }
    Weight operator()(const declared::CancelNamed&) const
    {
        return benchmarked(19'956'973 + 683'291 * kTasks, 110'487, 2, 3);
    }
    Weight operator()(const declared::SetRetry&) const { return benchmarked(147'698'000, 110'487, 1, 1); }
    Weight operator()(const declared::SetRetryNamed&) const
    {
        return benchmarked(160'844'000, 110'487, 2, 1);
    }
    Weight operator()(const declared::CancelRetry&) const { return benchmarked(148'172'000, 110'487, 1, 1); }
    Weight operator()(const declared::CancelRetryNamed&) const
    {
        return benchmarked(162'653'000, 110'487, 2, 1);
    }
};

/// Whoever gets here is root, which has the rights of every task's origin.
struct Run {
    BlockContext& context;
    const Origin& origin;

    DispatchResult operator()(const declared::Schedule& call) const
    {
        return schedule(call.when, std::nullopt, call);
    }
    DispatchResult operator()(const declared::ScheduleAfter& call) const
    {
        return schedule(after(call.after), std::nullopt, call);
    }
    DispatchResult operator()(const declared::ScheduleNamed& call) const
    {
        return schedule(call.when, call.id, call);
    }
    DispatchResult operator()(const declared::ScheduleNamedAfter& call) const
    {
        return schedule(after(call.after), call.id, call);
    }
    DispatchResult operator()(const declared::Cancel& call) const
    {
        return cancel({ call.when, call.index });
    }
    DispatchResult operator()(const declared::CancelNamed& call) const
    {
        const auto address = find<declared::kLookup>(context.state, call.id);
        if (!address) {
            return refuse(declared::error("NotFound"));
        }
        erase<declared::kLookup>(context.state, call.id);
        return cancel(*address);
    }
    DispatchResult operator()(const declared::SetRetry& call) const
    {
        return setRetry(call.task, std::nullopt, call.retries, call.period);
    }
    DispatchResult operator()(const declared::SetRetryNamed& call) const
    {
        const auto address = find<declared::kLookup>(context.state, call.id);
        return address ? setRetry(*address, call.id, call.retries, call.period)
                       : refuse(declared::error("NotFound"));
    }
    DispatchResult operator()(const declared::CancelRetry& call) const
    {
        return cancelRetry(call.task, std::nullopt);
    }
    DispatchResult operator()(const declared::CancelRetryNamed& call) const
    {
        const auto address = find<declared::kLookup>(context.state, call.id);
        return address ? cancelRetry(*address, call.id) : refuse(declared::error("NotFound"));
    }

private:
    /// The tasks of this block have run already, so no blocks after means the next one.
    [[nodiscard]] BlockNumber after(std::uint32_t blocks) const
    {
        const std::uint64_t when = std::uint64_t { context.number.value() } + blocks + 1;
        return BlockNumber(static_cast<std::uint32_t>(
            std::min<std::uint64_t>(when, std::numeric_limits<std::uint32_t>::max())));
    }

    template <class Call>
    [[nodiscard]] DispatchResult schedule(
        BlockNumber when, const std::optional<TaskName>& name, const Call& call) const
    {
        const auto kept = preimage::keep(context, call.call);
        if (!kept) {
            return refuse(kept);
        }
        if (name && contains<declared::kLookup>(context.state, *name)) {
            return refuse(declared::error("FailedToSchedule"));
        }
        if (when <= context.number) {
            return refuse(declared::error("TargetBlockNumberInPast"));
        }
        Scheduled task { name, call.priority, *kept, std::nullopt, callerOf(origin) };
        if (call.maybePeriodic) {
            const auto [period, count] = *call.maybePeriodic;
            if (count > 1 && period > 0) {
                task.maybePeriodic = declared::Period { period, count - 1 };
            }
        }
        const auto placed = placeTask(context, when, task);
        if (!placed) {
            return refuse(placed);
        }
        if (const auto hash = preimage::storedHash(task.call); hash) {
            preimage::request(context, *hash);
        }
        return {};
    }

    [[nodiscard]] DispatchResult cancel(const TaskAddress& address) const
    {
        const auto& [when, index] = address;
        const std::optional<Scheduled> task = taskAt(context, address);
        if (!task) {
            return refuse(declared::error("NotFound"));
        }
        Agenda agenda = load<declared::kAgenda>(context.state, when);
        agenda[index].reset();
        store<declared::kAgenda>(context.state, when, agenda);
        preimage::drop(context, task->call);
        if (task->maybeId) {
            erase<declared::kLookup>(context.state, *task->maybeId);
        }
        erase<declared::kRetries>(context.state, address);
        cleanUp(context, when);
        context.deposit(declared::event::Canceled { when, index });
        return {};
    }

    [[nodiscard]] DispatchResult setRetry(const TaskAddress& address, const std::optional<TaskName>& name,
        std::uint8_t retries, std::uint32_t period) const
    {
        if (!taskAt(context, address)) {
            return refuse(declared::error("NotFound"));
        }
        store<declared::kRetries>(context.state, address, declared::RetryConfig { retries, retries, period });
        context.deposit(declared::event::RetrySet { address, name, period, retries });
        return {};
    }

    [[nodiscard]] DispatchResult cancelRetry(
        const TaskAddress& address, const std::optional<TaskName>& name) const
    {
        if (!taskAt(context, address)) {
            return refuse(declared::error("NotFound"));
        }
        erase<declared::kRetries>(context.state, address);
        context.deposit(declared::event::RetryCancelled { address, name });
        return {};
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const DispatchResult root = ensureRoot(origin);
    return root ? outcomeOf(std::visit(Run { context, origin }, call)) : refuse(root);
}

} // namespace taonaut::node::scheduler
