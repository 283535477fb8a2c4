// SPDX-License-Identifier: MIT
#pragma once

// Powers of a ratio with a broken exponent, exactly as the pools of the chain compute them: an integer root
// where the exponent is a small fraction, else a series of logarithm and exponential in binary fixed point
// whose every rounding is prescribed. Source: sam0x17/safe-bigmath v0.4.1 src/integer.rs.

#include "core/base/big_integer.hpp"

namespace taonaut {

struct PowerRatio {
    Uint128 baseNumerator = 0;
    Uint128 baseDenominator = 1;
    Uint128 exponentNumerator = 1;
    Uint128 exponentDenominator = 1;
};

/// floor((base)^(exponent) × scale), with the rounding of the series where it is used. precision: bits of the
/// series. None: a denominator of zero.
[[nodiscard]] std::optional<BigInteger> powRatioScaled(
    const PowerRatio& ratio, unsigned precision, Uint128 scale);

} // namespace taonaut
