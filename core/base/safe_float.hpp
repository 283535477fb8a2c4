// SPDX-License-Identifier: MIT
#pragma once

// Decimal floating point as share pools of stake count with: mantissa × 10^exponent, normalised so that
// 10^20 < mantissa <= 10^21; zero is zero in both. Every operation truncates and normalises.
// Source: opentensor/subtensor primitives/share-pool.

#include "core/base/fixed.hpp"

namespace taonaut {

struct SafeFloat {
    Uint128 mantissa = 0;
    std::int64_t exponent = 0;

    friend constexpr bool operator==(const SafeFloat&, const SafeFloat&) = default;
};

} // namespace taonaut
