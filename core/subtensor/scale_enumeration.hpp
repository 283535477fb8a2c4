// SPDX-License-Identifier: MIT
#pragma once

// Enumerations whose cases hold data, as types derived from std::variant: the calls or events of a pallet,
// whose cases are structures with a CaseName, and the enumerations over all pallets, whose cases are those of
// each pallet.
//
// The cases need not be in the order of their index bytes; metadata lists them in the order of declaration.

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

template <class... Cases> struct CaseList {
    static constexpr std::size_t kSize = sizeof...(Cases);
};

namespace detail {
template <class... Cases> CaseList<Cases...> caseList(const std::variant<Cases...>*);
}
/// The cases of a type derived from std::variant.
template <class T> using CasesOf = decltype(detail::caseList(static_cast<const T*>(nullptr)));

template <class T>
concept Enumeration = requires
{
    T::kPath;
    typename CasesOf<T>;
};

/// All calls, events or errors of one pallet as a case of the enumeration over all pallets.
template <class T>
concept PalletPart = Enumeration<T> && requires
{
    T::kPallet;
    T::kOuterTypeName;
};

template <class T> [[nodiscard]] constexpr CaseName caseName()
{
    if constexpr (PalletPart<T>) {
        return { T::kPallet.index, T::kPallet.name };
    } else {
        return T::kCase;
    }
}

namespace detail {
template <class T> void writeCase(scale::Encoder& out, const T& value)
{
    out.u8(caseName<T>().index);
    if constexpr (PalletPart<T>) {
        ScaleType<T>::write(out, value);
    } else if constexpr (WithFields<T>) {
        writeFields(out, value);
    }
}

template <class T> T readCase(scale::Decoder& in)
{
    if constexpr (PalletPart<T>) {
        return ScaleType<T>::read(in);
    } else {
        T value {};
        if constexpr (WithFields<T>) {
            readFields(in, value);
        }
        return value;
    }
}

template <class T> metadata::BasicCase<metadata::TypeKey> describeCase()
{
    const CaseName name = caseName<T>();
    if constexpr (PalletPart<T>) {
        return { std::string(name.name), { describeField("", typeOf<T>(), T::kOuterTypeName) }, name.index,
            {} };
    } else {
        return { std::string(name.name), describeFields<T>(), name.index, docLines(name.docs) };
    }
}

template <class T, class... Cases> T readAnyCase(scale::Decoder& in, CaseList<Cases...>)
{
    const std::uint8_t index = in.u8();
    T value {};
    const auto take = [&]<class Case>(const Case*) { value.template emplace<Case>(readCase<Case>(in)); };
    const bool found = in.ok()
        && ((caseName<Cases>().index == index && (take(static_cast<const Cases*>(nullptr)), true)) || ...);
    if (!found) {
        in.setError(scale::DecodeError::BadTag);
    }
    return value;
}

template <class... Cases>
std::vector<metadata::BasicCase<metadata::TypeKey>> describeCases(CaseList<Cases...>)
{
    return { describeCase<Cases>()... };
}
} // namespace detail

template <Enumeration T> struct ScaleType<T> {
    static void write(scale::Encoder& out, const T& value)
    {
        std::visit([&](const auto& one) { detail::writeCase(out, one); }, value);
    }
    static T read(scale::Decoder& in) { return detail::readAnyCase<T>(in, CasesOf<T> {}); }
    static metadata::TypeDescription describe()
    {
        return { splitPath(T::kPath), detail::parametersOf<T>(),
            metadata::BasicVariant<metadata::TypeKey> { detail::describeCases(CasesOf<T> {}) },
            detail::docsOf<T>() };
    }
};

} // namespace taonaut::subtensor
