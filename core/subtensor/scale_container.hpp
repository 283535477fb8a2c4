// SPDX-License-Identifier: MIT
#pragma once

// Lists, arrays, options, tuples and identifiers in SCALE.

#include "core/subtensor/scale_type.hpp"

namespace taonaut::subtensor {

namespace detail {
[[nodiscard]] metadata::TypeDescription describeArray(std::size_t length, metadata::TypeKey element);
[[nodiscard]] metadata::TypeDescription describeOption(metadata::TypeKey inner);
/// A structure of one field without name.
[[nodiscard]] metadata::TypeDescription describeNewtype(
    std::string_view path, metadata::TypeKey inner, std::string_view typeName);
} // namespace detail

/// ()
template <> struct ScaleType<std::monostate> {
    static void write(scale::Encoder&, std::monostate) { }
    static std::monostate read(scale::Decoder&) { return {}; }
    static metadata::TypeDescription describe()
    {
        return { {}, {}, metadata::BasicTuple<metadata::TypeKey> {}, {} };
    }
};

template <class T> struct ScaleType<std::vector<T>> {
    static void write(scale::Encoder& out, const std::vector<T>& list)
    {
        out.compact(list.size());
        for (const T& element : list) {
            ScaleType<T>::write(out, element);
        }
    }
    static std::vector<T> read(scale::Decoder& in)
    {
        // Every element takes a byte at least, so the count is bounded by the bytes that are there.
        const std::size_t count = in.count(1);
        std::vector<T> list;
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            list.push_back(ScaleType<T>::read(in));
        }
        return list;
    }
    static metadata::TypeDescription describe()
    {
        return { {}, {}, metadata::BasicSequence<metadata::TypeKey> { typeOf<T>() }, {} };
    }
};

template <> struct ScaleType<Bytes> {
    using Alias = std::vector<std::uint8_t>;
    static void write(scale::Encoder& out, const Bytes& bytes) { out.bytes(bytes); }
    static Bytes read(scale::Decoder& in) { return toBytes(in.bytes()); }
};

template <std::size_t kLength> struct ScaleType<std::array<std::byte, kLength>> {
    using Array = std::array<std::byte, kLength>;
    static void write(scale::Encoder& out, const Array& bytes) { out.raw(bytes); }
    static Array read(scale::Decoder& in)
    {
        Array result {};
        const ByteView part = in.raw(kLength);
        std::copy(part.begin(), part.end(), result.begin());
        return result;
    }
    static metadata::TypeDescription describe()
    {
        return detail::describeArray(kLength, typeOf<std::uint8_t>());
    }
};

template <class T> struct ScaleType<std::optional<T>> {
    static void write(scale::Encoder& out, const std::optional<T>& option)
    {
        out.boolean(option.has_value());
        if (option) {
            ScaleType<T>::write(out, *option);
        }
    }
    static std::optional<T> read(scale::Decoder& in)
    {
        return in.option() ? std::optional<T>(ScaleType<T>::read(in)) : std::nullopt;
    }
    static metadata::TypeDescription describe() { return detail::describeOption(typeOf<T>()); }
};

template <class... T> struct ScaleType<std::tuple<T...>> {
    static void write(scale::Encoder& out, const std::tuple<T...>& tuple)
    {
        std::apply([&](const T&... part) { (ScaleType<T>::write(out, part), ...); }, tuple);
    }
    static std::tuple<T...> read(scale::Decoder& in)
    {
        return std::tuple<T...> { ScaleType<T>::read(in)... }; // braces: from left to right
    }
    static metadata::TypeDescription describe()
    {
        return { {}, {}, metadata::BasicTuple<metadata::TypeKey> { { typeOf<T>()... } }, {} };
    }
};

template <class A, class B> struct ScaleType<std::pair<A, B>> {
    using Alias = std::tuple<A, B>;
    static void write(scale::Encoder& out, const std::pair<A, B>& pair)
    {
        ScaleType<A>::write(out, pair.first);
        ScaleType<B>::write(out, pair.second);
    }
    static std::pair<A, B> read(scale::Decoder& in)
    {
        return std::pair<A, B> { ScaleType<A>::read(in), ScaleType<B>::read(in) };
    }
};

template <class T>
requires(!std::same_as<T, std::byte>) struct CanonicalOf<std::vector<T>> {
    using Type = std::vector<Canonical<T>>;
};
template <class T> struct CanonicalOf<std::optional<T>> {
    using Type = std::optional<Canonical<T>>;
};
template <class... T> struct CanonicalOf<std::tuple<T...>> {
    using Type = std::tuple<Canonical<T>...>;
};

/// An identifier with a name of its own in metadata.
template <class Fixed> struct IdentifierType {
    using Inner = std::array<std::byte, Fixed::kSize>;
    static void write(scale::Encoder& out, const Fixed& value) { out.raw(value.view()); }
    static Fixed read(scale::Decoder& in) { return in.fixed<Fixed>(); }
};
template <> struct ScaleType<AccountId> : IdentifierType<AccountId> {
    static metadata::TypeDescription describe()
    {
        return detail::describeNewtype("sp_core::crypto::AccountId32", typeOf<Inner>(), "[u8; 32]");
    }
};
template <> struct ScaleType<Hash256> : IdentifierType<Hash256> {
    static metadata::TypeDescription describe()
    {
        return detail::describeNewtype("primitive_types::H256", typeOf<Inner>(), "[u8; 32]");
    }
};

} // namespace taonaut::subtensor
