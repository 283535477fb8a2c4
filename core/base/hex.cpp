// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"

#include <array>

namespace taonaut {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

/// Value of one hex digit, or -1.
int digitValue(char c) noexcept
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

void appendDigits(std::string& target, ByteView bytes)
{
    for (const std::byte b : bytes) {
        const auto value = std::to_integer<unsigned>(b);
        target.push_back(kDigits[value >> 4]);
        target.push_back(kDigits[value & 15U]);
    }
}

} // namespace

std::string toHex(ByteView bytes)
{
    std::string result = "0x";
    result.reserve(2 + 2 * bytes.size());
    appendDigits(result, bytes);
    return result;
}

std::string toBareHex(ByteView bytes)
{
    std::string result;
    result.reserve(2 * bytes.size());
    appendDigits(result, bytes);
    return result;
}

Result<Bytes> fromHex(std::string_view text)
{
    if (text.starts_with("0x")) {
        text.remove_prefix(2);
    }
    if (text.size() % 2 != 0) {
        return fail(BytesError::OddHexLength);
    }
    Bytes result;
    result.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digitValue(text[i]);
        const int low = digitValue(text[i + 1]);
        if (high < 0 || low < 0) {
            return fail(BytesError::NotHex);
        }
        result.push_back(static_cast<std::byte>(high * 16 + low));
    }
    return result;
}

} // namespace taonaut
