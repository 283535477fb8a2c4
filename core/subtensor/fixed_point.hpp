// SPDX-License-Identifier: MIT
#pragma once

// Binary fixed-point numbers as pallets of this chain store them: an integer, little-endian, that counts
// units of 2^-fraction. Nothing here calculates. Metadata spells the number of fraction bits as a type of its
// own, a chain of one structure without contents per binary digit. Sources: encointer/substrate-fixed
// src/lib.rs and substrate-fixed/typenum/src/uint.rs.

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

__extension__ using Int128 = __int128;

template <> struct ScaleType<Int128> : PrimitiveType<metadata::Primitive::I128> {
    static void write(scale::Encoder& out, Int128 value) { out.u128(static_cast<Uint128>(value)); }
    static Int128 read(scale::Decoder& in) { return static_cast<Int128>(in.u128()); }
};

namespace detail {
[[nodiscard]] metadata::TypeDescription describeBit(bool bit);
[[nodiscard]] metadata::TypeDescription describeBits(metadata::TypeKey higher, metadata::TypeKey lowest);
[[nodiscard]] metadata::TypeDescription describeFixedPoint(
    std::string_view path, metadata::TypeKey fraction, metadata::TypeKey bits, std::string_view bitsName);

template <bool kBit> struct BitOfType {
    static metadata::TypeDescription describe() { return describeBit(kBit); }
};
/// A natural number as a type.
template <unsigned kNumber> struct NumberAsType {
    static metadata::TypeDescription describe()
    {
        return describeBits(typeOf<NumberAsType<kNumber / 2>>(), typeOf<BitOfType<kNumber % 2 == 1>>());
    }
};
template <> struct NumberAsType<0> {
    static metadata::TypeDescription describe();
};

template <class Integer> constexpr std::string_view fixedPointPath()
{
    if constexpr (std::is_same_v<Integer, Int128>) {
        return "substrate_fixed::FixedI128";
    } else if constexpr (std::is_same_v<Integer, Uint128>) {
        return "substrate_fixed::FixedU128";
    } else {
        static_assert(std::is_same_v<Integer, std::int64_t>);
        return "substrate_fixed::FixedI64";
    }
}
} // namespace detail

/// bits x 2^-kFraction.
template <class Integer, unsigned kFraction> struct FixedPoint {
    Integer bits {};

    static constexpr unsigned kFractionBits = kFraction;
    void write(scale::Encoder& out) const { ScaleType<Integer>::write(out, bits); }
    [[nodiscard]] static FixedPoint read(scale::Decoder& in) { return { ScaleType<Integer>::read(in) }; }
    [[nodiscard]] static metadata::TypeDescription describe()
    {
        constexpr bool kIsWide = sizeof(Integer) == sizeof(Uint128);
        constexpr bool kIsUnsigned = std::is_same_v<Integer, Uint128>;
        return detail::describeFixedPoint(detail::fixedPointPath<Integer>(),
            typeOf<detail::NumberAsType<kFraction>>(), typeOf<Integer>(),
            kIsUnsigned   ? "u128"
                : kIsWide ? "i128"
                          : "i64");
    }
    friend bool operator==(const FixedPoint&, const FixedPoint&) = default;
};

using I32F32 = FixedPoint<std::int64_t, 32>;
using I64F64 = FixedPoint<Int128, 64>;
using I96F32 = FixedPoint<Int128, 32>;
using U64F64 = FixedPoint<Uint128, 64>;
using U96F32 = FixedPoint<Uint128, 32>;

/// mantissa x 10^exponent, normalised so that 10^20 < mantissa <= 10^21; zero is zero in both.
struct SafeFloat {
    Uint128 mantissa = 0;
    std::int64_t exponent = 0;
    static constexpr std::string_view kPath = "share_pool::SafeFloat";
    static constexpr auto fields()
    {
        return std::tuple { field("mantissa", &SafeFloat::mantissa, "u128"),
            field("exponent", &SafeFloat::exponent, "i64") };
    }
    friend bool operator==(const SafeFloat&, const SafeFloat&) = default;
};

} // namespace taonaut::subtensor
