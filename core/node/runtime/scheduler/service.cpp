// SPDX-License-Identifier: MIT
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/origin_caller.hpp"
#include "core/node/runtime/preimage/stored_call.hpp"
#include "core/node/runtime/scheduler/agenda.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"

#include <algorithm>

namespace taonaut::node::scheduler {

namespace declared = subtensor::scheduler;
using subtensor::EncodedCall;

namespace {

/// Counts weight up to a limit.
class Meter {
public:
    explicit Meter(Weight limit)
        : m_limit(limit)
    {
    }
    [[nodiscard]] bool fits(Weight weight) const { return !anyAbove(sum(m_used, weight), m_limit); }
    /// False: it does not fit, and nothing was counted.
    bool take(Weight weight)
    {
        if (!fits(weight)) {
            return false;
        }
        m_used = sum(m_used, weight);
        return true;
    }
    [[nodiscard]] Weight used() const { return m_used; }

private:
    Weight m_limit;
    Weight m_used {};
};

BlockNumber later(BlockNumber from, std::uint32_t blocks)
{
    const std::uint64_t sum = std::uint64_t { from.value() } + blocks;
    return BlockNumber(static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, ~std::uint32_t { 0 })));
}

enum class Outcome : std::uint8_t {
    Done,
    Unavailable, ///< cannot run, now or later; stays where it is
    Overweight, ///< does not fit into this block
};

class Service {
public:
    explicit Service(BlockContext& context)
        : m_context(context)
        , m_meter(limit(context))
    {
    }

