// SPDX-License-Identifier: MIT
#include "core/crypto/curve/field25519.hpp"

#include <cstring>

namespace taonaut::crypto::curve {

namespace {

std::uint64_t loadWord(View32 bytes, std::size_t offset)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        word |= std::to_integer<std::uint64_t>(bytes[offset + i]) << (8 * i);
    }
    return word;
}

Field squaredTimes(Field a, int count)
{
    for (int i = 0; i < count; ++i) {
        a = squared(a);
    }
    return a;
}

/// The two powers from which inverse and root follow.
struct Ladder {
    Field to11; ///< a^11
    Field to2p250m1; ///< a^(2^250 - 1)
};

Ladder ladder(const Field& a)
{
    const Field to2 = squared(a);
    const Field to9 = a * squaredTimes(to2, 2);
    const Field to11 = to9 * to2;
    const Field p5 = squared(to11) * to9; // a^(2^5 - 1), and so on below
    const Field p10 = squaredTimes(p5, 5) * p5;
    const Field p20 = squaredTimes(p10, 10) * p10;
    const Field p40 = squaredTimes(p20, 20) * p20;
    const Field p50 = squaredTimes(p40, 10) * p10;
    const Field p100 = squaredTimes(p50, 50) * p50;
    const Field p200 = squaredTimes(p100, 100) * p100;
    return { to11, squaredTimes(p200, 50) * p50 };
}

std::uint64_t equalMask(const Field& a, const Field& b)
{
    return zeroMask(carried(a - b));
}

} // namespace

Bytes32 encoded(const Field& a) noexcept
{
    // Below 2p after one carry; then 19 more overflows bit 255 exactly when the value is p or above.
    Field reduced = carried(a);
    std::uint64_t above = (reduced.at[0] + 19) >> 51;
    for (std::size_t i = 1; i < 5; ++i) {
        above = (reduced.at[i] + above) >> 51;
    }
    reduced.at[0] += 19 * above;
    for (std::size_t i = 0; i < 4; ++i) {
        reduced.at[i + 1] += reduced.at[i] >> 51;
        reduced.at[i] &= kLimbMask;
    }
    reduced.at[4] &= kLimbMask;
    const std::uint64_t words[4] = {
        reduced.at[0] | (reduced.at[1] << 51),
        (reduced.at[1] >> 13) | (reduced.at[2] << 38),
        (reduced.at[2] >> 26) | (reduced.at[3] << 25),
        (reduced.at[3] >> 39) | (reduced.at[4] << 12),
    };
    Bytes32 result {};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = static_cast<std::byte>(words[i / 8] >> (8 * (i % 8)));
    }
    return result;
}

Field decodedField(View32 bytes) noexcept
{
    const std::uint64_t words[4]
        = { loadWord(bytes, 0), loadWord(bytes, 8), loadWord(bytes, 16), loadWord(bytes, 24) };
    return { { words[0] & kLimbMask, ((words[0] >> 51) | (words[1] << 13)) & kLimbMask,
        ((words[1] >> 38) | (words[2] << 26)) & kLimbMask, ((words[2] >> 25) | (words[3] << 39)) & kLimbMask,
        (words[3] >> 12) & kLimbMask } };
}

std::uint64_t zeroMask(const Field& a) noexcept
{
    const Bytes32 bytes = encoded(a);
    std::uint64_t bits = 0;
    for (const std::byte b : bytes) {
        bits |= std::to_integer<std::uint64_t>(b);
    }
    return std::uint64_t { 0 } - ((bits - 1) >> 63); // only 0 - 1 has the top bit
}

std::uint64_t negativeMask(const Field& a) noexcept
{
    return std::uint64_t { 0 } - (std::to_integer<std::uint64_t>(encoded(a)[0]) & 1U);
}

Field absolute(const Field& a) noexcept
{
    return selected(negativeMask(a), negated(a), a);
}

Field inverted(const Field& a) noexcept
{
    const Ladder powers = ladder(a);
    return squaredTimes(powers.to2p250m1, 5) * powers.to11; // a^(p - 2)
}

SquareRoot squareRootOfRatio(const Field& u, const Field& v) noexcept
{
    const Field v3 = squared(v) * v;
    const Field base = u * v3 * squared(squared(v)); // u v^7
    const Field power = squaredTimes(ladder(base).to2p250m1, 2) * base; // its (p - 5) / 8-th power
    Field root = u * v3 * power;

    const Field check = v * squared(root);
    const Field minusU = negated(u);
    const std::uint64_t correct = equalMask(check, u);
    const std::uint64_t flipped = equalMask(check, minusU);
    const std::uint64_t flippedByI = equalMask(check, minusU * kSqrtMinusOne);
    root = selected(flipped | flippedByI, root * kSqrtMinusOne, root);
    return { correct | flipped, absolute(root) };
}

} // namespace taonaut::crypto::curve
