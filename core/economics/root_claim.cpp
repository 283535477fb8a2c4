// SPDX-License-Identifier: MIT
#include "core/economics/root_claim.hpp"

#include <set>

namespace taonaut::economics {

namespace {

constexpr std::size_t kStepSize = 8;

/// 8 bytes of the hash, big-endian.
std::uint64_t stepAt(const Hash256& hash, std::size_t position)
{
    std::uint64_t step = 0;
    for (std::size_t i = 0; i < kStepSize; ++i) {
        step = step << 8U | std::to_integer<std::uint64_t>(hash.view()[position + i]);
    }
    return step;
}

Uint128 atRate(I96F32 rate, std::uint64_t stake)
{
    return rate.saturatingMul(I96F32::from(stake)).floorTo<Uint128>();
}

} // namespace

std::optional<I96F32> claimableIncrement(std::uint64_t earned, std::uint64_t rootStake)
{
    return earned > rootStake ? std::nullopt : std::optional(I96F32::ratio(earned, rootStake));
}

I96F32 rootOwed(I96F32 claimableRate, std::uint64_t rootStake, Uint128 claimed)
{
    return claimableRate.saturatingMul(I96F32::from(rootStake)).saturatingSub(I96F32::from(claimed));
}

std::uint64_t rootClaim(I96F32 owed, I96F32 threshold)
{
    return owed < threshold ? 0 : owed.toU64();
}

Uint128 claimedAfterStaking(Uint128 claimed, I96F32 claimableRate, std::uint64_t added)
{
    return saturatingAdd(claimed, atRate(claimableRate, added));
}

Uint128 claimedAfterUnstaking(Uint128 claimed, I96F32 claimableRate, std::uint64_t taken)
{
    return saturatingSubtract(claimed, atRate(claimableRate, taken));
}

std::vector<std::uint64_t> automaticClaims(const Hash256& parent, std::uint64_t draws, std::uint64_t stakers)
{
    if (stakers == 0) {
        return {};
    }
    std::set<std::uint64_t> drawn;
    std::uint64_t last = stepAt(parent, 0);
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
        const std::size_t position = draw % (Hash256::kSize / kStepSize) * kStepSize;
        last = saturatingAdd(last, stepAt(parent, position)) % stakers;
        drawn.insert(last);
    }
    return { drawn.begin(), drawn.end() };
}

} // namespace taonaut::economics
