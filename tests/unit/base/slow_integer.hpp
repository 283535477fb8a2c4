// SPDX-License-Identifier: MIT
#pragma once

// Whole numbers without a limit, digit by digit in base 256 and as plainly as on paper: what the arithmetic
// of base is compared with. Shares no code with it.

#include "core/base/uint128.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace taonaut::tests {

class SlowInteger {
public:
    SlowInteger() = default;
    template <class T> static SlowInteger of(T value)
    {
        SlowInteger result;
        result.m_negative = value < T(0);
        auto rest = static_cast<Uint128>(value);
        if (result.m_negative) {
            rest = ~rest + 1;
        }
        for (; rest != 0; rest >>= 8) {
            result.m_digits.push_back(static_cast<std::uint8_t>(rest));
        }
        return result;
    }
    static SlowInteger powerOfTwo(unsigned exponent)
    {
        SlowInteger result;
        result.m_digits.assign(exponent / 8 + 1, 0);
        result.m_digits.back() = static_cast<std::uint8_t>(1U << exponent % 8);
        return result;
    }

    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isZero() const { return m_digits.empty(); }
    [[nodiscard]] SlowInteger negated() const
    {
        SlowInteger result = *this;
        result.m_negative = !m_negative && !isZero();
        return result;
    }
    [[nodiscard]] SlowInteger magnitude() const { return m_negative ? negated() : *this; }

    friend SlowInteger operator+(const SlowInteger& left, const SlowInteger& right)
    {
        if (left.m_negative == right.m_negative) {
            return signedBy(left.m_negative, added(left.m_digits, right.m_digits));
        }
        return below(left.m_digits, right.m_digits)
            ? signedBy(right.m_negative, subtracted(right.m_digits, left.m_digits))
            : signedBy(left.m_negative, subtracted(left.m_digits, right.m_digits));
    }
    friend SlowInteger operator-(const SlowInteger& left, const SlowInteger& right)
    {
        return left + right.negated();
    }
    friend SlowInteger operator*(const SlowInteger& left, const SlowInteger& right)
    {
        Digits product(left.m_digits.size() + right.m_digits.size() + 1, 0);
        for (std::size_t i = 0; i < left.m_digits.size(); ++i) {
            unsigned carry = 0;
            for (std::size_t j = 0; j < right.m_digits.size() || carry != 0; ++j) {
                carry += product[i + j]
                    + (j < right.m_digits.size() ? unsigned { left.m_digits[i] } * right.m_digits[j] : 0U);
                product[i + j] = static_cast<std::uint8_t>(carry);
                carry >>= 8;
            }
        }
        return signedBy(left.m_negative != right.m_negative, product);
    }
    /// Towards zero, bit by bit.
    [[nodiscard]] SlowInteger truncated(const SlowInteger& divisor) const
    {
        Digits quotient(m_digits.size(), 0);
        Digits rest;
        for (std::size_t bit = m_digits.size() * 8; bit-- > 0;) {
            rest = added(rest, rest);
            if ((m_digits[bit / 8] >> bit % 8 & 1) != 0) {
                rest = added(rest, { 1 });
            }
            if (!below(rest, divisor.m_digits)) {
                rest = subtracted(rest, divisor.m_digits);
                quotient[bit / 8] = static_cast<std::uint8_t>(quotient[bit / 8] | 1U << bit % 8);
            }
        }
        return signedBy(m_negative != divisor.m_negative, quotient);
    }
    /// Towards minus infinity.
    [[nodiscard]] SlowInteger floored(const SlowInteger& divisor) const
    {
        const SlowInteger quotient = truncated(divisor);
        const bool isExact = quotient * divisor == *this;
        return isExact || m_negative == divisor.m_negative ? quotient : quotient - of(1);
    }
    [[nodiscard]] SlowInteger power(unsigned exponent) const
    {
        SlowInteger result = of(1);
        for (unsigned i = 0; i < exponent; ++i) {
            result = result * *this;
        }
        return result;
    }

    friend bool operator==(const SlowInteger& left, const SlowInteger& right)
    {
        return left.m_negative == right.m_negative && left.m_digits == right.m_digits;
    }
    friend bool operator<(const SlowInteger& left, const SlowInteger& right)
    {
        return (left - right).isNegative();
    }
    friend bool operator<=(const SlowInteger& left, const SlowInteger& right) { return !(right < left); }

    /// Clamped to two's complement of so many bits.
    [[nodiscard]] SlowInteger clamped(const SlowInteger& least, const SlowInteger& most) const
    {
        return *this < least ? least : most < *this ? most : *this;
    }
    /// Fits 128 bits in magnitude.
    template <class T> [[nodiscard]] T to() const
    {
        Uint128 value = 0;
        for (std::size_t i = m_digits.size(); i-- > 0;) {
            value = value << 8 | m_digits[i];
        }
        return static_cast<T>(m_negative ? ~value + 1 : value);
    }

private:
    using Digits = std::vector<std::uint8_t>; // lowest first, no zeros on top

    static SlowInteger signedBy(bool negative, Digits digits)
    {
        SlowInteger result;
        result.m_digits = trimmed(std::move(digits));
        result.m_negative = negative && !result.m_digits.empty();
        return result;
    }
    static Digits trimmed(Digits digits)
    {
        while (!digits.empty() && digits.back() == 0) {
            digits.pop_back();
        }
        return digits;
    }
    static bool below(const Digits& left, const Digits& right)
    {
        if (left.size() != right.size()) {
            return left.size() < right.size();
        }
        return std::lexicographical_compare(left.rbegin(), left.rend(), right.rbegin(), right.rend());
    }
    static Digits added(const Digits& left, const Digits& right)
    {
        Digits sum(std::max(left.size(), right.size()) + 1, 0);
        unsigned carry = 0;
        for (std::size_t i = 0; i < sum.size(); ++i) {
            carry += (i < left.size() ? left[i] : 0U) + (i < right.size() ? right[i] : 0U);
            sum[i] = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        return trimmed(std::move(sum));
    }
    static Digits subtracted(Digits left, const Digits& right)
    {
        int borrow = 0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            int digit = left[i] - (i < right.size() ? right[i] : 0) - borrow;
            borrow = digit < 0 ? 1 : 0;
            left[i] = static_cast<std::uint8_t>(digit + borrow * 256);
        }
        return trimmed(std::move(left));
    }

    Digits m_digits;
    bool m_negative = false;
};

} // namespace taonaut::tests
