// SPDX-License-Identifier: MIT
// Each row of the matrix is one 256-bit register, and a rotation is one instruction. Message words come by
// broadcasts and blends, which leave the permutation unit to the rows. Rows a, c and d are turned for the
// diagonals instead of b, c and d: b is finished last, so nothing waits for a turn.

#include "core/crypto/blake2b_compress.hpp"

#if defined(__x86_64__)

#include <cstring>
#include <immintrin.h>
#include <utility>

#define TAONAUT_WIDE [[gnu::target("avx2,avx512f,avx512vl")]]

namespace taonaut::crypto::blake2b {

namespace {

using Row = __m256i;

struct Matrix {
    Row a;
    Row b;
    Row c;
    Row d;
};

TAONAUT_WIDE [[gnu::always_inline]] inline Row load(const std::uint64_t* words)
{
    Row row;
    std::memcpy(&row, words, sizeof(row));
    return row;
}

/// One message word in all four places.
TAONAUT_WIDE [[gnu::always_inline]] inline Row everywhere(const std::byte* block, unsigned word)
{
    long long value = 0;
    std::memcpy(&value, block + std::size_t { word } * sizeof(value), sizeof(value));
    return _mm256_set1_epi64x(value);
}

/// The message words s[i], s[j], s[k], s[l].
TAONAUT_WIDE [[gnu::always_inline]] inline Row words(
    const std::byte* block, unsigned i, unsigned j, unsigned k, unsigned l)
{
    const Row low = _mm256_blend_epi32(everywhere(block, i), everywhere(block, j), 0b0000'1100);
    const Row high = _mm256_blend_epi32(everywhere(block, k), everywhere(block, l), 0b1100'0000);
    return _mm256_blend_epi32(low, high, 0b1111'0000);
}

template <int Bits> TAONAUT_WIDE [[gnu::always_inline]] inline Row rotatedXor(Row a, Row b)
{
    return _mm256_ror_epi64(_mm256_xor_si256(a, b), Bits);
}

TAONAUT_WIDE [[gnu::always_inline]] inline void mix(Matrix& v, Row x, Row y)
{
    v.a = _mm256_add_epi64(_mm256_add_epi64(v.a, x), v.b);
    v.d = rotatedXor<32>(v.d, v.a);
    v.c = _mm256_add_epi64(v.c, v.d);
    v.b = rotatedXor<24>(v.b, v.c);
    v.a = _mm256_add_epi64(_mm256_add_epi64(v.a, y), v.b);
    v.d = rotatedXor<16>(v.d, v.a);
    v.c = _mm256_add_epi64(v.c, v.d);
    v.b = rotatedXor<63>(v.b, v.c);
}

constexpr int kOneUp = 0b10'01'00'11;
constexpr int kTwo = 0b01'00'11'10;
constexpr int kOneDown = 0b00'11'10'01;

template <std::size_t Round>
TAONAUT_WIDE [[gnu::always_inline]] inline void round(Matrix& v, const std::byte* m)
{
    constexpr const auto& s = kSigma[Round];
    mix(v, words(m, s[0], s[2], s[4], s[6]), words(m, s[1], s[3], s[5], s[7]));
    v.a = _mm256_permute4x64_epi64(v.a, kOneUp);
    v.c = _mm256_permute4x64_epi64(v.c, kOneDown);
    v.d = _mm256_permute4x64_epi64(v.d, kTwo);
    mix(v, words(m, s[14], s[8], s[10], s[12]), words(m, s[15], s[9], s[11], s[13]));
    v.a = _mm256_permute4x64_epi64(v.a, kOneDown);
    v.c = _mm256_permute4x64_epi64(v.c, kOneUp);
    v.d = _mm256_permute4x64_epi64(v.d, kTwo);
}

template <std::size_t... Rounds>
TAONAUT_WIDE [[gnu::always_inline]] inline void allRounds(
    Matrix& v, const std::byte* m, std::index_sequence<Rounds...>)
{
    (round<Rounds>(v, m), ...);
}

TAONAUT_WIDE void compressWide(
    State& state, const std::byte* blocks, std::size_t count, std::uint64_t counter, Position position)
{
    const long long ends = position == Position::Last ? -1 : 0;
    const Row initialLow = load(kInitial.data());
    const Row initialHigh = load(kInitial.data() + 4);
    Row low = load(state.data());
    Row high = load(state.data() + 4);
    for (; count > 0; --count, blocks += kBlockSize, counter += kBlockSize) {
        const Row progress = _mm256_set_epi64x(0, ends, 0, static_cast<long long>(counter));
        Matrix v { low, high, initialLow, _mm256_xor_si256(initialHigh, progress) };
        allRounds(v, blocks, std::make_index_sequence<kRounds>());
        low = _mm256_xor_si256(low, _mm256_xor_si256(v.a, v.c));
        high = _mm256_xor_si256(high, _mm256_xor_si256(v.b, v.d));
    }
    std::memcpy(state.data(), &low, sizeof(low));
    std::memcpy(state.data() + 4, &high, sizeof(high));
}

} // namespace

Compress wideCompress() noexcept
{
    return __builtin_cpu_supports("avx512vl") != 0 ? &compressWide : nullptr;
}

} // namespace taonaut::crypto::blake2b

#else

namespace taonaut::crypto::blake2b {

Compress wideCompress() noexcept
{
    return nullptr;
}

} // namespace taonaut::crypto::blake2b

#endif
