// SPDX-License-Identifier: MIT
#include "app/vectors/economics_members.hpp"

#include <algorithm>
#include <cmath>

namespace taonaut::vectors {

namespace {

constexpr unsigned kMantissaBits = 53;

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// An exact expectation stands beside what the public test states.
bool hasExact(const Json& object)
{
    const auto isExact = [](const std::string& member) {
        return member == "expect_exact" || (member.starts_with("expect") && endsWith(member, "_bits"));
    };
    const auto items = object.items();
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return isExact(item.key()); });
}

bool isForPeople(const Json& object, std::string_view member)
{
    if (member == "expect_public" || member == "public_tolerance") {
        return hasExact(object);
    }
    return member == "category" || member == "approx" || member == "public_assert"
        || endsWith(member, "_before") || endsWith(member, "_after");
}

std::optional<Uint128> decimalDigits(std::string_view digits)
{
    Uint128 value = 0;
    for (const char digit : digits) {
        const auto scaled = checkedMultiply(value, Uint128 { 10 });
        const auto next = scaled ? checkedAdd(*scaled, static_cast<Uint128>(digit - '0')) : std::nullopt;
        if (digit < '0' || digit > '9' || !next) {
            return std::nullopt;
        }
        value = *next;
    }
    return digits.empty() ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<WholeNumber> wholeNumber(const Json& value)
{
    if (value.is_number_unsigned()) {
        return WholeNumber { false, value.get<std::uint64_t>() };
    }
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        return WholeNumber { number < 0, taonaut::detail::exactly(number).magnitude.low };
    }
    if (!value.is_string()) {
        return std::nullopt;
    }
    const std::string text = value.get<std::string>();
    const bool negative = text.starts_with('-');
    const auto magnitude = decimalDigits(std::string_view(text).substr(negative ? 1 : 0));
    return magnitude ? std::optional(WholeNumber { negative && *magnitude != 0, *magnitude }) : std::nullopt;
}

std::string decimalText(WholeNumber value)
{
    std::string text;
    do {
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(value.magnitude % 10)));
        value.magnitude /= 10;
    } while (value.magnitude != 0);
    return (value.negative ? "-" : "") + text;
}

std::optional<WholeNumber> nearestBits(double value, unsigned places)
{
    int exponent = 0;
    const double fraction = std::frexp(std::abs(value), &exponent);
    if (!std::isfinite(value)) {
        return std::nullopt;
    }
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, kMantissaBits));
    const int shift = exponent - static_cast<int>(kMantissaBits) + static_cast<int>(places);
    WholeNumber result { value < 0, mantissa };
    if (shift >= 0) {
        if (shift + static_cast<int>(kMantissaBits) > 128) {
            return std::nullopt;
        }
        result.magnitude <<= shift;
    } else if (-shift > static_cast<int>(kMantissaBits) + 1) {
        result.magnitude = 0;
    } else {
        const std::uint64_t half = std::uint64_t { 1 } << (-shift - 1);
        const std::uint64_t rest = mantissa & (2 * half - 1);
        const std::uint64_t whole = mantissa >> -shift;
        result.magnitude = whole + (rest > half || (rest == half && whole % 2 == 1) ? 1 : 0);
    }
    result.negative = result.negative && result.magnitude != 0;
    return result;
}

SafeFloat safeFloatOf(Members& in, std::string_view name, const Json& value)
{
    const bool isPair = value.is_array() && value.size() == 2;
    const bool isObject = value.is_object() && value.contains("mantissa") && value.contains("exponent");
    if (!isPair && !isObject) {
        in.fail(std::string(name) + ": neither mantissa and exponent nor a pair of them");
        return {};
    }
    return { integerOf<Uint128>(in, name, isPair ? value[0] : value["mantissa"]),
        integerOf<std::int64_t>(in, name, isPair ? value[1] : value["exponent"]) };
}

void expectAmount(Members& in, std::uint64_t actual)
{
    for (const char* const member : { "expect_exact", "expect" }) {
        if (in.has(member)) {
            expectInteger(in, member, actual);
            return;
        }
    }
    const std::uint64_t expected = amount(in, "expect_public");
    const std::uint64_t tolerance = optionalInteger<std::uint64_t>(in, "public_tolerance").value_or(0);
    if (std::max(expected, actual) - std::min(expected, actual) > tolerance) {
        in.mismatch("expect_public", decimalText(expected), decimalText(actual));
    }
}

void refuseUnread(Members& in, const Json& object)
{
    for (const std::string& member : in.unread()) {
        in.describes({ member.c_str() });
        if (!isForPeople(object, member)) {
            in.fail(member + ": not read");
        }
    }
}

void nested(Members& in, const char* member, const Check& check)
{
    const Json& object = in.raw(member);
    in.object(member, [&](Members& inner) {
        check(inner);
        refuseUnread(inner, object);
    });
}

} // namespace taonaut::vectors
