// SPDX-License-Identifier: MIT
#include "core/crypto/ss58.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"

#include <algorithm>

namespace taonaut::crypto {

namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kLongestText = 64; // 36 bytes make at most 50 characters

std::string base58(ByteView bytes)
{
    std::vector<unsigned> digits; // least significant first
    for (const std::byte b : bytes) {
        unsigned carried = std::to_integer<unsigned>(b);
        for (unsigned& digit : digits) {
            carried += digit << 8;
            digit = carried % 58;
            carried /= 58;
        }
        for (; carried != 0; carried /= 58) {
            digits.push_back(carried % 58);
        }
    }
    std::string text;
    for (std::size_t i = 0; i < bytes.size() && bytes[i] == std::byte { 0 }; ++i) {
        text.push_back('1');
    }
    std::for_each(digits.rbegin(), digits.rend(), [&](unsigned digit) { text.push_back(kAlphabet[digit]); });
    return text;
}

Result<Bytes> fromBase58(std::string_view text)
{
    if (text.find_first_not_of(kAlphabet) != std::string_view::npos) {
        return fail(CryptoError::BadBase58);
    }
    if (text.size() > kLongestText) {
        return fail(CryptoError::BadLength);
    }
    std::vector<unsigned> digits; // base 256, least significant first
    for (const char c : text) {
        auto carried = static_cast<unsigned>(kAlphabet.find(c));
        for (unsigned& digit : digits) {
            carried += digit * 58;
            digit = carried & 0xFFU;
            carried >>= 8;
        }
        for (; carried != 0; carried >>= 8) {
            digits.push_back(carried & 0xFFU);
        }
    }
    Bytes bytes;
    for (std::size_t i = 0; i < text.size() && text[i] == '1'; ++i) {
        bytes.push_back(std::byte { 0 });
    }
    std::for_each(digits.rbegin(), digits.rend(),
        [&](unsigned digit) { bytes.push_back(static_cast<std::byte>(digit)); });
    return bytes;
}

Bytes prefixBytes(std::uint16_t prefix)
{
    if (prefix < 64) {
        return { static_cast<std::byte>(prefix) };
    }
    const auto first = static_cast<std::byte>(0x40U | ((prefix & 0xFCU) >> 2));
    const auto second = static_cast<std::byte>((prefix >> 8) | ((prefix & 3U) << 6));
    return { first, second };
}

/// First two bytes of BLAKE2b-512("SS58PRE", prefix, account).
std::array<std::byte, 2> checksum(ByteView body)
{
    Bytes input = toBytes(bytesOf("SS58PRE"));
    append(input, body);
    const Hash512 hash = blake2b512(input);
    return { hash[0], hash[1] };
}

} // namespace

std::string toSs58(const AccountId& account, std::uint16_t prefix)
{
    Bytes bytes = prefixBytes(prefix);
    append(bytes, account.view());
    append(bytes, checksum(bytes));
    return base58(bytes);
}

Result<Ss58Address> decodeSs58(std::string_view text)
{
    const Result<Bytes> bytes = fromBase58(text);
    if (!bytes) {
        return fail(bytes);
    }
    if (bytes->size() < 2) {
        return fail(CryptoError::BadLength);
    }
    const auto first = std::to_integer<unsigned>((*bytes)[0]);
    const auto second = std::to_integer<unsigned>((*bytes)[1]);
    if (first >= 128) {
        return fail(CryptoError::InvalidPrefix);
    }
    const std::size_t prefixSize = first < 64 ? 1 : 2;
    const unsigned prefix
        = first < 64 ? first : ((first & 0x3FU) << 2) | (second >> 6) | ((second & 0x3FU) << 8);
    if (bytes->size() != prefixSize + 34) {
        return fail(CryptoError::BadLength);
    }
    if (prefix == 46 || prefix == 47) {
        return fail(CryptoError::FormatNotAllowed);
    }
    const ByteView body = ByteView(*bytes).first(bytes->size() - 2);
    if (!equal(checksum(body), ByteView(*bytes).last(2))) {
        return fail(CryptoError::InvalidChecksum);
    }
    if (prefixSize == 2 && prefix < 64) {
        return fail(CryptoError::NotCanonical);
    }
    return Ss58Address { static_cast<std::uint16_t>(prefix), *AccountId::from(body.subspan(prefixSize)) };
}

Result<AccountId> accountFromSs58(std::string_view text)
{
    const Result<Ss58Address> address = decodeSs58(text);
    if (!address) {
        return fail(address);
    }
    if (address->prefix != kBittensorPrefix && address->prefix != kBittensorRegisteredPrefix) {
        return fail(CryptoError::OtherNetwork, std::to_string(address->prefix));
    }
    return address->account;
}

} // namespace taonaut::crypto
