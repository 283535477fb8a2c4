// SPDX-License-Identifier: MIT
#include "core/economics/registration.hpp"

#include <algorithm>
#include <vector>

namespace taonaut::economics {

namespace {

constexpr unsigned kFactorBits = 32;
constexpr std::uint64_t kOne = std::uint64_t { 1 } << kFactorBits;
constexpr std::uint64_t kHalf = kOne / 2;
constexpr std::uint64_t kRaoPerTao = 1'000'000'000;

std::uint64_t timesFactor(std::uint64_t value, std::uint64_t factor)
{
    const Uint128 product = Uint128 { value } * factor >> kFactorBits;
    return static_cast<std::uint64_t>(std::min(product, Uint128 { ~std::uint64_t { 0 } }));
}

/// By squaring; each product is rounded down.
std::uint64_t power(std::uint64_t factor, std::uint16_t exponent)
{
    std::uint64_t result = kOne;
    for (unsigned left = exponent; left > 0;) {
        if (left % 2 == 1) {
            result = timesFactor(result, factor);
        }
        left /= 2;
        if (left > 0) {
            factor = timesFactor(factor, factor);
        }
    }
    return result;
}

} // namespace

std::uint64_t burnDecayFactor(std::uint16_t halfLife)
{
    if (halfLife == 0) {
        return kOne;
    }
    std::uint64_t low = 0;
    std::uint64_t high = kOne;
    while (low + 1 < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        (power(middle, halfLife) > kHalf ? high : low) = middle;
    }
    return low;
}

std::uint64_t boundedBurn(std::uint64_t burn, BurnBounds bounds)
{
    return std::min(std::max(burn, bounds.least), bounds.most);
}

std::uint64_t burnAfterBlock(std::uint64_t burn, std::uint16_t halfLife, BurnBounds bounds)
{
    return boundedBurn(timesFactor(burn, burnDecayFactor(halfLife)), bounds);
}

std::uint64_t burnAfterRegistration(std::uint64_t burn, U64F64 multiplier, BurnBounds bounds)
{
    const U64F64 factor = std::max(multiplier, U64F64::one());
    return boundedBurn(U64F64::from(burn).saturatingMul(factor).toU64(), bounds);
}

std::uint64_t networkLockCost(const LockCostState& state, std::uint64_t block)
{
    const std::uint64_t multiple = state.lastLockBlock == 0 ? 1 : 2;
    const std::uint64_t perBlock
        = state.reductionInterval == 0 ? 0 : state.lastLock / state.reductionInterval;
    const std::uint64_t reduction
        = saturatingMultiply(perBlock, saturatingSubtract(block, state.lastLockBlock));
    return std::max(
        saturatingSubtract(saturatingMultiply(state.lastLock, multiple), reduction), state.leastLock);
}

std::uint64_t lockReductionInterval(std::uint64_t interval, std::uint64_t blockEmission)
{
    return I64F64::from(interval).saturatingMul(I64F64::ratio(blockEmission, kRaoPerTao)).toU64();
}

U64F64 medianPrice(std::span<const U64F64> prices)
{
    std::vector<U64F64> sorted;
    std::copy_if(prices.begin(), prices.end(), std::back_inserter(sorted),
        [](U64F64 price) { return price > U64F64::zero(); });
    if (sorted.empty()) {
        return U64F64::one();
    }
    std::sort(sorted.begin(), sorted.end());
    const U64F64 upper = sorted[sorted.size() / 2];
    const U64F64 lower = sorted[(sorted.size() - 1) / 2];
    return sorted.size() % 2 == 1 ? upper : lower.saturatingAdd(upper).safeDiv(U64F64::from(2));
}

std::uint64_t startingAlpha(std::uint64_t tao, U64F64 price)
{
    return U64F64::from(tao).safeDiv(price).toU64();
}

} // namespace taonaut::economics
