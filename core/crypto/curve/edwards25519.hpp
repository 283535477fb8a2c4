// SPDX-License-Identifier: MIT
#pragma once

// Points of edwards25519: -x^2 + y^2 = 1 + d x^2 y^2, the curve of ed25519 and, in classes of eight points,
// of ristretto255.
//
// One point, several forms: a doubling takes and leaves three coordinates, an addition needs a fourth, and a
// point that is added often is prepared for it. The formulas are complete: they hold for every pair of points
// and have no branch, so all of this but decodedPoint runs in constant time.

#include "core/crypto/curve/field25519.hpp"

#include <optional>
#include <vector>

namespace taonaut::crypto::curve {

/// x = X / Z, y = Y / Z.
struct Projective {
    Field x;
    Field y { kOne };
    Field z { kOne };
};

/// And T = X Y / Z. As made: the neutral element.
struct Extended {
    Field x;
    Field y { kOne };
    Field z { kOne };
    Field t;

    [[nodiscard]] Projective projective() const noexcept { return { x, y, z }; }
};

/// A point prepared for being added often.
struct Addend {
    Limbs<2> yPlusX;
    Limbs<5> yMinusX;
    Limbs<2> twiceZ;
    Field t2d; ///< 2 d T

    explicit Addend(const Extended& point) noexcept;
};

/// The same with Z = 1, from a table that was made once. As made: the neutral element.
struct AffineAddend {
    Field yPlusX { kOne };
    Field yMinusX { kOne };
    Limbs<5> t2d; ///< 2 d x y
};

[[nodiscard]] Projective doubled(const Projective& point) noexcept;
/// The same, ready for an addition: one product more.
[[nodiscard]] Extended doubledExtended(const Projective& point) noexcept;
void add(Extended& sum, const Addend& point) noexcept;
void add(Extended& sum, const AffineAddend& point) noexcept;
void subtract(Extended& sum, const Addend& point) noexcept;
void subtract(Extended& sum, const AffineAddend& point) noexcept;
[[nodiscard]] Extended negated(const Extended& point) noexcept;

/// The generator of both groups.
[[nodiscard]] const Extended& basePoint() noexcept;

/// One inversion for all of them.
[[nodiscard]] std::vector<AffineAddend> affine(std::span<const Extended> points);

/// As ZIP-215 reads a point: y may be p or above, and x = 0 may carry a sign. Empty where no x belongs to y.
/// Variable time.
[[nodiscard]] std::optional<Extended> decodedPoint(View32 bytes) noexcept;
/// y, and the sign of x in the last bit.
[[nodiscard]] Bytes32 encodedPoint(const Extended& point) noexcept;
/// Whether 8 times the point is neutral.
[[nodiscard]] bool isOfSmallOrder(const Extended& point) noexcept;

} // namespace taonaut::crypto::curve
