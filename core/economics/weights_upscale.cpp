// SPDX-License-Identifier: MIT
#include "core/economics/weights_upscale.hpp"

#include <algorithm>
#include <numeric>

namespace taonaut::economics {

namespace {

std::vector<I32F32> fixed(std::span<const std::uint16_t> weights)
{
    std::vector<I32F32> result;
    result.reserve(weights.size());
    for (const std::uint16_t weight : weights) {
        result.push_back(I32F32::from(weight));
    }
    return result;
}

} // namespace

std::vector<std::uint16_t> maxUpscaled(std::span<const I32F32> weights)
{
    /// The product with 65535 of anything larger does not fit.
    const I32F32 largestProduct = I32F32::from(32'768);
    const I32F32 whole = I32F32::from(65'535);
    std::vector<std::uint16_t> result(weights.size());
    const I32F32 most = weights.empty() ? I32F32::zero() : *std::max_element(weights.begin(), weights.end());
    if (most == I32F32::zero()) {
        return result;
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const I32F32 scaled = most > largestProduct ? weights[i].saturatingMul(whole.safeDiv(most))
                                                    : weights[i].saturatingMul(whole).safeDiv(most);
        result[i] = scaled.round().toU16();
    }
    return result;
}

std::vector<std::uint16_t> maxUpscaled(std::span<const std::uint16_t> weights)
{
    return maxUpscaled(std::span<const I32F32>(fixed(weights)));
}

bool isWithinMaxWeight(std::span<const std::uint16_t> weights, std::uint16_t limit)
{
    const std::uint16_t most = weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end());
    const auto sum
        = static_cast<std::int64_t>(std::accumulate(weights.begin(), weights.end(), std::uint64_t { 0 }));
    return I32F32::ratio<std::int64_t>(most, sum) <= I32F32::ratio<std::int32_t>(limit, 65'535);
}

} // namespace taonaut::economics
