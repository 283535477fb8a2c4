// SPDX-License-Identifier: MIT
#pragma once

// SCALE, the byte format of every value on a Substrate chain: little-endian integers, a compact form for
// lengths, structures as the concatenation of their fields. The encoder appends to a buffer and cannot fail.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"

#include <concepts>
#include <cstdint>
#include <string_view>
#include <utility>

namespace taonaut::scale {

class Encoder {
public:
    /// Fixed-width integer, little-endian. bool is one byte, 0 or 1.
    template <std::unsigned_integral T> Encoder& uint(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            m_bytes.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8 * i)));
        }
        return *this;
    }
    Encoder& u8(std::uint8_t value) { return uint(value); }
    Encoder& u16(std::uint16_t value) { return uint(value); }
    Encoder& u32(std::uint32_t value) { return uint(value); }
    Encoder& u64(std::uint64_t value) { return uint(value); }
    Encoder& u128(Uint128 value);
    Encoder& boolean(bool value) { return u8(value ? 1 : 0); }

    /// Compact integer in the shortest form, up to 2^128 - 1.
    Encoder& compact(Uint128 value);

    /// Bytes as they are, without length.
    Encoder& raw(ByteView bytes);
    /// Compact length, then the bytes (Vec<u8>).
    Encoder& bytes(ByteView bytes);
    /// Compact length, then UTF-8 (String).
    Encoder& text(std::string_view text) { return bytes(bytesOf(text)); }

    [[nodiscard]] const Bytes& view() const noexcept { return m_bytes; }
    /// Hands the bytes over; the encoder is empty afterwards.
    [[nodiscard]] Bytes take() noexcept { return std::exchange(m_bytes, {}); }

private:
    Bytes m_bytes;
};

} // namespace taonaut::scale
