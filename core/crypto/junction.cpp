// SPDX-License-Identifier: MIT
#include "core/crypto/junction.hpp"

#include "core/base/hex.hpp"
#include "core/base/uint256.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"

#include <charconv>
#include <optional>

namespace taonaut::crypto {

namespace {

/// Rust's parse::<u64>: an optional '+', then decimal digits, any number of leading zeros.
std::optional<std::uint64_t> parseNumber(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text.empty() || text.front() == '-') {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

/// SCALE compact length, as far as a junction can need it.
Bytes scaleText(std::string_view text)
{
    Bytes result;
    const std::size_t size = text.size();
    if (size < 64) {
        result.push_back(static_cast<std::byte>(size << 2));
    } else if (size < (1U << 14)) {
        const std::size_t word = (size << 2) | 1;
        result.push_back(static_cast<std::byte>(word));
        result.push_back(static_cast<std::byte>(word >> 8));
    } else {
        const std::size_t word = (size << 2) | 2;
        for (unsigned shift = 0; shift < 32; shift += 8) {
            result.push_back(static_cast<std::byte>(word >> shift));
        }
    }
    append(result, bytesOf(text));
    return result;
}

/// Bytes as they are, or their hash when they are too many.
void setChainCode(Junction& junction, ByteView bytes)
{
    if (bytes.size() > junction.chainCode.size()) {
        junction.chainCode = blake2b256(bytes).bytes;
    } else {
        std::copy(bytes.begin(), bytes.end(), junction.chainCode.begin());
    }
}

bool isDigits(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Junction Junction::fromText(Kind kind, std::string_view text)
{
    Junction junction;
    junction.kind = kind;
    if (const auto number = parseNumber(text)) {
        for (std::size_t i = 0; i < sizeof(*number); ++i) {
            junction.chainCode[i] = static_cast<std::byte>(*number >> (8 * i));
        }
        return junction;
    }
    setChainCode(junction, scaleText(text));
    return junction;
}

Result<Junction> Junction::fromPolkadotJs(Kind kind, std::string_view text)
{
    Junction junction;
    junction.kind = kind;
    if (isDigits(text)) {
        const auto number = Uint256::fromDecimal(text);
        if (!number) {
            return fail(CryptoError::MalformedUri);
        }
        std::reverse_copy(number->bytes.begin(), number->bytes.end(), junction.chainCode.begin());
        return junction;
    }
    const Result<Bytes> bytes = text.starts_with("0x") ? fromHex(text) : fail(CryptoError::BadText);
    setChainCode(junction, bytes ? *bytes : scaleText(text));
    return junction;
}

Result<Secret> hardChildSeed(std::string_view label, const Secret& seed, const Junction& junction)
{
    if (junction.kind == Junction::Kind::Soft) {
        return fail(CryptoError::SoftJunction);
    }
    Secret child(32);
    Blake2b hasher;
    hasher.update(bytesOf(label)).update(seed.view()).update(junction.chainCode).finish(child.mutableView());
    wipe(std::as_writable_bytes(std::span(&hasher, 1))); // its buffer still holds the seed
    return child;
}

} // namespace taonaut::crypto
