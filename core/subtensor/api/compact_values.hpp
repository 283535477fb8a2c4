// SPDX-License-Identifier: MIT
#pragma once

// Answers of the runtime hold most of their numbers in compact form, also inside lists and options, and texts
// as one compact per byte. Here are the wires for such fields: in C++ they are plain numbers, lists, options
// and bytes.

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

template <> struct ScaleType<Compacted<Uint128>> {
    static void write(scale::Encoder& out, const Compacted<Uint128>& compacted)
    {
        out.compact(compacted.value);
    }
    static Compacted<Uint128> read(scale::Decoder& in) { return { in.compact128() }; }
    static metadata::TypeDescription describe()
    {
        return { {}, {}, metadata::BasicCompact<metadata::TypeKey> { typeOf<Uint128>() }, {} };
    }
};

template <std::size_t kLength> struct ScaleType<std::array<std::uint16_t, kLength>> {
    using Array = std::array<std::uint16_t, kLength>;
    static void write(scale::Encoder& out, const Array& array)
    {
        for (const std::uint16_t element : array) {
            out.u16(element);
        }
    }
    static Array read(scale::Decoder& in)
    {
        Array result {};
        for (std::uint16_t& element : result) {
            element = in.u16();
        }
        return result;
    }
    static metadata::TypeDescription describe()
    {
        return detail::describeArray(kLength, typeOf<std::uint16_t>());
    }
};

namespace api {

template <class T> struct CompactList {
    std::vector<T> value;
};
template <class T> struct CompactOption {
    std::optional<T> value;
};
template <class T> struct CompactListOption {
    std::optional<std::vector<T>> value;
};
/// Bytes, UTF-8 by convention. Those of 64 and above take two each.
struct CompactText {
    Bytes value;
};
struct CompactTextOption {
    std::optional<Bytes> value;
};

} // namespace api

template <class T> struct ScaleType<api::CompactList<T>> {
    using Alias = std::vector<Compacted<T>>;
    static void write(scale::Encoder& out, const api::CompactList<T>& list)
    {
        out.compact(list.value.size());
        for (const T& element : list.value) {
            ScaleType<Compacted<T>>::write(out, { element });
        }
    }
    static api::CompactList<T> read(scale::Decoder& in)
    {
        api::CompactList<T> list;
        const std::size_t count = in.count(1);
        list.value.reserve(count);
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            list.value.push_back(ScaleType<Compacted<T>>::read(in).value);
        }
        return list;
    }
};

template <> struct ScaleType<api::CompactText> {
    using Alias = std::vector<Compacted<std::uint8_t>>;
    static void write(scale::Encoder& out, const api::CompactText& text)
    {
        out.compact(text.value.size());
        for (const std::byte one : text.value) {
            out.compact(std::to_integer<std::uint8_t>(one));
        }
    }
    static api::CompactText read(scale::Decoder& in)
    {
        api::CompactText text;
        const std::size_t count = in.count(1);
        text.value.reserve(count);
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            text.value.push_back(std::byte { in.compact<std::uint8_t>() });
        }
        return text;
    }
};

namespace detail {
/// An option of what `Inner` is a wire for.
template <class Option, class Inner> struct OptionOf {
    using Alias = std::optional<typename CanonicalOf<Inner>::Type>;
    static void write(scale::Encoder& out, const Option& option)
    {
        out.boolean(option.value.has_value());
        if (option.value) {
            ScaleType<Inner>::write(out, Inner { *option.value });
        }
    }
    static Option read(scale::Decoder& in)
    {
        Option result;
        if (in.option()) {
            result.value = ScaleType<Inner>::read(in).value;
        }
        return result;
    }
};
} // namespace detail

template <class T>
struct ScaleType<api::CompactOption<T>> : detail::OptionOf<api::CompactOption<T>, Compacted<T>> {
};
template <class T>
struct ScaleType<api::CompactListOption<T>>
    : detail::OptionOf<api::CompactListOption<T>, api::CompactList<T>> {
};
template <>
struct ScaleType<api::CompactTextOption> : detail::OptionOf<api::CompactTextOption, api::CompactText> {
};

namespace api {

template <class Owner, class T>
[[nodiscard]] constexpr auto compactList(
    std::string_view name, std::vector<T> Owner::*member, std::string_view typeName)
{
    return fieldAs<CompactList<T>>(name, member, typeName);
}
template <class Owner, class T>
[[nodiscard]] constexpr auto compactOption(
    std::string_view name, std::optional<T> Owner::*member, std::string_view typeName)
{
    return fieldAs<CompactOption<T>>(name, member, typeName);
}
template <class Owner, class T>
[[nodiscard]] constexpr auto compactListOption(
    std::string_view name, std::optional<std::vector<T>> Owner::*member, std::string_view typeName)
{
    return fieldAs<CompactListOption<T>>(name, member, typeName);
}
template <class Owner> [[nodiscard]] constexpr auto compactText(std::string_view name, Bytes Owner::*member)
{
    return fieldAs<CompactText>(name, member, "Vec<Compact<u8>>");
}
template <class Owner>
[[nodiscard]] constexpr auto compactTextOption(std::string_view name, std::optional<Bytes> Owner::*member)
{
    return fieldAs<CompactTextOption>(name, member, "Option<Vec<Compact<u8>>>");
}

/// An amount of an account.
template <class T> using AmountOf = std::tuple<AccountId, Compacted<T>>;

} // namespace api

} // namespace taonaut::subtensor
