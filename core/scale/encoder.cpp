// SPDX-License-Identifier: MIT
#include "core/scale/encoder.hpp"

namespace taonaut::scale {

Encoder& Encoder::u128(Uint128 value)
{
    u64(static_cast<std::uint64_t>(value));
    return u64(static_cast<std::uint64_t>(value >> 64));
}

Encoder& Encoder::compact(Uint128 value)
{
    if (value < (1U << 6)) {
        return u8(static_cast<std::uint8_t>(value << 2));
    }
    if (value < (1U << 14)) {
        return u16(static_cast<std::uint16_t>((value << 2) | 1));
    }
    if (value < (1U << 30)) {
        return u32(static_cast<std::uint32_t>((value << 2) | 2));
    }
    unsigned length = 4;
    while (length < 16 && (value >> (8 * length)) != 0) {
        ++length;
    }
    u8(static_cast<std::uint8_t>(((length - 4) << 2) | 3));
    for (unsigned i = 0; i < length; ++i) {
        u8(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    return *this;
}

Encoder& Encoder::raw(ByteView bytes)
{
    append(m_bytes, bytes);
    return *this;
}

Encoder& Encoder::bytes(ByteView bytes)
{
    compact(bytes.size());
    return raw(bytes);
}

} // namespace taonaut::scale
