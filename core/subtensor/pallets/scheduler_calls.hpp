// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Scheduler.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/scheduler.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::scheduler {

struct Schedule {
    BlockNumber when;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    EncodedCall call;
    static constexpr CaseName kCase { 0, "schedule", "Runs a call at a block. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("when", &Schedule::when, "BlockNumberFor<T>"),
            field("maybe_periodic", &Schedule::maybePeriodic, "Option<schedule::Period<BlockNumberFor<T>>>"),
            field("priority", &Schedule::priority, "schedule::Priority"),
            field("call", &Schedule::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const Schedule&, const Schedule&) = default;
};
struct Cancel {
    BlockNumber when;
    std::uint32_t index = 0;
    static constexpr CaseName kCase { 1, "cancel", "Takes a task back. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("when", &Cancel::when, "BlockNumberFor<T>"),
            field("index", &Cancel::index, "u32") };
    }
    friend bool operator==(const Cancel&, const Cancel&) = default;
};
struct ScheduleNamed {
    TaskName id;
    BlockNumber when;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    EncodedCall call;
    static constexpr CaseName kCase { 2, "schedule_named", "Runs a call at a block, under a name. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("id", &ScheduleNamed::id, "TaskName"),
            field("when", &ScheduleNamed::when, "BlockNumberFor<T>"),
            field("maybe_periodic", &ScheduleNamed::maybePeriodic,
                "Option<schedule::Period<BlockNumberFor<T>>>"),
            field("priority", &ScheduleNamed::priority, "schedule::Priority"),
            field("call", &ScheduleNamed::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const ScheduleNamed&, const ScheduleNamed&) = default;
};
struct CancelNamed {
    TaskName id;
    static constexpr CaseName kCase { 3, "cancel_named", "Takes a task with a name back. Root." };
    static constexpr auto fields() { return std::tuple { field("id", &CancelNamed::id, "TaskName") }; }
    friend bool operator==(const CancelNamed&, const CancelNamed&) = default;
};
struct ScheduleAfter {
    std::uint32_t after = 0;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    EncodedCall call;
    static constexpr CaseName kCase { 4, "schedule_after", "Runs a call after some blocks. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("after", &ScheduleAfter::after, "BlockNumberFor<T>"),
            field("maybe_periodic", &ScheduleAfter::maybePeriodic,
                "Option<schedule::Period<BlockNumberFor<T>>>"),
            field("priority", &ScheduleAfter::priority, "schedule::Priority"),
            field("call", &ScheduleAfter::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const ScheduleAfter&, const ScheduleAfter&) = default;
};
struct ScheduleNamedAfter {
    TaskName id;
    std::uint32_t after = 0;
    std::optional<Period> maybePeriodic;
    std::uint8_t priority = 0;
    EncodedCall call;
    static constexpr CaseName kCase { 5, "schedule_named_after",
        "Runs a call after some blocks, under a name. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("id", &ScheduleNamedAfter::id, "TaskName"),
            field("after", &ScheduleNamedAfter::after, "BlockNumberFor<T>"),
            field("maybe_periodic", &ScheduleNamedAfter::maybePeriodic,
                "Option<schedule::Period<BlockNumberFor<T>>>"),
            field("priority", &ScheduleNamedAfter::priority, "schedule::Priority"),
            field("call", &ScheduleNamedAfter::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const ScheduleNamedAfter&, const ScheduleNamedAfter&) = default;
};
struct SetRetry {
    TaskAddress task;
    std::uint8_t retries = 0;
    std::uint32_t period = 0;
    static constexpr CaseName kCase { 6, "set_retry",
        "Sets how often a task that failed is tried again. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &SetRetry::task, "TaskAddress<BlockNumberFor<T>>"),
            field("retries", &SetRetry::retries, "u8"),
            field("period", &SetRetry::period, "BlockNumberFor<T>") };
    }
    friend bool operator==(const SetRetry&, const SetRetry&) = default;
};
struct SetRetryNamed {
    TaskName id;
    std::uint8_t retries = 0;
    std::uint32_t period = 0;
    static constexpr CaseName kCase { 7, "set_retry_named",
        "Sets how often a task with a name that failed is tried again. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("id", &SetRetryNamed::id, "TaskName"),
            field("retries", &SetRetryNamed::retries, "u8"),
            field("period", &SetRetryNamed::period, "BlockNumberFor<T>") };
    }
    friend bool operator==(const SetRetryNamed&, const SetRetryNamed&) = default;
};
struct CancelRetry {
    TaskAddress task;
    static constexpr CaseName kCase { 8, "cancel_retry", "Lets a task fail at once. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("task", &CancelRetry::task, "TaskAddress<BlockNumberFor<T>>") };
    }
    friend bool operator==(const CancelRetry&, const CancelRetry&) = default;
};
struct CancelRetryNamed {
    TaskName id;
    static constexpr CaseName kCase { 9, "cancel_retry_named",
        "Lets a task with a name fail at once. Root." };
    static constexpr auto fields() { return std::tuple { field("id", &CancelRetryNamed::id, "TaskName") }; }
    friend bool operator==(const CancelRetryNamed&, const CancelRetryNamed&) = default;
};

struct Call : std::variant<Schedule, Cancel, ScheduleNamed, CancelNamed, ScheduleAfter, ScheduleNamedAfter,
                  SetRetry, SetRetryNamed, CancelRetry, CancelRetryNamed> {
    using variant::variant;
    static constexpr PalletName kPallet = scheduler::kPallet;
    static constexpr std::string_view kPath = "pallet_scheduler::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Scheduler, Runtime>";
};

} // namespace taonaut::subtensor::scheduler
