// SPDX-License-Identifier: MIT
#include "core/base/safe_float.hpp"

#include <algorithm>
#include <limits>

namespace taonaut {

namespace {

constexpr std::int64_t kMostDigits = 21;
constexpr std::int64_t kMostExponent = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeastExponent = std::numeric_limits<std::int64_t>::min();

/// 10^exponent, no more than 10^22: beyond it nothing of a mantissa is left.
Uint128 powerOfTen(Uint128 exponent)
{
    Uint128 power = 1;
    for (Uint128 i = 0; i < std::min(exponent, Uint128 { kMostDigits + 1 }); ++i) {
        power *= 10;
    }
    return power;
}

std::optional<SafeFloat> normalised(Wide256 mantissa, Int128 exponent)
{
    if (mantissa == Wide256 {}) {
        return SafeFloat {};
    }
    while (mantissa > Wide256 { 0, SafeFloat::kMostMantissa }) {
        mantissa = divideWide(mantissa, 10).quotient;
        ++exponent;
    }
    while (mantissa.low <= SafeFloat::kMostMantissa / 10) {
        mantissa.low *= 10;
        --exponent;
    }
    if (exponent > kMostExponent || exponent < kLeastExponent) {
        return std::nullopt;
    }
    return SafeFloat { mantissa.low, static_cast<std::int64_t>(exponent) };
}

/// Both mantissas at the larger exponent.
struct Aligned {
    Uint128 left = 0;
    Uint128 right = 0;
    std::int64_t exponent = 0;

    Aligned(const SafeFloat& first, const SafeFloat& second)
        : exponent(std::max(first.exponent, second.exponent))
    {
        left = first.mantissa / powerOfTen(static_cast<Uint128>(Int128 { exponent } - first.exponent));
        right = second.mantissa / powerOfTen(static_cast<Uint128>(Int128 { exponent } - second.exponent));
    }
};

} // namespace

std::optional<SafeFloat> SafeFloat::create(Uint128 mantissa, std::int64_t exponent)
{
    return mantissa > kMostMantissa ? std::nullopt : normalised({ 0, mantissa }, exponent);
}

SafeFloat SafeFloat::of(std::uint64_t value)
{
    return create(value, 0).value_or(SafeFloat {});
}

SafeFloat SafeFloat::of(U64F64 value)
{
    const SafeFloat whole = of(static_cast<std::uint64_t>(value.bits >> U64F64::kFractionBits));
    const SafeFloat parts = of(static_cast<std::uint64_t>(value.bits));
    const SafeFloat perWhole = create(Uint128 { 1 } << U64F64::kFractionBits, 0).value_or(SafeFloat {});
    return whole.add(parts.div(perWhole).value_or(SafeFloat {})).value_or(SafeFloat {});
}

std::optional<SafeFloat> SafeFloat::add(const SafeFloat& other) const
{
    if (isZero() || other.isZero()) {
        return isZero() ? other : *this;
    }
    const Aligned both(*this, other);
    return normalised(addWide({ 0, both.left }, { 0, both.right }), both.exponent);
}

std::optional<SafeFloat> SafeFloat::sub(const SafeFloat& other) const
{
    if (other.isZero()) {
        return isZero() ? SafeFloat {} : *this;
    }
    if (isZero()) {
        return std::nullopt;
    }
    const Aligned both(*this, other);
    return normalised({ 0, saturatingSubtract(both.left, both.right) }, both.exponent);
}

std::optional<SafeFloat> SafeFloat::div(const SafeFloat& other) const
{
    if (other.isZero()) {
        return std::nullopt;
    }
    const Int128 places = Int128 { exponent } - other.exponent - kMostDigits;
    if (places > kMostExponent || places < kLeastExponent) {
        return std::nullopt;
    }
    return normalised(divideWide(multiplyWide(mantissa, kMostMantissa), other.mantissa).quotient, places);
}

std::optional<SafeFloat> SafeFloat::mulDiv(const SafeFloat& factor, const SafeFloat& divisor) const
{
    const Int128 summed = Int128 { exponent } + factor.exponent;
    const Int128 places = summed - divisor.exponent;
    if (divisor.isZero() || summed > kMostExponent || summed < kLeastExponent || places > kMostExponent
        || places < kLeastExponent) {
        return std::nullopt;
    }
    return normalised(divideWide(multiplyWide(mantissa, factor.mantissa), divisor.mantissa).quotient, places);
}

bool SafeFloat::isAbove(const SafeFloat& other) const
{
    const Int128 places = Int128 { exponent } - other.exponent;
    if (places > 1 || places < -1) {
        return places > 1;
    }
    return multiplyWide(mantissa, places == 1 ? 10 : 1) > multiplyWide(other.mantissa, places == -1 ? 10 : 1);
}

std::uint64_t SafeFloat::toU64() const
{
    const Uint128 scale = powerOfTen(static_cast<Uint128>(exponent < 0 ? -Int128 { exponent } : exponent));
    const Wide256 value = exponent < 0 ? Wide256 { 0, mantissa / scale } : multiplyWide(mantissa, scale);
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    return value > Wide256 { 0, kMost } ? kMost : static_cast<std::uint64_t>(value.low);
}

} // namespace taonaut
