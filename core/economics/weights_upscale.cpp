// SPDX-License-Identifier: MIT
#include "core/economics/weights_upscale.hpp"

#include "core/base/fixed.hpp"

#include <algorithm>

namespace taonaut::economics {

std::vector<std::uint16_t> maxUpscaled(std::span<const std::uint16_t> weights)
{
    /// The product with 65535 of anything larger does not fit.
    constexpr std::uint16_t kLargestProduct = 32'768;
    const I32F32 whole = I32F32::from(std::uint16_t { 65'535 });
    std::vector<std::uint16_t> result(weights.begin(), weights.end());
    const std::uint16_t largest = result.empty() ? 0 : *std::max_element(result.begin(), result.end());
    if (largest == 0) {
        return result;
    }
    const I32F32 most = I32F32::from(largest);
    for (std::uint16_t& weight : result) {
        const I32F32 value = I32F32::from(weight);
        const I32F32 scaled = largest > kLargestProduct ? value.saturatingMul(whole.safeDiv(most))
                                                        : value.saturatingMul(whole).safeDiv(most);
        weight = scaled.round().toU16();
    }
    return result;
}

} // namespace taonaut::economics
