// SPDX-License-Identifier: MIT
#include "core/crypto/keccak.hpp"

#include "core/crypto/hash.hpp"
#include "core/crypto/secret.hpp"
#include "core/crypto/sponge.hpp"

#include <bit>
#include <iterator>
#include <utility>

namespace taonaut::crypto {

namespace {

constexpr std::uint64_t kRoundConstants[24] = {
    0x0000000000000001,
    0x0000000000008082,
    0x800000000000808a,
    0x8000000080008000,
    0x000000000000808b,
    0x0000000080000001,
    0x8000000080008081,
    0x8000000000008009,
    0x000000000000008a,
    0x0000000000000088,
    0x0000000080008009,
    0x000000008000000a,
    0x000000008000808b,
    0x800000000000008b,
    0x8000000000008089,
    0x8000000000008003,
    0x8000000000008002,
    0x8000000000000080,
    0x000000000000800a,
    0x800000008000000a,
    0x8000000080008081,
    0x8000000000008080,
    0x0000000080000001,
    0x8000000080008008,
};
/// Rho: how far lane x + 5y is rotated.
constexpr int kRotation[25]
    = { 0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14 };

using Lanes = std::array<std::uint64_t, 25>;
using EveryColumn = std::make_index_sequence<5>;

/// Pi backwards: which lane moves to lane x + 5y.
constexpr std::size_t origin(std::size_t x, std::size_t y)
{
    const std::size_t fromX = (x + 3 * y) % 5;
    return fromX + 5 * x;
}

// Written with all indices known at compile time: as loops over arrays this takes four times as long.

template <std::size_t... X>
inline void theta(const Lanes& a, std::array<std::uint64_t, 5>& change, std::index_sequence<X...>)
{
    const std::uint64_t parity[5] = { (a[X] ^ a[X + 5] ^ a[X + 10] ^ a[X + 15] ^ a[X + 20])... };
    ((change[X] = parity[(X + 4) % 5] ^ std::rotl(parity[(X + 1) % 5], 1)), ...);
}

/// Rho, pi and chi for the five lanes of one plane.
template <std::size_t Y, std::size_t... X>
inline void plane(
    const Lanes& a, const std::array<std::uint64_t, 5>& change, Lanes& out, std::index_sequence<X...>)
{
    const std::uint64_t b[5]
        = { std::rotl(a[origin(X, Y)] ^ change[origin(X, Y) % 5], kRotation[origin(X, Y)])... };
    ((out[X + 5 * Y] = b[X] ^ (~b[(X + 1) % 5] & b[(X + 2) % 5])), ...);
}

template <std::size_t... Y>
inline void round(const Lanes& a, Lanes& out, std::uint64_t constant, std::index_sequence<Y...>)
{
    std::array<std::uint64_t, 5> change {};
    theta(a, change, EveryColumn());
    (plane<Y>(a, change, out, EveryColumn()), ...);
    out[0] ^= constant;
}

} // namespace

void keccakF1600(std::array<std::uint64_t, 25>& state) noexcept
{
    Lanes other {};
    for (std::size_t i = 0; i < std::size(kRoundConstants); i += 2) {
        round(state, other, kRoundConstants[i], EveryColumn());
        round(other, state, kRoundConstants[i + 1], EveryColumn());
    }
    wipe(std::as_writable_bytes(std::span(other))); // a round can be undone, and the state may be secret
}

Hash256 keccak256(ByteView data)
{
    Hash256 result;
    Sponge::keccak256().absorb(data).squeeze(result.bytes);
    return result;
}

} // namespace taonaut::crypto
