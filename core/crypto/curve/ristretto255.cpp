// SPDX-License-Identifier: MIT
#include "core/crypto/curve/ristretto255.hpp"

namespace taonaut::crypto::curve {

namespace {

/// 1 / sqrt(a - d) with a = -1.
constexpr Field kInverseRootOfAMinusD { { 0xfdaa805d40ea, 0x2eb482e57d339, 0x7610274bc58, 0x6510b613dc8ff,
    0x786c8905cfaff } };

} // namespace

std::optional<Extended> decodedElement(View32 bytes) noexcept
{
    const Field s = decodedField(bytes);
    const Bytes32 canonical = encoded(s);
    if (!equal(canonical, bytes) || negativeMask(s) != 0) {
        return std::nullopt;
    }
    const Field ss = squared(s);
    const Field u1 = carried(kOne - ss);
    const Field u2 = carried(kOne + ss);
    const Field u2Squared = squared(u2);
    const Field v = carried(kZero - (kD * squared(u1) + u2Squared));
    const SquareRoot inverse = squareRootOfRatio(kOne, v * u2Squared);
    const Field denominatorX = inverse.root * u2;
    const Field denominatorY = inverse.root * denominatorX * v;
    const Field x = absolute((s + s) * denominatorX);
    const Field y = u1 * denominatorY;
    const Field t = x * y;
    if (inverse.isSquare == 0 || negativeMask(t) != 0 || zeroMask(y) != 0) {
        return std::nullopt;
    }
    return Extended { x, y, kOne, t };
}

Bytes32 encodedElement(const Extended& element) noexcept
{
    const Field u1 = (element.z + element.y) * (element.z - element.y);
    const Field u2 = element.x * element.y;
    const Field inverse = squareRootOfRatio(kOne, u1 * squared(u2)).root;
    const Field denominator1 = inverse * u1;
    const Field denominator2 = inverse * u2;
    const Field zInverse = denominator1 * denominator2 * element.t;

    const std::uint64_t rotate = negativeMask(element.t * zInverse);
    const Field x = selected(rotate, element.y * kSqrtMinusOne, element.x);
    const Field y = selected(rotate, element.x * kSqrtMinusOne, element.y);
    const Field denominator = selected(rotate, denominator1 * kInverseRootOfAMinusD, denominator2);
    const Field signedY = selected(negativeMask(x * zInverse), negated(y), y);
    return encoded(absolute(denominator * (element.z - signedY)));
}

bool sameElement(const Extended& a, const Extended& b) noexcept
{
    const std::uint64_t straight = zeroMask(carried(a.x * b.y - a.y * b.x));
    const std::uint64_t rotated = zeroMask(carried(a.y * b.y - a.x * b.x));
    return (straight | rotated) != 0;
}

} // namespace taonaut::crypto::curve
