// SPDX-License-Identifier: MIT
// xxHash64, the hash behind twox64 and twox128. Fast, not collision resistant: it names storage maps whose
// names the runtime chooses itself.

#include "core/crypto/hash.hpp"

#include <bit>
#include <cstring>

namespace taonaut::crypto {

namespace {

constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87;
constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4F;
constexpr std::uint64_t kPrime3 = 0x165667B19E3779F9;
constexpr std::uint64_t kPrime4 = 0x85EBCA77C2B2AE63;
constexpr std::uint64_t kPrime5 = 0x27D4EB2F165667C5;

template <class T> T load(const std::byte* from)
{
    T value = 0;
    std::memcpy(&value, from, sizeof(value));
    return value;
}

std::uint64_t accumulate(std::uint64_t lane, std::uint64_t input)
{
    return std::rotl(lane + input * kPrime2, 31) * kPrime1;
}

std::uint64_t merge(std::uint64_t hash, std::uint64_t lane)
{
    return (hash ^ accumulate(0, lane)) * kPrime1 + kPrime4;
}

/// Consumes all full 32-byte stripes of `data`.
std::uint64_t hashStripes(ByteView& data, std::uint64_t seed)
{
    std::uint64_t lanes[4] = { seed + kPrime1 + kPrime2, seed + kPrime2, seed, seed - kPrime1 };
    while (data.size() >= 32) {
        for (std::size_t i = 0; i < 4; ++i) {
            lanes[i] = accumulate(lanes[i], load<std::uint64_t>(data.data() + 8 * i));
        }
        data = data.subspan(32);
    }
    std::uint64_t hash
        = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) + std::rotl(lanes[3], 18);
    for (const std::uint64_t lane : lanes) {
        hash = merge(hash, lane);
    }
    return hash;
}

std::uint64_t xxHash64(ByteView data, std::uint64_t seed)
{
    const std::uint64_t size = data.size();
    std::uint64_t hash = (size >= 32 ? hashStripes(data, seed) : seed + kPrime5) + size;
    while (data.size() >= 8) {
        hash = std::rotl(hash ^ accumulate(0, load<std::uint64_t>(data.data())), 27) * kPrime1 + kPrime4;
        data = data.subspan(8);
    }
    if (data.size() >= 4) {
        hash = std::rotl(hash ^ (load<std::uint32_t>(data.data()) * kPrime1), 23) * kPrime2 + kPrime3;
        data = data.subspan(4);
    }
    for (const std::byte b : data) {
        hash = std::rotl(hash ^ (std::to_integer<std::uint64_t>(b) * kPrime5), 11) * kPrime1;
    }
    hash = (hash ^ (hash >> 33)) * kPrime2;
    hash = (hash ^ (hash >> 29)) * kPrime3;
    return hash ^ (hash >> 32);
}

/// One 8-byte word per seed 0, 1, …
void fillTwox(std::span<std::byte> target, ByteView data)
{
    for (std::size_t seed = 0; seed < target.size() / 8; ++seed) {
        const std::uint64_t hash = xxHash64(data, seed);
        std::memcpy(target.data() + 8 * seed, &hash, sizeof(hash));
    }
}

} // namespace

Hash128 twox128(ByteView data)
{
    Hash128 result {};
    fillTwox(result, data);
    return result;
}

Hash256 twox256(ByteView data)
{
    Hash256 result;
    fillTwox(result.mutableView(), data);
    return result;
}

std::array<std::byte, 8> twox64(ByteView data)
{
    std::array<std::byte, 8> result {};
    fillTwox(result, data);
    return result;
}

} // namespace taonaut::crypto
