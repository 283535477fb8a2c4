// SPDX-License-Identifier: MIT
#pragma once

// Numbers as the files of economics write them: integers of up to 128 bits as JSON numbers or decimal texts,
// raw bits of fixed-point numbers, and broken numbers as IEEE doubles. And the checks that only those files
// have.

#include "app/vectors/members.hpp"
#include "core/base/fixed.hpp"
#include "core/base/safe_float.hpp"

namespace taonaut::vectors {

/// A whole number in sign and magnitude.
struct WholeNumber {
    bool negative = false;
    Uint128 magnitude = 0;
};
/// None: neither an integer nor a text of one that fits 128 bits.
[[nodiscard]] std::optional<WholeNumber> wholeNumber(const Json& value);
[[nodiscard]] std::string decimalText(WholeNumber value);
template <taonaut::detail::AnyInteger T> [[nodiscard]] std::string decimalText(T value)
{
    const taonaut::detail::Exact exact = taonaut::detail::exactly(value);
    return decimalText(WholeNumber { exact.negative, exact.magnitude.low });
}

/// The JSON value as a T; otherwise the case fails with the name and zero is answered.
template <taonaut::detail::AnyInteger T>
[[nodiscard]] T integerOf(Members& in, std::string_view name, const Json& value)
{
    const std::optional<WholeNumber> whole = wholeNumber(value);
    const auto fitting = whole
        ? taonaut::detail::fitTo<T>(taonaut::detail::Exact { whole->negative, { 0, whole->magnitude } })
        : std::nullopt;
    if (!fitting) {
        in.fail(std::string(name) + ": not a number of this kind");
    }
    return fitting.value_or(T { 0 });
}
template <taonaut::detail::AnyInteger T> [[nodiscard]] T integer(Members& in, const char* member)
{
    return integerOf<T>(in, member, in.raw(member));
}
/// A member that may be missing or null.
template <taonaut::detail::AnyInteger T>
[[nodiscard]] std::optional<T> optionalInteger(Members& in, const char* member)
{
    in.describes({ member });
    return in.has(member) ? std::optional(integer<T>(in, member)) : std::nullopt;
}
template <taonaut::detail::AnyInteger T>
[[nodiscard]] std::vector<T> integersOf(Members& in, std::string_view name, const Json& list)
{
    std::vector<T> result;
    if (!list.is_array()) {
        in.fail(std::string(name) + ": not a list");
        return result;
    }
    for (const Json& value : list) {
        result.push_back(integerOf<T>(in, name, value));
    }
    return result;
}
template <taonaut::detail::AnyInteger T>
[[nodiscard]] std::vector<T> integers(Members& in, const char* member)
{
    return integersOf<T>(in, member, in.raw(member));
}
[[nodiscard]] inline std::uint64_t amount(Members& in, const char* member)
{
    return integer<std::uint64_t>(in, member);
}

/// A member with the raw bits of a fixed-point number, or a list of such.
template <class F> [[nodiscard]] F fixedBits(Members& in, const char* member)
{
    return F { integer<typename F::Bits>(in, member) };
}
template <class F> [[nodiscard]] std::vector<F> fixedBitsList(Members& in, const char* member)
{
    std::vector<F> result;
    for (const auto bits : integers<typename F::Bits>(in, member)) {
        result.push_back(F { bits });
    }
    return result;
}

/// A finite number × 2^places to the nearest, ties to even.
[[nodiscard]] std::optional<WholeNumber> nearestBits(double value, unsigned places);
/// A member with a broken number, as the fixed-point number nearest to it.
template <class F> [[nodiscard]] F fixedNearest(Members& in, const char* member)
{
    const Json& value = in.raw(member);
    const auto nearest
        = value.is_number() ? nearestBits(value.get<double>(), F::kFractionBits) : std::nullopt;
    const auto bits = nearest ? taonaut::detail::fitTo<typename F::Bits>(
                          taonaut::detail::Exact { nearest->negative, { 0, nearest->magnitude } })
                              : std::nullopt;
    if (!bits) {
        in.fail(std::string(member) + ": not a number of this kind");
    }
    return F { bits.value_or(typename F::Bits { 0 }) };
}

/// {mantissa, exponent} or [mantissa, exponent], as it stands.
[[nodiscard]] SafeFloat safeFloatOf(Members& in, std::string_view name, const Json& value);

// ---- Expectations ----

template <taonaut::detail::AnyInteger T> void expectInteger(Members& in, const char* member, T actual)
{
    const T expected = integer<T>(in, member);
    if (expected != actual) {
        in.mismatch(member, decimalText(expected), decimalText(actual));
    }
}
template <taonaut::detail::AnyInteger T>
void expectIntegers(Members& in, const char* member, const std::vector<T>& actual)
{
    const std::vector<T> expected = integers<T>(in, member);
    in.require(expected.size() == actual.size(), std::string(member) + " (length)");
    for (std::size_t i = 0; i < expected.size() && i < actual.size(); ++i) {
        if (expected[i] != actual[i]) {
            in.mismatch(std::string(member) + "[" + std::to_string(i) + "]", decimalText(expected[i]),
                decimalText(actual[i]));
        }
    }
}
/// `expect_exact` or `expect`; where there is neither, `expect_public` within `public_tolerance`.
void expectAmount(Members& in, std::uint64_t actual);

/// Fails the case for members of the object that were not read and are not known to be for people only.
void refuseUnread(Members& in, const Json& object);
/// An object whose members count like those of the case.
void nested(Members& in, const char* member, const Check& check);

} // namespace taonaut::vectors
