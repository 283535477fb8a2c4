// SPDX-License-Identifier: MIT
#include "core/crypto/scalar.hpp"

#include <array>

namespace taonaut::crypto {

namespace {

constexpr std::array<unsigned char, 32> kOrder { 0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c,
    0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10 };

} // namespace

bool isCanonicalScalar(ByteView scalar32) noexcept
{
    for (std::size_t i = kOrder.size(); i-- > 0;) {
        const auto byte = std::to_integer<unsigned char>(scalar32[i]);
        if (byte != kOrder[i]) {
            return byte < kOrder[i];
        }
    }
    return false;
}

bool isSecretScalar(ByteView scalar32) noexcept
{
    unsigned borrow = 0; // of scalar - l: 1 at the end iff the scalar is below l
    unsigned bits = 0;
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        const auto byte = std::to_integer<unsigned>(scalar32[i]);
        borrow = ((byte - kOrder[i] - borrow) >> 8) & 1U;
        bits |= byte;
    }
    const unsigned nonZero = (bits + 0xFFU) >> 8;
    return (borrow & nonZero) == 1;
}

} // namespace taonaut::crypto
