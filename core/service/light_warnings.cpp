// SPDX-License-Identifier: MIT
#include "core/service/light_warnings.hpp"

#include <algorithm>
#include <cstdlib>

namespace taonaut::service {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

/// Of an odd or even number of values; the lower middle one of an even number.
std::int64_t median(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::vector<LinkWarning> warningsFor(const WarningFacts& facts)
{
    using enum LinkWarning::Kind;
    std::vector<LinkWarning> warnings;
    const bool isWall = facts.clock == light::ChainClock::Wall;
    const std::int64_t days
        = facts.verifiedBeforeMs > 0 ? (facts.nowMs - facts.verifiedBeforeMs) / kDayMs : 0;
    if (isWall && days > kOldCheckpointDays) {
        warnings.push_back({ CheckpointOld, days });
    }
    if (isWall && facts.announcedAgesMs.size() >= kProvidersWanted) {
        const std::int64_t ahead = median(facts.announcedAgesMs);
        if (std::abs(ahead) > kClockOffMs) {
            warnings.push_back({ ClockOff, ahead });
        }
    }
    if (isWall && facts.newestHeadMs > 0 && facts.nowMs - facts.newestHeadMs > kServersBehindMs) {
        warnings.push_back({ ServersBehind, facts.nowMs - facts.newestHeadMs });
    }
    if (facts.confirmations && *facts.confirmations < kProvidersWanted) {
        warnings.push_back({ FewProviders, static_cast<std::int64_t>(*facts.confirmations) });
    }
    if (facts.split) {
        warnings.push_back({ SplitView, facts.split->value() });
    }
    if (!facts.sealsUnderstood) {
        warnings.push_back({ SealsNotUnderstood, 0 });
    }
    if (facts.forcedChange) {
        warnings.push_back({ ForcedChange, facts.forcedChange->value() });
    }
    return warnings;
}

} // namespace taonaut::service
