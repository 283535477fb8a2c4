// SPDX-License-Identifier: MIT
#include "core/economics/epoch/liquid_alpha.hpp"

#include "core/base/transcendental.hpp"

#include <algorithm>

namespace taonaut::economics {

LiquidAlpha::LiquidAlpha(std::uint16_t low, std::uint16_t high, std::int16_t steepness)
    : m_low(I32F32::ratio<std::int32_t>(low, 65'535))
    , m_high(I32F32::ratio<std::int32_t>(high, 65'535))
    , m_slope(I32F32::from(steepness).saturatingDiv(I32F32::from(-100)))
{
}

I32F32 LiquidAlpha::rate(I32F32 consensus, I32F32 weight, I32F32 bond)
{
    const I32F32 apart = weight >= bond ? weight.saturatingSub(consensus) : bond.saturatingSub(weight);
    const I32F32 distance = apart.clamped(I32F32::zero(), I32F32::one());
    if (distance != m_lastDistance) {
        m_lastDistance = distance;
        m_lastRate = rateAt(distance);
    }
    return m_lastRate;
}

I32F32 LiquidAlpha::rateAt(I32F32 distance) const
{
    const I32F32 half { std::int64_t { 1 } << 31 };
    const I32F32 power = expSafe(m_slope.saturatingMul(distance.saturatingSub(half)));
    const I32F32 sigmoid = I32F32::one().saturatingDiv(I32F32::one().saturatingAdd(power));
    const I32F32 rate = m_low.saturatingAdd(sigmoid.saturatingMul(m_high.saturatingSub(m_low)));
    // Chain quirk: the upper end first, so that the lower end wins where they are exchanged.
    return std::max(std::min(rate, m_high), m_low);
}

} // namespace taonaut::economics
