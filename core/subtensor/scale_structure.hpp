// SPDX-License-Identifier: MIT
#pragma once

// Structures and enumerations that declare themselves as in describe.hpp: their SCALE encoding and their
// description.

#include "core/subtensor/scale_container.hpp"

#include <array>

namespace taonaut::subtensor {

/// Has fields, as a structure or as a case of an enumeration.
template <class T>
concept WithFields = requires
{
    T::fields();
};
template <class T>
concept Structure = WithFields<T> && requires
{
    T::kPath;
};
/// Writes, reads and describes itself.
template <class T>
concept SelfDescribed = requires
{
    T::describe();
};
/// An enum with `enumerationOf(E)` beside it.
template <class T>
concept PlainEnum = std::is_enum_v<T> && requires(T value)
{
    {
        enumerationOf(value)
        } -> std::convertible_to<PlainEnumeration>;
};

namespace detail {
[[nodiscard]] metadata::TypeDescription describePlain(PlainEnumeration enumeration);
[[nodiscard]] metadata::BasicField<metadata::TypeKey> describeField(
    std::string_view name, metadata::TypeKey type, std::string_view typeName);

template <WithFields T> void writeFields(scale::Encoder& out, const T& value)
{
    const auto writeOne = [&]<class Owner, class Type, class Wire>(const FieldOf<Owner, Type, Wire>& one) {
        if constexpr (std::is_same_v<Type, Wire>) {
            ScaleType<Type>::write(out, value.*one.member);
        } else {
            ScaleType<Wire>::write(out, Wire { value.*one.member });
        }
    };
    std::apply([&](const auto&... one) { (writeOne(one), ...); }, T::fields());
}

template <WithFields T> void readFields(scale::Decoder& in, T& value)
{
    const auto readOne = [&]<class Owner, class Type, class Wire>(const FieldOf<Owner, Type, Wire>& one) {
        if constexpr (std::is_same_v<Type, Wire>) {
            value.*one.member = ScaleType<Type>::read(in);
        } else {
            value.*one.member = ScaleType<Wire>::read(in).value;
        }
    };
    std::apply([&](const auto&... one) { (readOne(one), ...); }, T::fields());
}

template <class T> std::vector<metadata::BasicField<metadata::TypeKey>> describeFields()
{
    std::vector<metadata::BasicField<metadata::TypeKey>> result;
    if constexpr (WithFields<T>) {
        const auto add = [&]<class Owner, class Type, class Wire>(const FieldOf<Owner, Type, Wire>& one) {
            result.push_back(describeField(one.name, typeOf<Wire>(), one.typeName));
        };
        std::apply([&](const auto&... one) { (add(one), ...); }, T::fields());
    }
    return result;
}

template <class T> Parameters parametersOf()
{
    if constexpr (requires { T::parameters(); }) {
        return T::parameters();
    } else {
        return {};
    }
}
template <class T> std::vector<std::string> docsOf()
{
    if constexpr (requires { T::kDocs; }) {
        return docLines(T::kDocs);
    } else {
        return {};
    }
}
} // namespace detail

template <Structure T>
requires(!SelfDescribed<T>) struct ScaleType<T> {
    static void write(scale::Encoder& out, const T& value) { detail::writeFields(out, value); }
    static T read(scale::Decoder& in)
    {
        T value {};
        detail::readFields(in, value);
        return value;
    }
    static metadata::TypeDescription describe()
    {
        return { splitPath(T::kPath), detail::parametersOf<T>(),
            metadata::BasicComposite<metadata::TypeKey> { detail::describeFields<T>() },
            detail::docsOf<T>() };
    }
};

template <SelfDescribed T> struct ScaleType<T> {
    static void write(scale::Encoder& out, const T& value) { value.write(out); }
    static T read(scale::Decoder& in) { return T::read(in); }
    static metadata::TypeDescription describe() { return T::describe(); }
};

template <PlainEnum T> struct ScaleType<T> {
    static void write(scale::Encoder& out, T value) { out.u8(static_cast<std::uint8_t>(value)); }
    static T read(scale::Decoder& in)
    {
        const std::uint8_t index = in.u8();
        if (index >= enumerationOf(T {}).names.size()) {
            in.setError(scale::DecodeError::BadTag);
        }
        return in.ok() ? static_cast<T>(index) : T {};
    }
    static metadata::TypeDescription describe() { return detail::describePlain(enumerationOf(T {})); }
};

} // namespace taonaut::subtensor
