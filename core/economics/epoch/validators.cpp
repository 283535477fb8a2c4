// SPDX-License-Identifier: MIT
#include "core/base/wide.hpp"
#include "core/economics/epoch/stages.hpp"

#include <algorithm>
#include <numeric>

namespace taonaut::economics {

std::vector<bool> largest(std::span<const I32F32> values, std::size_t k)
{
    std::vector<bool> result(values.size(), true);
    if (values.size() < k) {
        return result;
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t left, std::size_t right) { return values[left] < values[right]; });
    order.resize(values.size() - k);
    for (const std::size_t index : order) {
        result[index] = false;
    }
    return result;
}

namespace epoch {

namespace {

/// Stake weights that reach the threshold, normalised.
std::vector<Fraction> normalisedStake(const EpochInput& input)
{
    std::vector<I64F64> counted = input.stake;
    I64F64 sum;
    for (std::size_t uid = 0; uid < counted.size(); ++uid) {
        if (input.ownerUid != uid && counted[uid].toU64() < input.settings.stakeThreshold) {
            counted[uid] = I64F64::zero();
        }
        sum = sum.saturatingAdd(counted[uid]);
    }
    std::vector<Fraction> result;
    result.reserve(counted.size());
    for (const I64F64& stake : counted) {
        const I64F64 part = sum == I64F64::zero() ? stake : stake.safeDiv(sum);
        result.push_back(static_cast<Fraction>(std::max(part.to<I32F32>(), I32F32::zero()).bits));
    }
    return result;
}

std::vector<bool> nextPermits(const EpochInput& input, const std::vector<Fraction>& stake)
{
    std::vector<I32F32> values;
    values.reserve(stake.size());
    for (const Fraction part : stake) {
        values.push_back({ static_cast<std::int64_t>(part) });
    }
    std::vector<bool> permits = largest(values, input.settings.maxValidators);
    for (std::size_t uid = 0; uid < permits.size(); ++uid) {
        permits[uid] = (permits[uid] && stake[uid] != 0) || input.ownerUid == uid;
    }
    return permits;
}

} // namespace

Validators validatorsOf(const EpochInput& input)
{
    const std::size_t n = input.stake.size();
    Validators result;
    result.stake = normalisedStake(input);
    result.permits = nextPermits(input, result.stake);
    result.active.resize(n);
    result.permitted.resize(n);
    result.activeStake.resize(n);
    for (std::size_t uid = 0; uid < n; ++uid) {
        const std::uint64_t activeUntil
            = saturatingAdd(blockAt(input.lastUpdate, uid), input.settings.activityCutoff);
        result.active[uid] = activeUntil >= input.block;
        // Chain quirk: an owner whose permit was never stored has none now.
        result.permitted[uid] = uid < input.permits.size() && (input.permits[uid] || input.ownerUid == uid);
        result.activeStake[uid] = result.active[uid] && result.permitted[uid] ? result.stake[uid] : 0;
    }
    normalise(result.activeStake);
    return result;
}

} // namespace epoch

} // namespace taonaut::economics
