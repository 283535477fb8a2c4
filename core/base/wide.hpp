// SPDX-License-Identifier: MIT
#pragma once

// Arithmetic with the full width of 128-bit products: what fixed-point numbers, share pools and pool reserves
// are multiplied and divided in before the outcome is brought back to its own width. Exact; what does not fit
// 256 bits is said at each function.

#include "core/base/uint128.hpp"

#include <bit>
#include <compare>
#include <cstdint>
#include <optional>

namespace taonaut {

/// high × 2^128 + low.
struct Wide256 {
    Uint128 high = 0;
    Uint128 low = 0;

    friend constexpr auto operator<=>(const Wide256&, const Wide256&) = default;
};

struct WideQuotient {
    Wide256 quotient;
    Uint128 remainder = 0;
};

/// The whole product of two numbers.
[[nodiscard]] constexpr Wide256 multiplyWide(Uint128 left, Uint128 right) noexcept
{
    constexpr Uint128 kHalf = ~std::uint64_t { 0 };
    const Uint128 low = (left & kHalf) * (right & kHalf);
    const Uint128 crossed = (left >> 64) * (right & kHalf) + (low >> 64);
    const Uint128 other = (left & kHalf) * (right >> 64) + (crossed & kHalf);
    return { (left >> 64) * (right >> 64) + (crossed >> 64) + (other >> 64), (other << 64) | (low & kHalf) };
}

/// Modulo 2^256.
[[nodiscard]] constexpr Wide256 addWide(const Wide256& left, const Wide256& right) noexcept
{
    const Uint128 low = left.low + right.low;
    return { left.high + right.high + (low < left.low ? 1U : 0U), low };
}

/// Modulo 2^256.
[[nodiscard]] constexpr Wide256 subtractWide(const Wide256& left, const Wide256& right) noexcept
{
    return { left.high - right.high - (left.low < right.low ? 1U : 0U), left.low - right.low };
}

/// Bits shifted out are lost. bits: below 256.
[[nodiscard]] constexpr Wide256 shiftLeft(const Wide256& value, unsigned bits) noexcept
{
    if (bits == 0) {
        return value;
    }
    if (bits >= 128) {
        return { value.low << (bits - 128), 0 };
    }
    return { (value.high << bits) | (value.low >> (128 - bits)), value.low << bits };
}

/// Rounds down. bits: below 256.
[[nodiscard]] constexpr Wide256 shiftRight(const Wide256& value, unsigned bits) noexcept
{
    if (bits == 0) {
        return value;
    }
    if (bits >= 128) {
        return { 0, value.high >> (bits - 128) };
    }
    return { value.high >> bits, (value.low >> bits) | (value.high << (128 - bits)) };
}

namespace detail {

/// One digit of a long division in base 2^64. high:next is below divisor; divisor has its top bit set.
struct DigitQuotient {
    std::uint64_t digit = 0;
    Uint128 remainder = 0;
};
[[nodiscard]] constexpr DigitQuotient divideDigit(Uint128 high, std::uint64_t next, Uint128 divisor) noexcept
{
    constexpr Uint128 kBase = Uint128 { 1 } << 64;
    const Uint128 top = divisor >> 64;
    Uint128 digit = (high >> 64) >= top ? kBase - 1 : high / top;
    // (high, next) - digit × divisor, modulo 2^128 after the digit is right; the estimate is at most 2 high.
    Wide256 taken = multiplyWide(digit, divisor);
    const Wide256 whole { high >> 64, (high << 64) | next };
    while (taken > whole) {
        --digit;
        taken = subtractWide(taken, { 0, divisor });
    }
    return { static_cast<std::uint64_t>(digit), subtractWide(whole, taken).low };
}

} // namespace detail

/// Rounds down. divisor: not zero.
[[nodiscard]] constexpr WideQuotient divideWide(const Wide256& value, Uint128 divisor) noexcept
{
    if (value.high == 0) {
        return { { 0, value.low / divisor }, value.low % divisor };
    }
    const auto top = static_cast<std::uint64_t>(divisor >> 64);
    const auto digitAt = [](const Wide256& of, unsigned place) {
        return static_cast<std::uint64_t>((place < 2 ? of.low : of.high) >> (place % 2 * 64));
    };
    if (top == 0) {
        std::uint64_t digits[4] {};
        Uint128 rest = 0;
        for (unsigned place = 4; place-- > 0;) {
            const Uint128 part = (rest << 64) | digitAt(value, place);
            digits[place] = static_cast<std::uint64_t>(part / divisor);
            rest = part % divisor;
        }
        return { { (Uint128 { digits[3] } << 64) | digits[2], (Uint128 { digits[1] } << 64) | digits[0] },
            rest };
    }
    const auto shift = static_cast<unsigned>(std::countl_zero(top));
    const Uint128 scaled = divisor << shift;
    const Wide256 moved = shiftLeft(value, shift);
    // The part of the value that the shift pushed out and the highest digit: below the divisor.
    Uint128 rest = shift == 0 ? 0 : value.high >> (128 - shift);
    rest = (rest << 64) | digitAt(moved, 3);
    const bool reduce = rest >= scaled;
    std::uint64_t digits[3] {};
    rest -= reduce ? scaled : 0;
    for (unsigned place = 3; place-- > 0;) {
        const detail::DigitQuotient next = detail::divideDigit(rest, digitAt(moved, place), scaled);
        digits[place] = next.digit;
        rest = next.remainder;
    }
    return { { (reduce ? Uint128 { 1 } << 64 : 0) | digits[2], (Uint128 { digits[1] } << 64) | digits[0] },
        rest >> shift };
}

/// floor(left × right / divisor) of exact numbers. None: divisor zero, or the outcome has more than 128 bits.
[[nodiscard]] constexpr std::optional<Uint128> multiplyDivide(
    Uint128 left, Uint128 right, Uint128 divisor) noexcept
{
    if (divisor == 0) {
        return std::nullopt;
    }
    const Wide256 quotient = divideWide(multiplyWide(left, right), divisor).quotient;
    return quotient.high != 0 ? std::nullopt : std::optional(quotient.low);
}

/// Unsigned integers up to 128 bits.
template <class T>
concept UnsignedInteger = T(-1)
> T(0) && requires(T value)
{
    value >> 1;
};

template <UnsignedInteger T> [[nodiscard]] constexpr std::optional<T> checkedAdd(T left, T right) noexcept
{
    const auto sum = static_cast<T>(left + right);
    return sum < left ? std::nullopt : std::optional(sum);
}
template <UnsignedInteger T>
[[nodiscard]] constexpr std::optional<T> checkedSubtract(T left, T right) noexcept
{
    return right > left ? std::nullopt : std::optional(static_cast<T>(left - right));
}
template <UnsignedInteger T>
[[nodiscard]] constexpr std::optional<T> checkedMultiply(T left, T right) noexcept
{
    return left != 0 && right > T(-1) / left ? std::nullopt : std::optional(static_cast<T>(left * right));
}
/// On overflow the largest number.
template <UnsignedInteger T> [[nodiscard]] constexpr T saturatingAdd(T left, T right) noexcept
{
    return checkedAdd(left, right).value_or(T(-1));
}
/// Below zero: zero.
template <UnsignedInteger T> [[nodiscard]] constexpr T saturatingSubtract(T left, T right) noexcept
{
    return checkedSubtract(left, right).value_or(T(0));
}
/// On overflow the largest number.
template <UnsignedInteger T> [[nodiscard]] constexpr T saturatingMultiply(T left, T right) noexcept
{
    return checkedMultiply(left, right).value_or(T(-1));
}

} // namespace taonaut
