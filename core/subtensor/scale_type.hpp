// SPDX-License-Identifier: MIT
#pragma once

// The bridge between C++ types and SCALE: for each type how it is written, how it is read from untrusted
// bytes, and its description in metadata. Structures and enumerations that declare themselves (describe.hpp)
// come for free; here are the integers, containers and quantities that they are made of.

#include "core/base/units.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/describe.hpp"

#include <variant>

namespace taonaut::subtensor {

template <class T> void write(scale::Encoder& out, const T& value)
{
    ScaleType<T>::write(out, value);
}
/// Errors stay in the decoder.
template <class T> [[nodiscard]] T read(scale::Decoder& in)
{
    return ScaleType<T>::read(in);
}

template <class T> [[nodiscard]] Bytes encode(const T& value)
{
    scale::Encoder out;
    write(out, value);
    return out.take();
}
/// The whole of `bytes`. Errors: the decoder's.
template <class T> [[nodiscard]] Result<T> decode(ByteView bytes)
{
    scale::Decoder in(bytes);
    T value = read<T>(in);
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return value;
}

template <class T> inline constexpr metadata::TypeDeclaration kDeclaration { &ScaleType<T>::describe };

/// The type that stands for `T` in metadata: quantities are their integers there, also inside containers.
template <class T> struct CanonicalOf {
    using Type = T;
};
template <class T>
requires requires
{
    typename ScaleType<T>::Alias;
}
struct CanonicalOf<T> {
    using Type = typename CanonicalOf<typename ScaleType<T>::Alias>::Type;
};
template <class T> using Canonical = typename CanonicalOf<T>::Type;

template <class T> metadata::TypeKey typeOf()
{
    return &kDeclaration<Canonical<T>>;
}

// Integers.

template <metadata::Primitive kPrimitive> struct PrimitiveType {
    static metadata::TypeDescription describe() { return { {}, {}, kPrimitive, {} }; }
};
template <std::unsigned_integral T> struct UnsignedType {
    static void write(scale::Encoder& out, T value) { out.uint(value); }
    static T read(scale::Decoder& in) { return in.uint<T>(); }
};
template <>
struct ScaleType<std::uint8_t> : UnsignedType<std::uint8_t>, PrimitiveType<metadata::Primitive::U8> {
};
template <>
struct ScaleType<std::uint16_t> : UnsignedType<std::uint16_t>, PrimitiveType<metadata::Primitive::U16> {
};
template <>
struct ScaleType<std::uint32_t> : UnsignedType<std::uint32_t>, PrimitiveType<metadata::Primitive::U32> {
};
template <>
struct ScaleType<std::uint64_t> : UnsignedType<std::uint64_t>, PrimitiveType<metadata::Primitive::U64> {
};
template <> struct ScaleType<Uint128> : PrimitiveType<metadata::Primitive::U128> {
    static void write(scale::Encoder& out, Uint128 value) { out.u128(value); }
    static Uint128 read(scale::Decoder& in) { return in.u128(); }
};
template <std::signed_integral T> struct SignedType {
    static void write(scale::Encoder& out, T value) { out.uint(static_cast<std::make_unsigned_t<T>>(value)); }
    static T read(scale::Decoder& in) { return static_cast<T>(in.uint<std::make_unsigned_t<T>>()); }
};
template <>
struct ScaleType<std::int16_t> : SignedType<std::int16_t>, PrimitiveType<metadata::Primitive::I16> {
};
template <>
struct ScaleType<std::int32_t> : SignedType<std::int32_t>, PrimitiveType<metadata::Primitive::I32> {
};
template <>
struct ScaleType<std::int64_t> : SignedType<std::int64_t>, PrimitiveType<metadata::Primitive::I64> {
};
template <> struct ScaleType<bool> : PrimitiveType<metadata::Primitive::Bool> {
    static void write(scale::Encoder& out, bool value) { out.boolean(value); }
    static bool read(scale::Decoder& in) { return in.boolean(); }
};
template <> struct ScaleType<std::string> : PrimitiveType<metadata::Primitive::Str> {
    static void write(scale::Encoder& out, const std::string& value) { out.text(value); }
    static std::string read(scale::Decoder& in) { return in.text(); }
};

// Quantities: distinct in C++, plain integers on the wire and in metadata.

template <class T, std::unsigned_integral Integer> struct QuantityType {
    using Alias = Integer;
    static void write(scale::Encoder& out, T quantity) { out.uint<Integer>(quantity.value()); }
    static T read(scale::Decoder& in) { return T(in.uint<Integer>()); }
};
template <> struct ScaleType<Rao> : QuantityType<Rao, std::uint64_t> {
};
template <> struct ScaleType<BlockNumber> : QuantityType<BlockNumber, std::uint32_t> {
};
template <> struct ScaleType<NetUid> : QuantityType<NetUid, std::uint16_t> {
};
template <> struct ScaleType<std::byte> {
    using Alias = std::uint8_t;
    static void write(scale::Encoder& out, std::byte value) { out.u8(std::to_integer<std::uint8_t>(value)); }
    static std::byte read(scale::Decoder& in) { return std::byte { in.u8() }; }
};

template <std::unsigned_integral T> struct ScaleType<Compacted<T>> {
    static void write(scale::Encoder& out, const Compacted<T>& compacted) { out.compact(compacted.value); }
    static Compacted<T> read(scale::Decoder& in) { return { in.compact<T>() }; }
    static metadata::TypeDescription describe()
    {
        return { {}, {}, metadata::BasicCompact<metadata::TypeKey> { typeOf<T>() }, {} };
    }
};
template <class T>
requires requires
{
    typename ScaleType<T>::Alias;
}
struct ScaleType<Compacted<T>> {
    using Integer = typename ScaleType<T>::Alias;
    using Alias = Compacted<Integer>;
    static void write(scale::Encoder& out, const Compacted<T>& compacted)
    {
        out.compact(compacted.value.value());
    }
    static Compacted<T> read(scale::Decoder& in) { return { T(in.compact<Integer>()) }; }
};

} // namespace taonaut::subtensor
