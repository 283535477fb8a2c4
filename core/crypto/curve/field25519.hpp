// SPDX-License-Identifier: MIT
#pragma once

// Integers modulo p = 2^255 - 19, the coordinates of edwards25519 and ristretto255.
//
// A value is five limbs of 51 bits. A sum or difference is left with its carries undone, because the next
// multiplication undoes them anyway; how large its limbs may be is part of its type. Limbs<N> holds limbs up
// to N (2^51 + 2^13), products take up to 8 of these units, and what would overflow does not compile.
//
// Everything in this file runs in constant time: no branch and no index depends on a value.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"

namespace taonaut::crypto::curve {

using Bytes32 = std::array<std::byte, 32>;
using View32 = std::span<const std::byte, 32>;
using Wide = Uint128;

constexpr std::uint64_t kLimbMask = (std::uint64_t { 1 } << 51) - 1;

template <int Units> struct Limbs {
    std::array<std::uint64_t, 5> at {};
};

/// A value with its carries done: what is stored.
using Field = Limbs<1>;

constexpr Field kZero {};
constexpr Field kOne { { 1 } };
/// The curve's d = -121665 / 121666, and twice that.
constexpr Field kD { { 0x34dca135978a3, 0x1a8283b156ebd, 0x5e7a26001c029, 0x739c663a03cbb,
    0x52036cee2b6ff } };
constexpr Field k2D { { 0x69b9426b2f159, 0x35050762add7a, 0x3cf44c0038052, 0x6738cc7407977,
    0x2406d9dc56dff } };
/// The even square root of -1.
constexpr Field kSqrtMinusOne { { 0x61b274a0ea0b0, 0xd5a5fc8f189d, 0x7ef5e9cbd0c60, 0x78595a6804c9e,
    0x2b8324804fc1d } };

template <int A, int B>
[[nodiscard]] inline Limbs<A + B> operator+(const Limbs<A>& a, const Limbs<B>& b) noexcept
{
    Limbs<A + B> sum;
    for (std::size_t i = 0; i < 5; ++i) {
        sum.at[i] = a.at[i] + b.at[i];
    }
    return sum;
}

/// a + 4p - b: no limb goes below zero.
template <int A, int B>
[[nodiscard]] inline Limbs<A + 4> operator-(const Limbs<A>& a, const Limbs<B>& b) noexcept
{
    static_assert(B <= 3, "4p would not cover it");
    constexpr std::uint64_t kFirst = 4 * (kLimbMask - 18);
    constexpr std::uint64_t kOther = 4 * kLimbMask;
    Limbs<A + 4> difference;
    difference.at[0] = a.at[0] + kFirst - b.at[0];
    for (std::size_t i = 1; i < 5; ++i) {
        difference.at[i] = a.at[i] + kOther - b.at[i];
    }
    return difference;
}

namespace detail {

/// Five columns below 2^115 become a stored value. Two carries run side by side, which is what a row of
/// squarings waits for.
[[nodiscard]] inline Field carried(Wide c0, Wide c1, Wide c2, Wide c3, Wide c4) noexcept
{
    const auto low = [](Wide column) { return static_cast<std::uint64_t>(column) & kLimbMask; };
    c1 += static_cast<std::uint64_t>(c0 >> 51);
    c4 += static_cast<std::uint64_t>(c3 >> 51);
    c2 += static_cast<std::uint64_t>(c1 >> 51);
    const std::uint64_t first = low(c0) + 19 * static_cast<std::uint64_t>(c4 >> 51);
    const std::uint64_t fourth = low(c3) + static_cast<std::uint64_t>(c2 >> 51);
    return { { first & kLimbMask, low(c1) + (first >> 51), low(c2), fourth & kLimbMask,
        low(c4) + (fourth >> 51) } };
}

[[nodiscard]] inline Field product(
    const std::array<std::uint64_t, 5>& a, const std::array<std::uint64_t, 5>& b) noexcept
{
    const auto times = [](std::uint64_t x, std::uint64_t y) { return static_cast<Wide>(x) * y; };
    const std::uint64_t a1 = 19 * a[1];
    const std::uint64_t a2 = 19 * a[2];
    const std::uint64_t a3 = 19 * a[3];
    const std::uint64_t a4 = 19 * a[4];
    return carried( //
        times(a[0], b[0]) + times(a1, b[4]) + times(a2, b[3]) + times(a3, b[2]) + times(a4, b[1]),
        times(a[0], b[1]) + times(a[1], b[0]) + times(a2, b[4]) + times(a3, b[3]) + times(a4, b[2]),
        times(a[0], b[2]) + times(a[1], b[1]) + times(a[2], b[0]) + times(a3, b[4]) + times(a4, b[3]),
        times(a[0], b[3]) + times(a[1], b[2]) + times(a[2], b[1]) + times(a[3], b[0]) + times(a4, b[4]),
        times(a[0], b[4]) + times(a[1], b[3]) + times(a[2], b[2]) + times(a[3], b[1]) + times(a[4], b[0]));
}

[[nodiscard]] inline Field square(const std::array<std::uint64_t, 5>& a) noexcept
{
    const auto times = [](std::uint64_t x, std::uint64_t y) { return static_cast<Wide>(x) * y; };
    const std::uint64_t twice0 = 2 * a[0];
    const std::uint64_t twice1 = 2 * a[1];
    const std::uint64_t a3 = 19 * a[3];
    const std::uint64_t a4 = 19 * a[4];
    return carried( //
        times(a[0], a[0]) + times(twice1, a4) + times(2 * a[2], a3),
        times(twice0, a[1]) + times(2 * a[2], a4) + times(a3, a[3]),
        times(twice0, a[2]) + times(a[1], a[1]) + times(2 * a[3], a4),
        times(twice0, a[3]) + times(twice1, a[2]) + times(a4, a[4]),
        times(twice0, a[4]) + times(twice1, a[3]) + times(a[2], a[2]));
}

} // namespace detail

template <int A, int B> [[nodiscard]] inline Field operator*(const Limbs<A>& a, const Limbs<B>& b) noexcept
{
    static_assert(A <= 8 && B <= 8, "the columns would overflow");
    return detail::product(a.at, b.at);
}

template <int A> [[nodiscard]] inline Field squared(const Limbs<A>& a) noexcept
{
    static_assert(A <= 8, "the columns would overflow");
    return detail::square(a.at);
}

template <int A> [[nodiscard]] inline Field carried(const Limbs<A>& a) noexcept
{
    return detail::carried(a.at[0], a.at[1], a.at[2], a.at[3], a.at[4]);
}

[[nodiscard]] inline Field negated(const Field& a) noexcept
{
    return carried(kZero - a);
}

/// `yes` where the mask is all ones, `no` where it is zero.
template <int A>
[[nodiscard]] inline Limbs<A> selected(std::uint64_t mask, const Limbs<A>& yes, const Limbs<A>& no) noexcept
{
    Limbs<A> result;
    for (std::size_t i = 0; i < 5; ++i) {
        result.at[i] = no.at[i] ^ (mask & (no.at[i] ^ yes.at[i]));
    }
    return result;
}

/// The one representative below p, little-endian.
[[nodiscard]] Bytes32 encoded(const Field& a) noexcept;
/// Reads 255 bits, whatever the last one is; values from p up are reduced.
[[nodiscard]] Field decodedField(View32 bytes) noexcept;

/// All ones or zero.
[[nodiscard]] std::uint64_t zeroMask(const Field& a) noexcept;
/// The sign of a field element is its lowest bit. All ones or zero.
[[nodiscard]] std::uint64_t negativeMask(const Field& a) noexcept;
/// The one of a and -a that is not negative.
[[nodiscard]] Field absolute(const Field& a) noexcept;

/// 1 / a; zero for zero.
[[nodiscard]] Field inverted(const Field& a) noexcept;

struct SquareRoot {
    std::uint64_t isSquare = 0; ///< all ones or zero
    Field root; ///< not negative
};
/// The root of u / v, or of sqrt(-1) u / v where that is no square (RFC 9496, 4.2). u = 0: a root 0.
[[nodiscard]] SquareRoot squareRootOfRatio(const Field& u, const Field& v) noexcept;

} // namespace taonaut::crypto::curve
