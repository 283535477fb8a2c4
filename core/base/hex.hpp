// SPDX-License-Identifier: MIT
#pragma once

// Hexadecimal text as JSON-RPC uses it.

#include "core/base/bytes.hpp"

#include <string>
#include <string_view>

namespace taonaut {

/// Lower-case digits with "0x" in front.
[[nodiscard]] std::string toHex(ByteView bytes);

/// Lower-case digits without prefix.
[[nodiscard]] std::string toBareHex(ByteView bytes);

/// Accepts "0x" or no prefix, any letter case; "" and "0x" are the empty string.
/// Errors: OddHexLength, NotHex.
[[nodiscard]] Result<Bytes> fromHex(std::string_view text);

/// fromHex with a fixed size. Errors: those of fromHex and WrongLength.
template <class Fixed> [[nodiscard]] Result<Fixed> fixedFromHex(std::string_view text)
{
    const Result<Bytes> bytes = fromHex(text);
    if (!bytes) {
        return fail(bytes);
    }
    return Fixed::from(*bytes);
}

} // namespace taonaut
