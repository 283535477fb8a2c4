// SPDX-License-Identifier: MIT
#pragma once

// Natural numbers without a limit, as far as exact quotients of shares need them: multiplied, shifted,
// compared, and divided with a quotient of 64 bits. Internal to this module.

#include "core/base/uint128.hpp"

#include <cstdint>
#include <vector>

namespace taonaut::subtensor {

class Natural {
public:
    explicit Natural(Uint128 value);

    [[nodiscard]] Natural times(const Natural& other) const;
    [[nodiscard]] Natural timesPowerOfTen(unsigned exponent) const;
    [[nodiscard]] Natural shiftedLeft(unsigned bits) const;
    [[nodiscard]] Natural shiftedRight(unsigned bits) const;
    [[nodiscard]] bool isZero() const noexcept { return m_limbs.empty(); }
    /// floor(this / divisor), the largest number where it would not fit. divisor: not zero.
    [[nodiscard]] std::uint64_t quotient64(const Natural& divisor) const;

    friend bool operator==(const Natural&, const Natural&) = default;
    friend bool operator<=(const Natural& left, const Natural& right);

private:
    Natural() = default;
    void trim();

    std::vector<std::uint32_t> m_limbs; ///< lowest first, the highest is not zero
};

} // namespace taonaut::subtensor
