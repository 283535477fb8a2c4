// SPDX-License-Identifier: MIT
#pragma once

// Hexadecimal and base64 text of secret bytes, from and to locked memory without a copy elsewhere and without
// look-ups that depend on the secret.

#include "core/crypto/secret.hpp"

#include <string_view>

namespace taonaut::crypto {

/// digits: an even number, any letter case, no prefix. Errors: BadText.
[[nodiscard]] Result<Secret> secretFromHex(std::string_view digits);

/// Lower-case digits without prefix.
[[nodiscard]] Secret hexOfSecret(ByteView bytes);

enum class Base64 : std::uint8_t { Standard, UrlSafe };

/// With or without padding, no line breaks. Errors: BadText.
[[nodiscard]] Result<Secret> secretFromBase64(std::string_view text, Base64 alphabet);

/// Standard alphabet, padded.
[[nodiscard]] Secret base64OfSecret(ByteView bytes);

/// The text in a secret, borrowed.
[[nodiscard]] inline std::string_view textOf(const Secret& secret) noexcept
{
    return { reinterpret_cast<const char*>(secret.view().data()), secret.size() };
}

} // namespace taonaut::crypto
