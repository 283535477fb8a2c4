// SPDX-License-Identifier: MIT
#pragma once

// Whole numbers without a limit, positive and negative, as far as powers with broken exponents need them:
// sums, products, shifts, and quotients rounded towards minus infinity. The functions that work in place
// reuse the memory of what they write, so that a series of a thousand terms allocates nothing after its first
// ones.

#include "core/base/uint128.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace taonaut {

class BigInteger {
public:
    BigInteger() = default;
    explicit BigInteger(Uint128 value);

    [[nodiscard]] bool isZero() const noexcept { return m_limbs.empty(); }
    [[nodiscard]] bool isNegative() const noexcept { return m_negative; }
    /// Binary digits of the magnitude; zero for zero.
    [[nodiscard]] std::size_t bits() const noexcept;
    /// None when negative or longer.
    [[nodiscard]] std::optional<std::uint64_t> toUint64() const noexcept;

    [[nodiscard]] BigInteger power(unsigned exponent) const;
    /// Towards minus infinity. divisor: not zero.
    [[nodiscard]] BigInteger floorDivide(const BigInteger& divisor) const;
    /// The largest r with r^degree <= this. This: not negative; degree: not zero.
    [[nodiscard]] BigInteger root(unsigned degree) const;

    // ---- In place ----

    void negate() noexcept { m_negative = !m_negative && !isZero(); }
    void add(const BigInteger& other) { accumulate(other, other.m_negative); }
    void subtract(const BigInteger& other) { accumulate(other, !other.m_negative); }
    /// This becomes left × right; it may be neither of them.
    void setProduct(const BigInteger& left, const BigInteger& right);
    void shiftLeft(std::size_t count);
    /// Division by 2^count towards minus infinity.
    void floorShiftRight(std::size_t count);
    /// Division by 2^count to the nearest, halves away from zero. count: not zero.
    void roundShiftRight(std::size_t count);
    /// Towards minus infinity. divisor: not zero.
    void floorDivideSmall(std::uint32_t divisor);

    /// By magnitude alone.
    [[nodiscard]] static std::strong_ordering compareMagnitude(
        const BigInteger& left, const BigInteger& right) noexcept;

    friend BigInteger operator+(BigInteger left, const BigInteger& right)
    {
        left.add(right);
        return left;
    }
    friend BigInteger operator-(BigInteger left, const BigInteger& right)
    {
        left.subtract(right);
        return left;
    }
    friend BigInteger operator*(const BigInteger& left, const BigInteger& right)
    {
        BigInteger product;
        product.setProduct(left, right);
        return product;
    }
    friend BigInteger operator<<(BigInteger value, std::size_t count)
    {
        value.shiftLeft(count);
        return value;
    }
    friend bool operator==(const BigInteger&, const BigInteger&) = default;
    friend std::strong_ordering operator<=>(const BigInteger& left, const BigInteger& right) noexcept;

private:
    void trim() noexcept;
    void accumulate(const BigInteger& other, bool negative);
    void addMagnitude(const BigInteger& other);
    void subtractFromMagnitude(const BigInteger& other);
    void addOneToMagnitude();
    /// Drops count bits of the magnitude; true when any of them was set.
    [[nodiscard]] bool dropBits(std::size_t count);

    std::vector<std::uint64_t> m_limbs; ///< lowest first, the highest is not zero
    bool m_negative = false; ///< never for zero
};

} // namespace taonaut
