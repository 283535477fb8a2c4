// SPDX-License-Identifier: MIT
// A block is a matrix of eight rows and eight columns of 16 bytes. The permutation, BLAKE2b's with a
// multiplication in it, runs over the rows, then over the columns.

#include "core/crypto/argon2_block.hpp"

#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#define TAONAUT_AVX2 [[gnu::target("avx2"), gnu::always_inline]] inline
#endif

namespace taonaut::crypto::argon2 {

namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    return a + b + 2 * (a & 0xFFFF'FFFFU) * (b & 0xFFFF'FFFFU);
}

void quarter(std::uint64_t& a, std::uint64_t& b, std::uint64_t& c, std::uint64_t& d)
{
    a = mixed(a, b);
    d = std::rotr(d ^ a, 32);
    c = mixed(c, d);
    b = std::rotr(b ^ c, 24);
    a = mixed(a, b);
    d = std::rotr(d ^ a, 16);
    c = mixed(c, d);
    b = std::rotr(b ^ c, 63);
}

/// Sixteen words, found in the block by `at`.
template <class At> void permute(Block& block, const At& at)
{
    const auto step = [&](unsigned a, unsigned b, unsigned c, unsigned d) {
        quarter(block.words[at(a)], block.words[at(b)], block.words[at(c)], block.words[at(d)]);
    };
    for (unsigned i = 0; i < 4; ++i) {
        step(i, 4 + i, 8 + i, 12 + i);
    }
    for (unsigned i = 0; i < 4; ++i) {
        step(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
    }
}

#if defined(__x86_64__)

using Row = __m256i;

TAONAUT_AVX2 Row mixedRow(Row a, Row b)
{
    const Row product = _mm256_mul_epu32(a, b);
    return _mm256_add_epi64(_mm256_add_epi64(a, b), _mm256_add_epi64(product, product));
}

TAONAUT_AVX2 Row turned32(Row x)
{
    return _mm256_shuffle_epi32(x, 0b10'11'00'01);
}
TAONAUT_AVX2 Row turned24(Row x)
{
    const Row order = _mm256_setr_epi8(3, 4, 5, 6, 7, 0, 1, 2, 11, 12, 13, 14, 15, 8, 9, 10, 3, 4, 5, 6, 7, 0,
        1, 2, 11, 12, 13, 14, 15, 8, 9, 10);
    return _mm256_shuffle_epi8(x, order);
}
TAONAUT_AVX2 Row turned16(Row x)
{
    const Row order = _mm256_setr_epi8(2, 3, 4, 5, 6, 7, 0, 1, 10, 11, 12, 13, 14, 15, 8, 9, 2, 3, 4, 5, 6, 7,
        0, 1, 10, 11, 12, 13, 14, 15, 8, 9);
    return _mm256_shuffle_epi8(x, order);
}
TAONAUT_AVX2 Row turned63(Row x)
{
    return _mm256_xor_si256(_mm256_srli_epi64(x, 63), _mm256_add_epi64(x, x));
}

/// Two independent sets of four quarters at once.
TAONAUT_AVX2 void quarters(Row (&v)[8])
{
    for (int half = 0; half < 2; ++half) {
        for (int i = 0; i < 2; ++i) {
            v[i] = mixedRow(v[i], v[2 + i]);
            v[6 + i] = _mm256_xor_si256(v[6 + i], v[i]);
            v[6 + i] = half == 0 ? turned32(v[6 + i]) : turned16(v[6 + i]);
            v[4 + i] = mixedRow(v[4 + i], v[6 + i]);
            v[2 + i] = _mm256_xor_si256(v[2 + i], v[4 + i]);
            v[2 + i] = half == 0 ? turned24(v[2 + i]) : turned63(v[2 + i]);
        }
    }
}

/// The words 1, 4 of the pair (x, y) in either half: x1 y0 | x3 y2.
TAONAUT_AVX2 Row joined(Row x, Row y)
{
    return _mm256_castpd_si256(_mm256_shuffle_pd(_mm256_castsi256_pd(x), _mm256_castsi256_pd(y), 0b0101));
}

/// The permutation of two sets of sixteen words: each register holds two successive words of either set.
TAONAUT_AVX2 void permutePair(Row (&v)[8])
{
    quarters(v);
    Row diagonal[8] = { v[0], v[1], joined(v[2], v[3]), joined(v[3], v[2]), v[5], v[4], joined(v[7], v[6]),
        joined(v[6], v[7]) };
    quarters(diagonal);
    v[0] = diagonal[0];
    v[1] = diagonal[1];
    v[2] = joined(diagonal[3], diagonal[2]);
    v[3] = joined(diagonal[2], diagonal[3]);
    v[4] = diagonal[5];
    v[5] = diagonal[4];
    v[6] = joined(diagonal[6], diagonal[7]);
    v[7] = joined(diagonal[7], diagonal[6]);
}

[[gnu::target("avx2")]] void compressWide(const Block& first, const Block& second, Block& out, Old old)
{
    alignas(64) Row state[32];
    alignas(64) Row kept[32];
    const auto* const x = reinterpret_cast<const Row*>(first.words.data());
    const auto* const y = reinterpret_cast<const Row*>(second.words.data());
    auto* const target = reinterpret_cast<Row*>(out.words.data());
    for (int i = 0; i < 32; ++i) {
        state[i] = _mm256_xor_si256(_mm256_load_si256(x + i), _mm256_load_si256(y + i));
        kept[i] = old == Old::Mixed ? _mm256_xor_si256(state[i], _mm256_load_si256(target + i)) : state[i];
    }
    // Rows, two at a time: a register takes half a register of each.
    for (int row = 0; row < 8; row += 2) {
        Row* const one = state + 4 * row;
        Row* const two = one + 4;
        Row v[8];
        for (int i = 0; i < 4; ++i) {
            v[2 * i] = _mm256_permute2x128_si256(one[i], two[i], 0x20);
            v[2 * i + 1] = _mm256_permute2x128_si256(one[i], two[i], 0x31);
        }
        permutePair(v);
        for (int i = 0; i < 4; ++i) {
            one[i] = _mm256_permute2x128_si256(v[2 * i], v[2 * i + 1], 0x20);
            two[i] = _mm256_permute2x128_si256(v[2 * i], v[2 * i + 1], 0x31);
        }
    }
    // Columns, two at a time: they stand side by side already.
    for (int column = 0; column < 4; ++column) {
        Row v[8];
        for (int i = 0; i < 8; ++i) {
            v[i] = state[4 * i + column];
        }
        permutePair(v);
        for (int i = 0; i < 8; ++i) {
            _mm256_store_si256(target + 4 * i + column, _mm256_xor_si256(v[i], kept[4 * i + column]));
        }
    }
}

#endif

} // namespace

void compressPortable(const Block& first, const Block& second, Block& out, Old old)
{
    Block state;
    for (std::size_t i = 0; i < state.words.size(); ++i) {
        state.words[i] = first.words[i] ^ second.words[i];
        out.words[i] = old == Old::Mixed ? state.words[i] ^ out.words[i] : state.words[i];
    }
    for (unsigned row = 0; row < 8; ++row) {
        permute(state, [row](unsigned i) { return 16 * row + i; });
    }
    for (unsigned column = 0; column < 8; ++column) {
        permute(state, [column](unsigned i) { return 2 * column + 16 * (i / 2) + i % 2; });
    }
    for (std::size_t i = 0; i < state.words.size(); ++i) {
        out.words[i] ^= state.words[i];
    }
}

Compress fastestCompress()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        return compressWide;
    }
#endif
    return compressPortable;
}

} // namespace taonaut::crypto::argon2
