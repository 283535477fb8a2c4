// SPDX-License-Identifier: MIT
#pragma once

// Binary fixed-point numbers: an integer that counts units of 2^-fraction. All values of the chain that are
// no whole numbers are of this kind, and each operation rounds in one prescribed way:
//
//   multiply            floor, also of negative numbers (arithmetic shift of the full product)
//   divide              towards zero
//   fewer fraction bits floor; to an integer: floor
//   round               nearest, ties away from zero
//
// An outcome that does not fit is clamped to the type's ends (saturating…) or no value (checked…).
// Source: encointer/substrate-fixed src/arith.rs, src/traits.rs; opentensor/subtensor primitives/safe-math.

#include "core/base/fixed_bits.hpp"

namespace taonaut {

/// bits × 2^-kFraction. Integer: std::int64_t, Int128 or Uint128.
template <class Integer, unsigned kFraction> struct Fixed {
    Integer bits {};

    using Bits = Integer;
    static constexpr unsigned kFractionBits = kFraction;

    [[nodiscard]] static constexpr Fixed max() noexcept { return { detail::BitsOf<Integer>::kMost }; }
    [[nodiscard]] static constexpr Fixed min() noexcept { return { detail::BitsOf<Integer>::kLeast }; }
    [[nodiscard]] static constexpr Fixed zero() noexcept { return {}; }
    [[nodiscard]] static constexpr Fixed one() noexcept { return { Integer { 1 } << kFraction }; }

    /// An integer of any width; clamped where it does not fit.
    template <detail::AnyInteger T> [[nodiscard]] static constexpr Fixed from(T value) noexcept
    {
        return clamp(detail::shiftedLeft(detail::exactly(value), kFraction));
    }
    /// numerator / denominator of whole numbers, or zero for a denominator of zero.
    template <detail::AnyInteger T>
    [[nodiscard]] static constexpr Fixed ratio(T numerator, T denominator) noexcept
    {
        return from(numerator).safeDiv(from(denominator));
    }

    // ---- To other numbers ----

    /// Another fixed-point type: floor, clamped.
    template <class Other> [[nodiscard]] constexpr Other to() const noexcept
    {
        const detail::Exact value = detail::exactly(bits);
        if constexpr (Other::kFractionBits < kFraction) {
            return Other::clamp(detail::flooredRight(value, kFraction - Other::kFractionBits));
        } else {
            return Other::clamp(detail::shiftedLeft(value, Other::kFractionBits - kFraction));
        }
    }
    /// Floor, clamped to the ends of T (a negative number becomes zero in an unsigned T).
    template <detail::AnyInteger T> [[nodiscard]] constexpr T floorTo() const noexcept
    {
        return detail::clampTo<T>(detail::flooredRight(detail::exactly(bits), kFraction));
    }
    [[nodiscard]] constexpr std::uint64_t toU64() const noexcept { return floorTo<std::uint64_t>(); }
    [[nodiscard]] constexpr std::uint16_t toU16() const noexcept { return floorTo<std::uint16_t>(); }

    /// The nearest whole number, ties away from zero; clamped.
    [[nodiscard]] constexpr Fixed round() const noexcept
    {
        const detail::Exact value = detail::exactly(bits);
        const Wide256 nearest
            = shiftRight(addWide(value.magnitude, { 0, Uint128 { 1 } << (kFraction - 1) }), kFraction);
        return clamp(detail::Exact { value.negative, shiftLeft(nearest, kFraction) });
    }
    /// The whole number below.
    [[nodiscard]] constexpr Fixed floor() const noexcept
    {
        return clamp(detail::shiftedLeft(detail::flooredRight(detail::exactly(bits), kFraction), kFraction));
    }

    // ---- Checked: no value where the outcome does not fit ----

    [[nodiscard]] constexpr std::optional<Fixed> checkedAdd(Fixed other) const noexcept
    {
        return fit(detail::sum(detail::widened(bits), detail::widened(other.bits)));
    }
    [[nodiscard]] constexpr std::optional<Fixed> checkedSub(Fixed other) const noexcept
    {
        return fit(detail::sum(detail::widened(bits), detail::negated(detail::widened(other.bits))));
    }
    [[nodiscard]] constexpr std::optional<Fixed> checkedMul(Fixed other) const noexcept
    {
        return fit(product(other));
    }
    /// No value also for a divisor of zero.
    [[nodiscard]] constexpr std::optional<Fixed> checkedDiv(Fixed other) const noexcept
    {
        return other.bits == 0 ? std::nullopt : fit(quotient(other));
    }

    // ---- Saturating: clamped to min() and max() ----

    [[nodiscard]] constexpr Fixed saturatingAdd(Fixed other) const noexcept
    {
        return clamp(detail::sum(detail::widened(bits), detail::widened(other.bits)));
    }
    [[nodiscard]] constexpr Fixed saturatingSub(Fixed other) const noexcept
    {
        return clamp(detail::sum(detail::widened(bits), detail::negated(detail::widened(other.bits))));
    }
    [[nodiscard]] constexpr Fixed saturatingMul(Fixed other) const noexcept { return clamp(product(other)); }
    /// other: not zero. (Zero gives zero; the chain never gets there.)
    [[nodiscard]] constexpr Fixed saturatingDiv(Fixed other) const noexcept
    {
        return other.bits == 0 ? Fixed {} : clamp(quotient(other));
    }

    /// checkedDiv, else zero.
    [[nodiscard]] constexpr Fixed safeDiv(Fixed other) const noexcept { return safeDivOr(other, {}); }
    /// checkedDiv, else `otherwise`.
    [[nodiscard]] constexpr Fixed safeDivOr(Fixed other, Fixed otherwise) const noexcept
    {
        return checkedDiv(other).value_or(otherwise);
    }

    [[nodiscard]] constexpr Fixed saturatingNeg() const noexcept { return Fixed {}.saturatingSub(*this); }
    [[nodiscard]] constexpr Fixed saturatingAbs() const noexcept
    {
        return bits < Integer { 0 } ? saturatingNeg() : *this;
    }
    /// least <= most.
    [[nodiscard]] constexpr Fixed clamped(Fixed least, Fixed most) const noexcept
    {
        return *this < least ? least : most < *this ? most : *this;
    }

    [[nodiscard]] static constexpr std::optional<Fixed> fit(const auto& value) noexcept
    {
        const std::optional<Integer> kept = detail::fitTo<Integer>(value);
        return kept ? std::optional(Fixed { *kept }) : std::nullopt;
    }
    [[nodiscard]] static constexpr Fixed clamp(const auto& value) noexcept
    {
        return { detail::clampTo<Integer>(value) };
    }

    friend constexpr bool operator==(const Fixed&, const Fixed&) = default;
    friend constexpr auto operator<=>(const Fixed& left, const Fixed& right) noexcept
    {
        return left.bits <=> right.bits;
    }

private:
    [[nodiscard]] constexpr auto product(Fixed other) const noexcept
    {
        return detail::flooredRight(
            detail::product(detail::widened(bits), detail::widened(other.bits)), kFraction);
    }
    [[nodiscard]] constexpr auto quotient(Fixed other) const noexcept
    {
        return detail::quotient(
            detail::shiftedLeft(detail::widened(bits), kFraction), detail::widened(other.bits));
    }
};

using I32F32 = Fixed<std::int64_t, 32>;
using I64F64 = Fixed<Int128, 64>;
using I96F32 = Fixed<Int128, 32>;
using U64F64 = Fixed<Uint128, 64>;
using U96F32 = Fixed<Uint128, 32>;

} // namespace taonaut
