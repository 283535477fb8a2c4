// SPDX-License-Identifier: MIT
#pragma once

// The compression function of BLAKE2b (RFC 7693, section 3.2) over runs of whole blocks, in two forms with
// the same result: portable, and for processors with 256-bit AVX-512.

#include <array>
#include <cstddef>
#include <cstdint>

namespace taonaut::crypto::blake2b {

constexpr std::size_t kBlockSize = 128;
constexpr std::size_t kRounds = 12;

using State = std::array<std::uint64_t, 8>;

constexpr State kInitial {
    0x6a09e667f3bcc908,
    0xbb67ae8584caa73b,
    0x3c6ef372fe94f82b,
    0xa54ff53a5f1d36f1,
    0x510e527fade682d1,
    0x9b05688c2b3e6c1f,
    0x1f83d9abfb41bd6b,
    0x5be0cd19137e2179,
};

/// Order of the message words per round; rounds 10 and 11 repeat 0 and 1.
constexpr unsigned char kSigma[kRounds][16] = {
    { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 },
    { 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3 },
    { 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4 },
    { 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8 },
    { 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13 },
    { 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9 },
    { 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11 },
    { 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10 },
    { 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5 },
    { 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0 },
    { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 },
    { 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3 },
};

enum class Position : std::uint8_t { Inner, Last };

/// Takes `count` blocks into the state. counter: bytes hashed up to and including the first of them (its
/// padding does not count); each further block adds 128. Last: one block, the end of the input. Inputs stay
/// far below 2^64 bytes, so the upper half of the counter is zero.
using Compress = void (*)(
    State& state, const std::byte* blocks, std::size_t count, std::uint64_t counter, Position position);

void compressPortable(
    State& state, const std::byte* blocks, std::size_t count, std::uint64_t counter, Position position);

/// The form for AVX-512, or null where the processor or the platform does not have it.
[[nodiscard]] Compress wideCompress() noexcept;

/// The quickest form that this processor runs. Chosen once.
[[nodiscard]] Compress compressForThisProcessor() noexcept;

} // namespace taonaut::crypto::blake2b
