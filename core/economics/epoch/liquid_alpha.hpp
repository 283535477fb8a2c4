// SPDX-License-Identifier: MIT
#pragma once

// The rate at which one bond follows its weight: between two ends, by how far the weight is above the
// consensus, or the bond above the weight. Source: opentensor/subtensor
// pallets/subtensor/src/epoch/run_epoch.rs.

#include "core/base/fixed.hpp"

namespace taonaut::economics {

class LiquidAlpha {
public:
    /// low and high: parts of 65535. steepness: of the curve between them, hundredths; may be negative.
    LiquidAlpha(std::uint16_t low, std::uint16_t high, std::int16_t steepness);

    /// All three within 0 … 1.
    [[nodiscard]] I32F32 rate(I32F32 consensus, I32F32 weight, I32F32 bond);

private:
    [[nodiscard]] I32F32 rateAt(I32F32 distance) const;

    I32F32 m_low;
    I32F32 m_high;
    I32F32 m_slope;
    // Most cells of a column are equally far away, and the exponential is long to compute.
    I32F32 m_lastDistance = I32F32::from(-1);
    I32F32 m_lastRate;
};

} // namespace taonaut::economics
