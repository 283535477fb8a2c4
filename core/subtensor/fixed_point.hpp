// SPDX-License-Identifier: MIT
#pragma once

// How the numbers of base that pallets store are encoded and described: fixed-point numbers as their integer,
// little-endian, and SafeFloat as mantissa and exponent. Metadata spells the number of fraction bits as a
// type of its own, a chain of one structure without contents per binary digit. Sources:
// encointer/substrate-fixed src/lib.rs and substrate-fixed/typenum/src/uint.rs; opentensor/subtensor
// primitives/share-pool.

#include "core/base/fixed.hpp"
#include "core/base/safe_float.hpp"
#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

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

using taonaut::I32F32;
using taonaut::I64F64;
using taonaut::I96F32;
using taonaut::U64F64;
using taonaut::U96F32;

template <class Integer, unsigned kFraction> struct ScaleType<Fixed<Integer, kFraction>> {
    using Value = Fixed<Integer, kFraction>;

    static void write(scale::Encoder& out, const Value& value) { ScaleType<Integer>::write(out, value.bits); }
    static Value read(scale::Decoder& in) { return { ScaleType<Integer>::read(in) }; }
    static metadata::TypeDescription describe()
    {
        constexpr bool kIsWide = sizeof(Integer) == sizeof(Uint128);
        constexpr bool kIsUnsigned = std::is_same_v<Integer, Uint128>;
        return detail::describeFixedPoint(detail::fixedPointPath<Integer>(),
            typeOf<detail::NumberAsType<kFraction>>(), typeOf<Integer>(),
            kIsUnsigned   ? "u128"
                : kIsWide ? "i128"
                          : "i64");
    }
};

using taonaut::SafeFloat;

template <> struct ScaleType<SafeFloat> {
    static void write(scale::Encoder& out, const SafeFloat& value);
    static SafeFloat read(scale::Decoder& in);
    static metadata::TypeDescription describe();
};

} // namespace taonaut::subtensor
