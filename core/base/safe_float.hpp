// SPDX-License-Identifier: MIT
#pragma once

// Decimal floating point as share pools of stake count with: mantissa × 10^exponent, normalised so that
// 10^20 < mantissa <= 10^21; zero is zero in both. Every operation truncates and normalises. No value: the
// exponent leaves 64 bits, or what is said at the function.
// Source: opentensor/subtensor primitives/share-pool.

#include "core/base/fixed.hpp"

namespace taonaut {

struct SafeFloat {
    Uint128 mantissa = 0;
    std::int64_t exponent = 0;

    /// The largest mantissa of the normal form.
    static constexpr Uint128 kMostMantissa = Uint128 { 1'000'000'000'000'000'000U } * 1'000U;

    /// Brought to the normal form. No value also for a mantissa above the largest.
    [[nodiscard]] static std::optional<SafeFloat> create(Uint128 mantissa, std::int64_t exponent);
    [[nodiscard]] static SafeFloat of(std::uint64_t value);
    /// Integer part plus fraction / 2^64, each truncated to the digits of the mantissa.
    [[nodiscard]] static SafeFloat of(U64F64 value);

    [[nodiscard]] bool isZero() const noexcept { return mantissa == 0; }

    [[nodiscard]] std::optional<SafeFloat> add(const SafeFloat& other) const;
    /// Where other is larger: zero. No value also for zero less something.
    [[nodiscard]] std::optional<SafeFloat> sub(const SafeFloat& other) const;
    /// No value also for a divisor of zero.
    [[nodiscard]] std::optional<SafeFloat> div(const SafeFloat& other) const;
    /// this × factor / divisor, the product exact. No value also for a divisor of zero.
    [[nodiscard]] std::optional<SafeFloat> mulDiv(const SafeFloat& factor, const SafeFloat& divisor) const;
    /// Both in normal form.
    [[nodiscard]] bool isAbove(const SafeFloat& other) const;

    /// Towards zero; the largest number where it does not fit.
    [[nodiscard]] std::uint64_t toU64() const;

    friend constexpr bool operator==(const SafeFloat&, const SafeFloat&) = default;
};

} // namespace taonaut
