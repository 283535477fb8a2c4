// SPDX-License-Identifier: MIT
#include "core/net/server_busy.hpp"

#include "core/net/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace taonaut::net {
namespace {

// -32009 server is busy (jsonrpsee), -32029 too many requests (gateways), -32999 rate limit (polkadot-sdk).
constexpr std::array<std::int64_t, 4> kBusyCodes { 429, -32009, -32029, -32999 };
constexpr std::chrono::seconds kLongestAfter { 3'600 };

std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

} // namespace

bool isBusyHandshake(std::string_view words)
{
    return words.find("429") != std::string_view::npos || words.find("503") != std::string_view::npos;
}

bool isBusyClose(int code)
{
    return code == 1008 || code == 1013;
}

bool isBusyError(std::int64_t code, std::string_view message)
{
    if (std::find(kBusyCodes.begin(), kBusyCodes.end(), code) != kBusyCodes.end()) {
        return true;
    }
    const std::string words = inLowerCase(message);
    return words.find("too many requests") != std::string::npos
        || words.find("rate limit") != std::string::npos;
}

bool isTooLargeBatch(std::int64_t code)
{
    return code == -32007 || code == -32008 || code == -32010 || code == -32011; // jsonrpsee
}

std::optional<std::chrono::seconds> retryAfterIn(std::string_view words)
{
    std::string text = inLowerCase(words);
    std::replace_if(
        text.begin(), text.end(), [](char letter) { return letter == '-' || letter == '_'; }, ' ');
    constexpr std::string_view kAsked = "retry after";
    const std::size_t found = text.find(kAsked);
    if (found == std::string::npos) {
        return std::nullopt;
    }
    std::size_t at = found + kAsked.size();
    while (at < text.size() && std::string_view(" :=\"").find(text[at]) != std::string_view::npos) {
        ++at;
    }
    if (at == text.size() || !isDigits({ &text[at], 1 })) {
        return std::nullopt;
    }
    std::chrono::seconds seconds { 0 };
    for (; at < text.size() && isDigits({ &text[at], 1 }) && seconds < kLongestAfter; ++at) {
        seconds = seconds * 10 + std::chrono::seconds(text[at] - '0');
    }
    return std::min(seconds, kLongestAfter);
}

} // namespace taonaut::net
