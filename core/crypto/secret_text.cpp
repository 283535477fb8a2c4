// SPDX-License-Identifier: MIT
#include "core/crypto/secret_text.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <sodium.h>

namespace taonaut::crypto {

Result<Secret> secretFromHex(std::string_view digits)
{
    if (digits.size() % 2 != 0) {
        return fail(CryptoError::BadText);
    }
    if (digits.empty()) {
        return Secret(); // without memory, which libsodium insists on
    }
    Secret bytes(digits.size() / 2);
    std::size_t used = 0;
    const int read = sodium_hex2bin(
        into(bytes.mutableView()), bytes.size(), digits.data(), digits.size(), nullptr, &used, nullptr);
    if (read != 0 || used != bytes.size()) {
        return fail(CryptoError::BadText);
    }
    return bytes;
}

Secret hexOfSecret(ByteView bytes)
{
    Secret text(2 * bytes.size() + 1); // a terminator is written too
    sodium_bin2hex(
        reinterpret_cast<char*>(text.mutableView().data()), text.size(), from(bytes), bytes.size());
    return Secret::copyOf(text.view().first(2 * bytes.size()));
}

Result<Secret> secretFromBase64(std::string_view text, Base64 alphabet)
{
    const bool urlSafe = alphabet == Base64::UrlSafe;
    const bool padded = text.ends_with('=') || text.size() % 4 == 0;
    const int variant = padded
        ? (urlSafe ? sodium_base64_VARIANT_URLSAFE : sodium_base64_VARIANT_ORIGINAL)
        : (urlSafe ? sodium_base64_VARIANT_URLSAFE_NO_PADDING : sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    Secret bytes(text.size() / 4 * 3 + 3);
    std::size_t used = 0;
    const int read = sodium_base642bin(
        into(bytes.mutableView()), bytes.size(), text.data(), text.size(), nullptr, &used, nullptr, variant);
    if (read != 0) {
        return fail(CryptoError::BadText);
    }
    return Secret::copyOf(bytes.view().first(used));
}

Secret base64OfSecret(ByteView bytes)
{
    const std::size_t size = sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    Secret text(size); // a terminator is written too
    sodium_bin2base64(reinterpret_cast<char*>(text.mutableView().data()), size, from(bytes), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    return Secret::copyOf(text.view().first(size - 1));
}

} // namespace taonaut::crypto
