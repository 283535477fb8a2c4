// SPDX-License-Identifier: MIT
#pragma once

// What a person should know although nothing is wrong with what was verified. Pure.

#include "core/light/chain_parameters.hpp"
#include "core/service/light_snapshot.hpp"

namespace taonaut::service {

constexpr int kOldCheckpointDays = 180;
constexpr std::int64_t kClockOffMs = 60'000;
constexpr std::int64_t kServersBehindMs = 5 * 60'000;
constexpr std::size_t kProvidersWanted = 3;

struct WarningFacts {
    std::int64_t nowMs = 0; ///< on this computer's clock
    light::ChainClock clock = light::ChainClock::Wall;
    /// Slot of the newest block that was final before this start; 0 when it is genesis.
    std::int64_t verifiedBeforeMs = 0;
    /// Slot of the newest head that any server claims; 0 when unknown.
    std::int64_t newestHeadMs = 0;
    /// How old blocks were when they were announced, one per provider.
    std::vector<std::int64_t> announcedAgesMs;
    /// Providers that confirm the start; empty when that is not asked, or not told yet.
    std::optional<std::size_t> confirmations;
    std::optional<BlockNumber> forcedChange;
    std::optional<BlockNumber> split;
    bool sealsUnderstood = true;
};

/// In the order of LinkWarning::Kind.
[[nodiscard]] std::vector<LinkWarning> warningsFor(const WarningFacts& facts);

} // namespace taonaut::service
