// SPDX-License-Identifier: MIT
#include "core/base/tao_text.hpp"

#include <algorithm>

namespace taonaut {

namespace {

constexpr std::size_t kDecimals = 9;

/// digits: 0-9 only. Errors: TooLarge.
Result<std::uint64_t> parseDigits(std::string_view digits)
{
    std::uint64_t value = 0;
    for (const char c : digits) {
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (__builtin_mul_overflow(value, std::uint64_t { 10 }, &value)
            || __builtin_add_overflow(value, digit, &value)) {
            return fail(TaoTextError::TooLarge);
        }
    }
    return value;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string_view moduleOf(TaoTextError)
{
    return "base";
}

std::string_view nameOf(TaoTextError reason)
{
    switch (reason) {
    case TaoTextError::Empty:
        return "Empty";
    case TaoTextError::NotANumber:
        return "NotANumber";
    case TaoTextError::TooManyDecimals:
        return "TooManyDecimals";
    case TaoTextError::TooLarge:
        return "TooLarge";
    }
    return "Unknown";
}

Result<Rao> raoFromTaoText(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view();
    if (whole.empty() && fraction.empty()) {
        return fail(TaoTextError::Empty);
    }
    if (!allDigits(whole) || !allDigits(fraction)) {
        return fail(TaoTextError::NotANumber);
    }
    if (fraction.size() > kDecimals) {
        return fail(TaoTextError::TooManyDecimals);
    }
    std::string digits(whole);
    digits.append(fraction);
    digits.append(kDecimals - fraction.size(), '0');
    const Result<std::uint64_t> rao = parseDigits(digits);
    if (!rao) {
        return fail(rao);
    }
    return Rao(*rao);
}

std::string taoText(Rao amount)
{
    std::string result = std::to_string(amount.value() / Rao::kPerTao);
    const std::uint64_t fraction = amount.value() % Rao::kPerTao;
    if (fraction == 0) {
        return result;
    }
    std::string digits = std::to_string(fraction);
    digits.insert(0, kDecimals - digits.size(), '0');
    digits.erase(digits.find_last_not_of('0') + 1);
    return result + "." + digits;
}

} // namespace taonaut
