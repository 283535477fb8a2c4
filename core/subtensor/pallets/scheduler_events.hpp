// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Scheduler.

#include "core/subtensor/pallets/scheduler.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::scheduler {

namespace event {

struct Scheduled {
    BlockNumber when;
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 0, "Scheduled", "A task was scheduled." };
    static constexpr auto fields()
    {
        return std::tuple { field("when", &Scheduled::when, "BlockNumberFor<T>"),
            field("index", &Scheduled::index, "u32") };
    }
    friend bool operator==(const Scheduled&, const Scheduled&) = default;
};
struct Canceled {
    BlockNumber when;
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 1, "Canceled", "A task was taken back." };
    static constexpr auto fields()
    {
        return std::tuple { field("when", &Canceled::when, "BlockNumberFor<T>"),
            field("index", &Canceled::index, "u32") };
    }
    friend bool operator==(const Canceled&, const Canceled&) = default;
};
struct Dispatched {
    TaskAddress task;
    std::optional<TaskName> id;
    DispatchResult result;
    static constexpr CaseName kCase { 2, "Dispatched", "A task ran." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &Dispatched::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &Dispatched::id, "Option<TaskName>"),
            field("result", &Dispatched::result, "DispatchResult") };
    }
    friend bool operator==(const Dispatched&, const Dispatched&) = default;
};
struct RetrySet {
    TaskAddress task;
    std::optional<TaskName> id;
    std::uint32_t period = 0;
    std::uint8_t retries = 0;
    static constexpr CaseName kCase { 3, "RetrySet", "A task that fails is tried again." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &RetrySet::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &RetrySet::id, "Option<TaskName>"),
            field("period", &RetrySet::period, "BlockNumberFor<T>"),
            field("retries", &RetrySet::retries, "u8") };
    }
    friend bool operator==(const RetrySet&, const RetrySet&) = default;
};
struct RetryCancelled {
    TaskAddress task;
    std::optional<TaskName> id;
    static constexpr CaseName kCase { 4, "RetryCancelled", "A task that fails is not tried again." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &RetryCancelled::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &RetryCancelled::id, "Option<TaskName>") };
    }
    friend bool operator==(const RetryCancelled&, const RetryCancelled&) = default;
};
struct CallUnavailable {
    TaskAddress task;
    std::optional<TaskName> id;
    static constexpr CaseName kCase { 5, "CallUnavailable", "The call of a task was not available." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &CallUnavailable::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &CallUnavailable::id, "Option<TaskName>") };
    }
    friend bool operator==(const CallUnavailable&, const CallUnavailable&) = default;
};
struct PeriodicFailed {
    TaskAddress task;
    std::optional<TaskName> id;
    static constexpr CaseName kCase { 6, "PeriodicFailed", "A task could not be repeated." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &PeriodicFailed::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &PeriodicFailed::id, "Option<TaskName>") };
    }
    friend bool operator==(const PeriodicFailed&, const PeriodicFailed&) = default;
};
struct RetryFailed {
    TaskAddress task;
    std::optional<TaskName> id;
    static constexpr CaseName kCase { 7, "RetryFailed", "A task that failed could not be tried again." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &RetryFailed::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &RetryFailed::id, "Option<TaskName>") };
    }
    friend bool operator==(const RetryFailed&, const RetryFailed&) = default;
};
struct PermanentlyOverweight {
    TaskAddress task;
    std::optional<TaskName> id;
    static constexpr CaseName kCase { 8, "PermanentlyOverweight", "A task is too heavy to run at all." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &PermanentlyOverweight::task, "TaskAddress<BlockNumberFor<T>>"),
            field("id", &PermanentlyOverweight::id, "Option<TaskName>") };
    }
    friend bool operator==(const PermanentlyOverweight&, const PermanentlyOverweight&) = default;
};
struct AgendaIncomplete {
    BlockNumber when;
    static constexpr CaseName kCase { 9, "AgendaIncomplete", "Some tasks of a block wait for the next one." };
    static constexpr auto fields()
    {
        return std::tuple { field("when", &AgendaIncomplete::when, "BlockNumberFor<T>") };
    }
    friend bool operator==(const AgendaIncomplete&, const AgendaIncomplete&) = default;
};

} // namespace event

struct Event : std::variant<event::Scheduled, event::Canceled, event::Dispatched, event::RetrySet,
                   event::RetryCancelled, event::CallUnavailable, event::PeriodicFailed, event::RetryFailed,
                   event::PermanentlyOverweight, event::AgendaIncomplete> {
    using variant::variant;
    static constexpr PalletName kPallet = scheduler::kPallet;
    static constexpr std::string_view kPath = "pallet_scheduler::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_scheduler::Event<Runtime>";
};

} // namespace taonaut::subtensor::scheduler