    /// All agendas from the first that was not finished up to that of this block.
    Weight run()
    {
        if (!m_meter.take(kBase)) {
            return m_meter.used();
        }
        const BlockNumber now = m_context.number;
        const BlockNumber next = later(now, 1);
        BlockNumber when = find<declared::kIncompleteSince>(m_context.state).value_or(now);
        BlockNumber incompleteSince = next;
        m_isFirst = true;
        while (when <= now && m_meter.fits(agendaWeight(declared::kMaxScheduledPerBlock.value))) {
            if (!runAgenda(when)) {
                incompleteSince = std::min(incompleteSince, when);
            }
            m_isFirst = false;
            when = later(when, 1);
        }
        incompleteSince = std::min(incompleteSince, when);
        if (incompleteSince <= now) {
            m_context.deposit(declared::event::AgendaIncomplete { incompleteSince });
        }
        store<declared::kIncompleteSince>(m_context.state, std::min(incompleteSince, next));
        return m_meter.used();
    }

private:
    static constexpr Weight kBase = benchmarked(4'002'000, 1'489, 1, 1);
    static constexpr Weight kDispatchSigned = benchmarked(9'407'000, 3'997, 2, 0);
    static constexpr Weight kDispatchUnsigned = benchmarked(2'440'000, 0, 0, 0);

    static Weight limit(const BlockContext& context)
    {
        const Weight left = context.usage.left();
        const Weight most = declared::kMaximumWeight.value;
        return { std::min(left.refTime, most.refTime), std::min(left.proofSize, most.proofSize) };
    }

    /// Whether nothing waits for another block.
    bool runAgenda(BlockNumber when)
    {
        Agenda agenda = load<declared::kAgenda>(m_context.state, when);
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < agenda.size(); ++i) {
            if (agenda[i]) {
                order.push_back(i);
            }
        }
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
            return agenda[left]->priority < agenda[right]->priority;
        });
        m_meter.take(agendaWeight(order.size()));
        bool complete = true;
        bool anyLeft = false;
        for (const std::uint32_t index : order) {
            if (!m_meter.fits(taskWeight(*agenda[index]))) {
                complete = false;
                break;
            }
            const Outcome outcome = runTask(when, index, *agenda[index]);
            complete = complete && outcome != Outcome::Overweight;
            anyLeft = anyLeft || outcome != Outcome::Done;
            if (outcome == Outcome::Done) {
                agenda[index].reset();
                m_isFirst = false;
            }
        }
        if (complete && !anyLeft) {
            erase<declared::kAgenda>(m_context.state, when);
        } else {
            store<declared::kAgenda>(m_context.state, when, agenda);
        }
        return complete;
    }

    Outcome runTask(BlockNumber when, std::uint32_t index, const Scheduled& task)
    {
        const TaskAddress address { when, index };
        if (task.maybeId) {
            erase<declared::kLookup>(m_context.state, *task.maybeId);
        }
        m_meter.take(taskWeight(task));
        const std::optional<EncodedCall> call = preimage::peek(m_context, task.call);
        if (!call) {
            m_context.deposit(declared::event::CallUnavailable { address, task.maybeId });
            preimage::drop(m_context, task.call);
            return Outcome::Unavailable;
        }
        const std::optional<CallResult> result = execute(task, *call);
        if (!result && m_isFirst) {
            preimage::drop(m_context, task.call);
            m_context.deposit(declared::event::PermanentlyOverweight { address, task.maybeId });
            return Outcome::Unavailable;
        }
        if (!result) {
            return Outcome::Overweight;
        }
        const auto retry = find<declared::kRetries>(m_context.state, address);
        erase<declared::kRetries>(m_context.state, address);
        m_context.deposit(declared::event::Dispatched { address, task.maybeId, told(*result) });
        if (retry && !*result) {
            tryAgain(address, task, *retry);
        }
        repeat(address, task, retry);
        return Outcome::Done;
    }

    /// None: it does not fit.
    std::optional<CallResult> execute(const Scheduled& task, const EncodedCall& call)
    {
        const std::optional<Origin> origin = originOf(task.origin);
        const bool isSigned = origin && origin->kind == Origin::Kind::Signed;
        const Weight base = isSigned ? kDispatchSigned : kDispatchUnsigned;
        const DispatchInfo info = node::infoOf(call);
        if (!m_meter.fits(sum(base, info.weight))) {
            return std::nullopt;
        }
        CallResult result
            = origin ? dispatchCall(m_context, *origin, call) : refuse(DispatchError::Kind::BadOrigin);
        m_meter.take(base);
        m_meter.take(actualWeight(info, result));
        return result;
    }

    void tryAgain(const TaskAddress& address, const Scheduled& task, declared::RetryConfig retry)
    {
        if (!m_meter.take(retryWeight())) {
            m_context.deposit(declared::event::RetryFailed { address, task.maybeId });
            return;
        }
        if (retry.remaining == 0) {
            return;
        }
        --retry.remaining;
        // Without name and period: those stay with the task itself.
        Scheduled again = task;
        again.maybeId.reset();
        again.maybePeriodic.reset();
        const auto placed = placeTask(m_context, later(m_context.number, retry.period), again);
        if (placed) {
            store<declared::kRetries>(m_context.state, *placed, retry);
        } else {
            preimage::drop(m_context, task.call);
            m_context.deposit(declared::event::RetryFailed { address, task.maybeId });
        }
    }

    void repeat(
        const TaskAddress& address, const Scheduled& task, const std::optional<declared::RetryConfig>& retry)
    {
        if (!task.maybePeriodic) {
            preimage::drop(m_context, task.call);
            return;
        }
        const auto [period, count] = *task.maybePeriodic;
        Scheduled next = task;
        next.maybePeriodic.reset();
        if (count > 1) {
            next.maybePeriodic = declared::Period { period, count - 1 };
        }
        const auto placed = placeTask(m_context, later(m_context.number, period), next);
        if (!placed) {
            preimage::drop(m_context, task.call);
            m_context.deposit(declared::event::PeriodicFailed { address, task.maybeId });
        } else if (retry) {
            store<declared::kRetries>(m_context.state, *placed, *retry);
        }
    }

    BlockContext& m_context;
    Meter m_meter;
    bool m_isFirst = true; ///< nothing has run yet, so what does not fit now never will
};

} // namespace

Weight onInitialize(BlockContext& context)
{
    return Service(context).run();
}

} // namespace taonaut::node::scheduler
