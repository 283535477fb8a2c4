// SPDX-License-Identifier: MIT
#include "core/net/endpoint_choice.hpp"

#include <limits>
#include <set>
#include <tuple>

namespace taonaut::net {
namespace {

constexpr auto kUnknownLatency = std::numeric_limits<std::int64_t>::max();

std::int64_t latencyOf(const Candidate& candidate)
{
    return candidate.latency ? candidate.latency->count() : kUnknownLatency;
}

bool isUsable(const Candidate& candidate)
{
    return candidate.open && !candidate.differs;
}

bool isAhead(const Candidate& other, const Candidate& present)
{
    if (!isUsable(other) || other.shaky || other.behind || !other.head) {
        return false;
    }
    if (present.behind) {
        return true;
    }
    const bool higher = !present.head || *other.head > *present.head;
    const bool byBlocks
        = present.head && *other.head > *present.head && *other.head - *present.head > kClearlyBehindBlocks;
    const bool byTime = other.headTimeMs && present.headTimeMs
        && *other.headTimeMs - *present.headTimeMs > kClearlyBehindMs;
    return higher && (byBlocks || byTime);
}

} // namespace

std::vector<std::size_t> chooseConnections(std::span<const Candidate> candidates, std::size_t wanted)
{
    std::set<std::string> providers;
    std::size_t connected = 0;
    for (const Candidate& candidate : candidates) {
        if (candidate.connected) {
            providers.insert(candidate.provider);
            ++connected;
        }
    }
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].connected || !candidates[i].mayConnect) {
            continue;
        }
        const bool isNew = providers.insert(candidates[i].provider).second;
        (isNew ? chosen : rest).push_back(i);
    }
    chosen.insert(chosen.end(), rest.begin(), rest.end());
    chosen.resize(std::min(chosen.size(), wanted > connected ? wanted - connected : 0));
    return chosen;
}

std::optional<std::size_t> choosePrimary(std::span<const Candidate> candidates)
{
    std::optional<std::size_t> best;
    const auto rank = [&candidates](std::size_t i) {
        return std::tuple(candidates[i].shaky, isClearlyBehind(candidates, i), latencyOf(candidates[i]));
    };
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (isUsable(candidates[i]) && (!best || rank(i) < rank(*best))) {
            best = i;
        }
    }
    return best;
}

std::optional<std::size_t> chooseHedge(
    std::span<const Candidate> candidates, std::span<const std::size_t> asked)
{
    std::optional<std::size_t> best;
    const auto rank
        = [&candidates](std::size_t i) { return std::tuple(candidates[i].shaky, latencyOf(candidates[i])); };
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const bool wasAsked = std::find(asked.begin(), asked.end(), i) != asked.end();
        if (!wasAsked && isUsable(candidates[i]) && (!best || rank(i) < rank(*best))) {
            best = i;
        }
    }
    return best;
}

bool isClearlyBehind(std::span<const Candidate> candidates, std::size_t which)
{
    return std::any_of(candidates.begin(), candidates.end(),
        [&](const Candidate& other) { return isAhead(other, candidates[which]); });
}

std::chrono::milliseconds hedgeDelay(std::optional<std::chrono::milliseconds> latency)
{
    return latency ? std::clamp(*latency * 3, kShortestHedge, kLongestHedge) : kHedgeWithoutLatency;
}

} // namespace taonaut::net
