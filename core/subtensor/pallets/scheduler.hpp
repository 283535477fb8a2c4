// SPDX-License-Identifier: MIT
#pragma once

// Pallet Scheduler (15): calls that run at a later block.
// Source: polkadot-sdk substrate/frame/scheduler/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/bounded_call.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/origin.hpp"
#include "core/subtensor/primitives.hpp"

namespace taonaut::subtensor::scheduler {

inline constexpr PalletName kPallet { 15, "Scheduler" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Name of a task: any 32 bytes.
using TaskName = std::array<std::byte, 32>;
/// Where a task stands: block and position in its agenda.
using TaskAddress = std::tuple<BlockNumber, std::uint32_t>;
/// Blocks between repetitions and their number.
using Period = std::tuple<std::uint32_t, std::uint32_t>;

/// A task.
struct Scheduled {
    std::optional<TaskName> maybeId;
    std::uint8_t priority = 0; ///< 0: greatest
    BoundedCall call;
    std::optional<Period> maybePeriodic;
    OriginCaller origin;
    static constexpr std::string_view kPath = "pallet_scheduler::Scheduled";
    static Parameters parameters()
    {
        return { parameter<std::array<std::byte, 32>>("Name"), parameter<BoundedCall>("Call"),
            parameter<BlockNumber>("BlockNumber"), parameter<OriginCaller>("PalletsOrigin"),
            parameter<AccountId>("AccountId") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("maybe_id", &Scheduled::maybeId, "Option<Name>"),
            field("priority", &Scheduled::priority, "schedule::Priority"),
            field("call", &Scheduled::call, "Call"),
            field("maybe_periodic", &Scheduled::maybePeriodic, "Option<schedule::Period<BlockNumber>>"),
            field("origin", &Scheduled::origin, "PalletsOrigin") };
    }
    friend bool operator==(const Scheduled&, const Scheduled&) = default;
};
/// How often a task that failed is tried again.
struct RetryConfig {
    std::uint8_t totalRetries = 0;
    std::uint8_t remaining = 0;
    std::uint32_t period = 0;
    static constexpr std::string_view kPath = "pallet_scheduler::RetryConfig";
    static Parameters parameters() { return { parameter<std::uint32_t>("Period") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("total_retries", &RetryConfig::totalRetries, "u8"),
            field("remaining", &RetryConfig::remaining, "u8"),
            field("period", &RetryConfig::period, "Period") };
    }
    friend bool operator==(const RetryConfig&, const RetryConfig&) = default;
};
using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<BlockNumber> kIncompleteSince { kPallet, "IncompleteSince",
    "First block with tasks that still wait.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, BlockNumber, std::vector<std::optional<Scheduled>>,
    BoundedVec<std::optional<Scheduled>, struct AgendaLimit>>
    kAgenda { kPallet, "Agenda", "Tasks of a block." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, TaskAddress, RetryConfig> kRetries { kPallet, "Retries",
    "How often a task that failed is tried again.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, TaskName, TaskAddress> kLookup { kPallet, "Lookup",
    "Where a task with a name stands.", Modifier::Optional };

inline constexpr Constant<Weight> kMaximumWeight { "MaximumWeight",
    Weight { 3'200'000'000'000, 0xCCCC'CCCC'CCCC'CCCC }, "Most weight of the tasks of a block." };
inline constexpr Constant<std::uint32_t> kMaxScheduledPerBlock { "MaxScheduledPerBlock", 50,
    "Most tasks of a block." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::scheduler
