// SPDX-License-Identifier: MIT
#include "core/base/uint256.hpp"

namespace taonaut {

Uint256 Uint256::of(std::uint64_t value) noexcept
{
    Uint256 result;
    for (std::size_t i = 0; i < sizeof(value); ++i) {
        result.bytes[31 - i] = static_cast<std::byte>(value >> (8 * i));
    }
    return result;
}

std::optional<Uint256> Uint256::fromDecimal(std::string_view digits)
{
    if (digits.empty()) {
        return std::nullopt;
    }
    Uint256 result;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        auto carried = static_cast<unsigned>(digit - '0');
        for (std::size_t i = result.bytes.size(); i-- > 0;) {
            carried += 10 * std::to_integer<unsigned>(result.bytes[i]);
            result.bytes[i] = static_cast<std::byte>(carried);
            carried >>= 8;
        }
        if (carried != 0) {
            return std::nullopt;
        }
    }
    return result;
}

std::optional<Uint256> Uint256::fromBytes(ByteView bigEndian)
{
    Uint256 result;
    if (bigEndian.size() > result.bytes.size()) {
        return std::nullopt;
    }
    std::copy_backward(bigEndian.begin(), bigEndian.end(), result.bytes.end());
    return result;
}

std::string Uint256::decimal() const
{
    std::string digits;
    Uint256 rest = *this;
    do {
        unsigned remainder = 0;
        for (std::byte& byte : rest.bytes) {
            remainder = (remainder << 8) | std::to_integer<unsigned>(byte);
            byte = static_cast<std::byte>(remainder / 10);
            remainder %= 10;
        }
        digits.push_back(static_cast<char>('0' + remainder));
    } while (!rest.isZero());
    std::reverse(digits.begin(), digits.end());
    return digits;
}

ByteView Uint256::significant() const noexcept
{
    const auto first
        = std::find_if(bytes.begin(), bytes.end(), [](std::byte b) { return b != std::byte { 0 }; });
    return ByteView(bytes).subspan(static_cast<std::size_t>(first - bytes.begin()));
}

std::optional<std::uint64_t> Uint256::toUint64() const noexcept
{
    std::uint64_t value = 0;
    const ByteView digits = significant();
    if (digits.size() > sizeof(value)) {
        return std::nullopt;
    }
    for (const std::byte byte : digits) {
        value = (value << 8) | std::to_integer<std::uint64_t>(byte);
    }
    return value;
}

} // namespace taonaut
