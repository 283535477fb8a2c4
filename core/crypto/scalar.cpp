// SPDX-License-Identifier: MIT
#include "core/crypto/scalar.hpp"

#include <array>

namespace taonaut::crypto {

bool isCanonicalScalar(ByteView scalar32) noexcept
{
    static constexpr std::array<unsigned char, 32> kOrder { 0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58,
        0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10 };
    for (std::size_t i = kOrder.size(); i-- > 0;) {
        const auto byte = std::to_integer<unsigned char>(scalar32[i]);
        if (byte != kOrder[i]) {
            return byte < kOrder[i];
        }
    }
    return false;
}

} // namespace taonaut::crypto
