// SPDX-License-Identifier: MIT
#pragma once

// Text of network protocols: ASCII without locale.

#include <algorithm>
#include <string_view>

namespace taonaut::net {

[[nodiscard]] constexpr char lowerCase(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool equalIgnoringCase(std::string_view left, std::string_view right) noexcept
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](char a, char b) { return lowerCase(a) == lowerCase(b); });
}

[[nodiscard]] constexpr bool startsWithIgnoringCase(std::string_view text, std::string_view start) noexcept
{
    return equalIgnoringCase(text.substr(0, start.size()), start);
}

/// Only 0 to 9; the empty text too.
[[nodiscard]] constexpr bool isDigits(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Without spaces and tabs at both ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept
{
    constexpr std::string_view kBlank = " \t";
    const std::size_t first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Calls `visit` with every element of a comma-separated list until it answers true; answers whether it did.
template <class Visit> [[nodiscard]] constexpr bool anyListElement(std::string_view list, Visit visit)
{
    while (true) {
        const std::size_t comma = list.find(',');
        if (visit(trimmed(list.substr(0, comma)))) {
            return true;
        }
        if (comma == std::string_view::npos) {
            return false;
        }
        list.remove_prefix(comma + 1);
    }
}

} // namespace taonaut::net
