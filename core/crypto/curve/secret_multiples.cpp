// SPDX-License-Identifier: MIT
#include "core/crypto/curve/secret_multiples.hpp"

#include "core/crypto/secret.hpp"

namespace taonaut::crypto::curve {

namespace {

constexpr std::size_t kDigits = 64;
constexpr std::size_t kMultiples = 8;

using Digits = std::array<std::int8_t, kDigits>;

/// A point as the words that are read in one sweep: y + x, y - x, 2 d x y, and one for the alignment.
using Words = std::array<std::uint64_t, 16>;
using Multiples = std::array<Words, kMultiples>;

Words wordsOf(const AffineAddend& point)
{
    Words words {};
    std::copy(point.yPlusX.at.begin(), point.yPlusX.at.end(), words.begin());
    std::copy(point.yMinusX.at.begin(), point.yMinusX.at.end(), words.begin() + 5);
    std::copy(point.t2d.at.begin(), point.t2d.at.end(), words.begin() + 10);
    return words;
}

/// Appends the point's multiples 1 to 8.
void appendMultiples(std::vector<Extended>& points, const Extended& point)
{
    const Addend step(point);
    Extended multiple = point;
    for (std::size_t k = 0; k < kMultiples; ++k) {
        points.push_back(multiple);
        add(multiple, step);
    }
}

/// points: eight multiples of each place.
std::vector<Multiples> tableOf(std::span<const Extended> points)
{
    const std::vector<AffineAddend> addends = affine(points);
    std::vector<Multiples> table(addends.size() / kMultiples);
    for (std::size_t i = 0; i < addends.size(); ++i) {
        table[i / kMultiples][i % kMultiples] = wordsOf(addends[i]);
    }
    return table;
}

/// The base point at every second digit's place: B, 256 B, 256^2 B ...
std::vector<Multiples> baseTable()
{
    std::vector<Extended> points;
    Extended place = basePoint();
    for (std::size_t i = 0; i < kDigits / 2; ++i) {
        appendMultiples(points, place);
        for (int k = 0; k < 8; ++k) {
            place = doubledExtended(place.projective());
        }
    }
    return tableOf(points);
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
AffineAddend picked(const Multiples& multiples, std::int8_t digit)
{
    const auto wide = static_cast<std::int64_t>(digit);
    const auto negative = static_cast<std::uint64_t>(wide >> 63);
    const std::uint64_t magnitude = (static_cast<std::uint64_t>(wide) ^ negative) - negative;
    Words words {};
    for (std::size_t k = 0; k < kMultiples; ++k) {
        const std::uint64_t mask = equalMask(magnitude, k + 1);
        for (std::size_t i = 0; i < words.size(); ++i) {
            words[i] |= mask & multiples[k][i];
        }
    }
    const std::uint64_t neutral = equalMask(magnitude, 0) & 1U;
    words[0] |= neutral;
    words[5] |= neutral;

    const Field plus { { words[0], words[1], words[2], words[3], words[4] } };
    const Field minus { { words[5], words[6], words[7], words[8], words[9] } };
    const Field t2d { { words[10], words[11], words[12], words[13], words[14] } };
    return { selected(negative, minus, plus), selected(negative, plus, minus),
        selected(negative, kZero - t2d, Limbs<5> { t2d.at }) };
}

Extended times16(const Extended& point)
{
    Projective result = point.projective();
    for (int i = 0; i < 3; ++i) {
        result = doubled(result);
    }
    return doubledExtended(result);
}

} // namespace

Extended timesBase(View32 scalar)
{
    static const std::vector<Multiples> kTable = baseTable();
    Digits digits = signedDigits(scalar);
    Extended sum;
    const auto addEverySecond = [&](std::size_t first) {
        for (std::size_t i = first; i < kDigits; i += 2) {
            add(sum, picked(kTable[i / 2], digits[i]));
        }
    };
    addEverySecond(1);
    sum = times16(sum);
    addEverySecond(0);
    wipe(std::as_writable_bytes(std::span(digits)));
    return sum;
}

Extended times(View32 scalar, const Extended& point)
{
    std::vector<Extended> points;
    appendMultiples(points, point);
    const Multiples multiples = tableOf(points).front();
    Digits digits = signedDigits(scalar);
    Extended sum;
    for (std::size_t i = kDigits; i-- > 0;) {
        sum = times16(sum);
        add(sum, picked(multiples, digits[i]));
    }
    wipe(std::as_writable_bytes(std::span(digits)));
    return sum;
}

} // namespace taonaut::crypto::curve
