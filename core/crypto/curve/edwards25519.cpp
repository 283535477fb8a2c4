// SPDX-License-Identifier: MIT
#include "core/crypto/curve/edwards25519.hpp"

namespace taonaut::crypto::curve {

namespace {

/// An addition or a doubling before its last products: x = X / Z, y = Y / T.
template <int X, int Y, int Z, int T> struct Sum {
    Limbs<X> x;
    Limbs<Y> y;
    Limbs<Z> z;
    Limbs<T> t;

    [[nodiscard]] Projective projective() const noexcept { return { x * t, y * z, z * t }; }
    [[nodiscard]] Extended extended() const noexcept { return { x * t, y * z, z * t, x * y }; }
};

inline Sum<5, 2, 5, 7> twice(const Projective& point) noexcept
{
    const Field xx = squared(point.x);
    const Field yy = squared(point.y);
    const Field zz = squared(point.z);
    const Field both = squared(point.x + point.y);
    return { both - (yy + xx), yy + xx, yy - xx, (zz + zz + xx) - yy };
}

inline Limbs<2> twiceZ(const Field& z, const AffineAddend&) noexcept
{
    return z + z;
}

inline Field twiceZ(const Field& z, const Addend& point) noexcept
{
    return z * point.twiceZ;
}

template <class Point> inline auto plus(const Extended& sum, const Point& point) noexcept
{
    const Field a = (sum.y + sum.x) * point.yPlusX;
    const Field b = (sum.y - sum.x) * point.yMinusX;
    const Field tt = sum.t * point.t2d;
    const auto zz = twiceZ(sum.z, point);
    return Sum<5, 2, 3, 6> { a - b, a + b, { (zz + tt).at }, { (zz - tt).at } };
}

template <class Point> inline auto minus(const Extended& sum, const Point& point) noexcept
{
    const Field a = (sum.y + sum.x) * point.yMinusX;
    const Field b = (sum.y - sum.x) * point.yPlusX;
    const Field tt = sum.t * point.t2d;
    const auto zz = twiceZ(sum.z, point);
    return Sum<5, 2, 6, 3> { a - b, a + b, { (zz - tt).at }, { (zz + tt).at } };
}

} // namespace

Addend::Addend(const Extended& point) noexcept
    : yPlusX(point.y + point.x)
    , yMinusX(point.y - point.x)
    , twiceZ(point.z + point.z)
    , t2d(point.t * k2D)
{
}

// Each in one piece: the calls inside, with their results in memory, would take a quarter longer.

[[gnu::flatten]] Projective doubled(const Projective& point) noexcept
{
    return twice(point).projective();
}

[[gnu::flatten]] Extended doubledExtended(const Projective& point) noexcept
{
    return twice(point).extended();
}

[[gnu::flatten]] void add(Extended& sum, const Addend& point) noexcept
{
    sum = plus(sum, point).extended();
}

[[gnu::flatten]] void add(Extended& sum, const AffineAddend& point) noexcept
{
    sum = plus(sum, point).extended();
}

[[gnu::flatten]] void subtract(Extended& sum, const Addend& point) noexcept
{
    sum = minus(sum, point).extended();
}

[[gnu::flatten]] void subtract(Extended& sum, const AffineAddend& point) noexcept
{
    sum = minus(sum, point).extended();
}

Extended negated(const Extended& point) noexcept
{
    return { negated(point.x), point.y, point.z, negated(point.t) };
}

const Extended& basePoint() noexcept
{
    static constexpr Extended kBase {
        { { 0x62d608f25d51a, 0x412a4b4f6592a, 0x75b7171a4b31d, 0x1ff60527118fe, 0x216936d3cd6e5 } },
        { { 0x6666666666658, 0x4cccccccccccc, 0x1999999999999, 0x3333333333333, 0x6666666666666 } },
        kOne,
        { { 0x68ab3a5b7dda3, 0xeea2a5eadbb, 0x2af8df483c27e, 0x332b375274732, 0x67875f0fd78b7 } },
    };
    return kBase;
}

std::vector<AffineAddend> affine(std::span<const Extended> points)
{
    // before[i]: the product of the z of all points before i. The inverse of the whole product then gives
    // one inverse after the other, from the last point to the first.
    std::vector<Field> before;
    before.reserve(points.size());
    Field product = kOne;
    for (const Extended& point : points) {
        before.push_back(product);
        product = product * point.z;
    }
    Field inverse = inverted(product);
    std::vector<AffineAddend> result(points.size());
    for (std::size_t i = points.size(); i-- > 0;) {
        const Field zInverse = inverse * before[i];
        inverse = inverse * points[i].z;
        const Field x = points[i].x * zInverse;
        const Field y = points[i].y * zInverse;
        result[i] = { carried(y + x), carried(y - x), { (x * y * k2D).at } };
    }
    return result;
}

std::optional<Extended> decodedPoint(View32 bytes) noexcept
{
    const Field y = decodedField(bytes);
    const Field yy = squared(y);
    const SquareRoot x = squareRootOfRatio(carried(yy - kOne), carried(yy * kD + kOne));
    if (x.isSquare == 0) {
        return std::nullopt;
    }
    const bool negative = (bytes[31] & std::byte { 0x80 }) != std::byte { 0 };
    const Field signedX = negative ? negated(x.root) : x.root;
    return Extended { signedX, y, kOne, signedX * y };
}

Bytes32 encodedPoint(const Extended& point) noexcept
{
    const Field zInverse = inverted(point.z);
    Bytes32 result = encoded(point.y * zInverse);
    result[31] |= static_cast<std::byte>(negativeMask(point.x * zInverse) & 0x80U);
    return result;
}

bool isOfSmallOrder(const Extended& point) noexcept
{
    Projective result = point.projective();
    for (int i = 0; i < 3; ++i) {
        result = doubled(result);
    }
    return (zeroMask(result.x) & zeroMask(carried(result.y - result.z))) != 0;
}

} // namespace taonaut::crypto::curve
