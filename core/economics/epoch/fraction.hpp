// SPDX-License-Identifier: MIT
#pragma once

// The bits of I32F32 numbers that are never negative, as the epoch's long loops use them: the operations of
// core/base/fixed.hpp with the same rounding, for numbers whose outcome always fits.

#include "core/base/uint128.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace taonaut::economics {

/// Units of 2^-32.
using Fraction = std::uint64_t;

constexpr Fraction kWholeFraction = Fraction { 1 } << 32;

[[nodiscard]] constexpr Fraction times(Fraction left, Fraction right) noexcept
{
    return static_cast<Fraction>((Uint128 { left } * right) >> 32);
}

/// floor(x × 65535) within u16.
[[nodiscard]] constexpr std::uint16_t toParts(Fraction value) noexcept
{
    const Fraction parts = times(value, 65'535);
    return static_cast<std::uint16_t>(parts > 65'535 ? 65'535 : parts);
}

/// Divides many numbers by one: exact, with a multiplication instead of a division for numbers below 2^32.
class Divisor {
public:
    Divisor() = default;
    explicit constexpr Divisor(std::uint64_t divisor) noexcept
        : m_divisor(divisor)
        , m_reciprocal(divisor == 0 ? 0 : ~std::uint64_t { 0 } / divisor)
    {
    }

    /// floor(value × 2^32 / divisor); the value itself for a divisor of zero.
    [[nodiscard]] constexpr Fraction divide(std::uint64_t value) const noexcept
    {
        if (m_divisor == 0) {
            return value;
        }
        if (value >= kWholeFraction) {
            return static_cast<Fraction>((Uint128 { value } << 32) / m_divisor);
        }
        // The estimate is at most one too low: 2^64 - divisor <= reciprocal × divisor < 2^64.
        const std::uint64_t scaled = value << 32;
        const auto estimate = static_cast<std::uint64_t>((Uint128 { scaled } * m_reciprocal) >> 64);
        return estimate + (scaled - estimate * m_divisor >= m_divisor ? 1U : 0U);
    }

private:
    std::uint64_t m_divisor = 0;
    std::uint64_t m_reciprocal = 0;
};

[[nodiscard]] inline std::vector<Divisor> divisors(const std::vector<std::uint64_t>& sums)
{
    return std::vector<Divisor>(sums.begin(), sums.end());
}

/// Divides each by the sum of all; unchanged when that is zero.
inline void normalise(std::vector<Fraction>& values)
{
    Fraction sum = 0;
    for (const Fraction value : values) {
        sum += value;
    }
    const Divisor divisor(sum);
    for (Fraction& value : values) {
        value = divisor.divide(value);
    }
}

} // namespace taonaut::economics
