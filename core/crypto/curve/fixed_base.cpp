// SPDX-License-Identifier: MIT
#include "core/crypto/curve/fixed_base.hpp"

#include "core/crypto/secret.hpp"

namespace taonaut::crypto::curve {

namespace {

constexpr std::size_t kDigits = 64;
constexpr std::size_t kMultiples = 8;

using Digits = std::array<std::int8_t, kDigits>;

/// For every second digit the multiples 1 to 8 of its place value: 256^i B, 2 * 256^i B ...
std::vector<AffineAddend> makeTable()
{
    std::vector<Extended> points;
    Extended place = basePoint();
    for (std::size_t i = 0; i < kDigits / 2; ++i) {
        const Addend step(place);
        Extended multiple = place;
        for (std::size_t k = 0; k < kMultiples; ++k) {
            points.push_back(multiple);
            multiple = (multiple + step).extended();
        }
        for (int k = 0; k < 8; ++k) {
            place = doubled(place.projective()).extended();
        }
    }
    return affine(points);
}

/// -8 to 7, the last one up to 8.
Digits signedDigits(View32 scalar)
{
    Digits digits {};
    int carry = 0;
    for (std::size_t i = 0; i < kDigits; ++i) {
        const auto byte = std::to_integer<int>(scalar[i / 2]);
        const int digit = carry + (i % 2 == 0 ? byte & 15 : byte >> 4);
        carry = i + 1 < kDigits ? (digit + 8) >> 4 : 0;
        digits[i] = static_cast<std::int8_t>(digit - carry * 16);
    }
    return digits;
}

/// All ones where both are equal, else zero.
std::uint64_t equalMask(std::uint64_t a, std::uint64_t b)
{
    return std::uint64_t { 0 } - (((a ^ b) - 1) >> 63);
}

/// digit * (the place of these multiples), by reading all of them.
AffineAddend picked(std::span<const AffineAddend, kMultiples> multiples, std::int8_t digit)
{
    const auto wide = static_cast<std::int64_t>(digit);
    const auto negative = static_cast<std::uint64_t>(wide >> 63);
    const std::uint64_t magnitude = (static_cast<std::uint64_t>(wide) ^ negative) - negative;
    AffineAddend result;
    for (std::size_t k = 0; k < kMultiples; ++k) {
        const std::uint64_t mask = equalMask(magnitude, k + 1);
        result.yPlusX = selected(mask, multiples[k].yPlusX, result.yPlusX);
        result.yMinusX = selected(mask, multiples[k].yMinusX, result.yMinusX);
        result.t2d = selected(mask, multiples[k].t2d, result.t2d);
    }
    const Field plus = result.yPlusX;
    result.yPlusX = selected(negative, result.yMinusX, plus);
    result.yMinusX = selected(negative, plus, result.yMinusX);
    // A table holds carried values: they are their own Field.
    result.t2d = selected(negative, kZero - Field { result.t2d.at }, Limbs<4 + 1> { result.t2d.at });
    return result;
}

} // namespace

Extended timesBase(View32 scalar) noexcept
{
    static const std::vector<AffineAddend> kTable = makeTable();
    Digits digits = signedDigits(scalar);
    Extended sum;
    const auto addEverySecond = [&](std::size_t first) {
        for (std::size_t i = first; i < kDigits; i += 2) {
            const std::span<const AffineAddend, kMultiples> multiples(
                kTable.data() + i / 2 * kMultiples, kMultiples);
            sum = (sum + picked(multiples, digits[i])).extended();
        }
    };
    addEverySecond(1);
    Projective times16 = sum.projective();
    for (int i = 0; i < 3; ++i) {
        times16 = doubled(times16).projective();
    }
    sum = doubled(times16).extended();
    addEverySecond(0);
    wipe(std::as_writable_bytes(std::span(digits)));
    return sum;
}

} // namespace taonaut::crypto::curve
