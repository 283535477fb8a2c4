// SPDX-License-Identifier: MIT
#pragma once

// The exact outcome of an operation on the bits of fixed-point numbers, before it is brought back to the
// width of its type: sign and magnitude of 256 bits, or a plain 128-bit number where the bits are 64 wide.

#include "core/base/wide.hpp"

#include <type_traits>

namespace taonaut::detail {

/// Integers of any width, signed or not. (The standard's concept leaves out those of 128 bits.)
template <class T>
concept AnyInteger = std::is_integral_v<T> || std::is_same_v<T, Int128> || std::is_same_v<T, Uint128>;

template <AnyInteger T> struct BitsOf {
    static constexpr bool kIsSigned = T(-1) < T(0);
    static constexpr T kMost = kIsSigned ? static_cast<T>((Uint128 { 1 } << (8 * sizeof(T) - 1)) - 1) : T(-1);
    static constexpr T kLeast = kIsSigned ? static_cast<T>(-kMost - 1) : T(0);
};

/// magnitude, below zero where negative. Zero is never negative.
struct Exact {
    bool negative = false;
    Wide256 magnitude;
};

template <AnyInteger T> [[nodiscard]] constexpr Exact exactly(T value) noexcept
{
    if (BitsOf<T>::kIsSigned && value < T(0)) {
        return { true, { 0, ~static_cast<Uint128>(value) + 1 } };
    }
    return { false, { 0, static_cast<Uint128>(value) } };
}

[[nodiscard]] constexpr Exact signedBy(bool negative, const Wide256& magnitude) noexcept
{
    return { negative && magnitude != Wide256 {}, magnitude };
}
[[nodiscard]] constexpr Exact negated(const Exact& value) noexcept
{
    return signedBy(!value.negative, value.magnitude);
}

[[nodiscard]] constexpr Exact sum(const Exact& left, const Exact& right) noexcept
{
    if (left.negative == right.negative) {
        return { left.negative, addWide(left.magnitude, right.magnitude) };
    }
    if (left.magnitude < right.magnitude) {
        return { right.negative, subtractWide(right.magnitude, left.magnitude) };
    }
    return signedBy(left.negative, subtractWide(left.magnitude, right.magnitude));
}

/// Both below 2^128 in magnitude.
[[nodiscard]] constexpr Exact product(const Exact& left, const Exact& right) noexcept
{
    return signedBy(left.negative != right.negative, multiplyWide(left.magnitude.low, right.magnitude.low));
}

/// Towards zero. right: not zero, below 2^128 in magnitude.
[[nodiscard]] constexpr Exact quotient(const Exact& left, const Exact& right) noexcept
{
    return signedBy(
        left.negative != right.negative, divideWide(left.magnitude, right.magnitude.low).quotient);
}

[[nodiscard]] constexpr Exact shiftedLeft(const Exact& value, unsigned bits) noexcept
{
    return { value.negative, shiftLeft(value.magnitude, bits) };
}

/// Towards minus infinity.
[[nodiscard]] constexpr Exact flooredRight(const Exact& value, unsigned bits) noexcept
{
    Wide256 magnitude = shiftRight(value.magnitude, bits);
    if (value.negative && shiftLeft(magnitude, bits) != value.magnitude) {
        magnitude = addWide(magnitude, { 0, 1 });
    }
    return signedBy(value.negative, magnitude);
}

template <AnyInteger T> [[nodiscard]] constexpr bool fits(const Exact& value) noexcept
{
    const Uint128 most
        = value.negative ? exactly(BitsOf<T>::kLeast).magnitude.low : static_cast<Uint128>(BitsOf<T>::kMost);
    return value.magnitude <= Wide256 { 0, most };
}

template <AnyInteger T> [[nodiscard]] constexpr T clampTo(const Exact& value) noexcept
{
    if (!fits<T>(value)) {
        return value.negative ? BitsOf<T>::kLeast : BitsOf<T>::kMost;
    }
    return static_cast<T>(value.negative ? ~value.magnitude.low + 1 : value.magnitude.low);
}

template <AnyInteger T> [[nodiscard]] constexpr std::optional<T> fitTo(const Exact& value) noexcept
{
    return fits<T>(value) ? std::optional(clampTo<T>(value)) : std::nullopt;
}

// ---- The same for bits of 64, whose outcomes need no more than 128 ----

[[nodiscard]] constexpr Int128 negated(Int128 value) noexcept
{
    return -value;
}
[[nodiscard]] constexpr Int128 sum(Int128 left, Int128 right) noexcept
{
    return left + right;
}
[[nodiscard]] constexpr Int128 product(Int128 left, Int128 right) noexcept
{
    return left * right;
}
[[nodiscard]] constexpr Int128 quotient(Int128 left, Int128 right) noexcept
{
    return left / right;
}
[[nodiscard]] constexpr Int128 shiftedLeft(Int128 value, unsigned bits) noexcept
{
    return value << bits;
}
[[nodiscard]] constexpr Int128 flooredRight(Int128 value, unsigned bits) noexcept
{
    return value >> bits;
}
template <AnyInteger T> [[nodiscard]] constexpr T clampTo(Int128 value) noexcept
{
    static_assert(sizeof(T) == 8 && BitsOf<T>::kIsSigned);
    return value > BitsOf<T>::kMost ? BitsOf<T>::kMost
        : value < BitsOf<T>::kLeast ? BitsOf<T>::kLeast
                                    : static_cast<T>(value);
}
template <AnyInteger T> [[nodiscard]] constexpr std::optional<T> fitTo(Int128 value) noexcept
{
    static_assert(sizeof(T) == 8 && BitsOf<T>::kIsSigned);
    return value > BitsOf<T>::kMost || value < BitsOf<T>::kLeast ? std::nullopt
                                                                 : std::optional(static_cast<T>(value));
}

/// What operations on bits of this type are computed in.
template <AnyInteger T> [[nodiscard]] constexpr auto widened(T bits) noexcept
{
    if constexpr (sizeof(T) <= 8) {
        return Int128 { bits };
    } else {
        return exactly(bits);
    }
}

} // namespace taonaut::detail
