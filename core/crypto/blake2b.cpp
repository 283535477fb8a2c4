// BLAKE2b (RFC 7693), unkeyed. Written out here because the chain hashes with it everywhere, and because it
// is quicker than the library. The four mixes of a half round advance side by side, so that their dependent
// chains overlap; measured, this plain form reaches the speed of AVX2 code and needs no choice at run time.

#include "core/crypto/hash.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace taonaut::crypto {

namespace {

constexpr std::array<std::uint64_t, 8> kInitial {
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
constexpr unsigned char kSigma[12][16] = {
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

constexpr std::size_t kBlockSize = 128;

static_assert(std::endian::native == std::endian::little, "message words are little-endian");

using Words = std::uint64_t[16];

/// A row of the 4x4 matrix that is mixed. Four words with names, not an array, so that compilers keep each in
/// a register. For the same reason all of this must be inlined.
struct Row {
    std::uint64_t word0;
    std::uint64_t word1;
    std::uint64_t word2;
    std::uint64_t word3;
};

[[gnu::always_inline]] inline Row operator+(const Row& a, const Row& b)
{
    return { a.word0 + b.word0, a.word1 + b.word1, a.word2 + b.word2, a.word3 + b.word3 };
}

[[gnu::always_inline]] inline Row operator^(const Row& a, const Row& b)
{
    return { a.word0 ^ b.word0, a.word1 ^ b.word1, a.word2 ^ b.word2, a.word3 ^ b.word3 };
}

[[gnu::always_inline]] inline Row rotated(const Row& a, int bits)
{
    return { std::rotr(a.word0, bits), std::rotr(a.word1, bits), std::rotr(a.word2, bits),
        std::rotr(a.word3, bits) };
}

struct Matrix {
    Row a;
    Row b;
    Row c;
    Row d;
};

/// The mixing function on the four columns at once.
[[gnu::always_inline]] inline void mix(Matrix& v, const Row& x, const Row& y)
{
    v.a = v.a + x + v.b;
    v.d = rotated(v.d ^ v.a, 32);
    v.c = v.c + v.d;
    v.b = rotated(v.b ^ v.c, 24);
    v.a = v.a + y + v.b;
    v.d = rotated(v.d ^ v.a, 16);
    v.c = v.c + v.d;
    v.b = rotated(v.b ^ v.c, 63);
}

[[gnu::always_inline]] inline Matrix diagonals(const Matrix& v)
{
    return { v.a, { v.b.word1, v.b.word2, v.b.word3, v.b.word0 },
        { v.c.word2, v.c.word3, v.c.word0, v.c.word1 }, { v.d.word3, v.d.word0, v.d.word1, v.d.word2 } };
}

[[gnu::always_inline]] inline Matrix columns(const Matrix& v)
{
    return { v.a, { v.b.word3, v.b.word0, v.b.word1, v.b.word2 },
        { v.c.word2, v.c.word3, v.c.word0, v.c.word1 }, { v.d.word1, v.d.word2, v.d.word3, v.d.word0 } };
}

/// One round with the message schedule known at compile time.
template <std::size_t Round> [[gnu::always_inline]] inline void round(Matrix& v, const Words& m)
{
    constexpr const auto& s = kSigma[Round];
    mix(v, { m[s[0]], m[s[2]], m[s[4]], m[s[6]] }, { m[s[1]], m[s[3]], m[s[5]], m[s[7]] });
    v = diagonals(v);
    mix(v, { m[s[8]], m[s[10]], m[s[12]], m[s[14]] }, { m[s[9]], m[s[11]], m[s[13]], m[s[15]] });
    v = columns(v);
}

template <std::size_t... Rounds>
[[gnu::always_inline]] inline void allRounds(Matrix& v, const Words& m, std::index_sequence<Rounds...>)
{
    (round<Rounds>(v, m), ...);
}

} // namespace

Blake2b::Blake2b(std::size_t outputSize)
    : m_state(kInitial)
    , m_outputSize(outputSize)
{
    m_state[0] ^= 0x01010000U ^ static_cast<std::uint64_t>(outputSize);
}

void Blake2b::compress(const std::byte* block, bool last)
{
    Words m;
    std::memcpy(m, block, kBlockSize);
    const auto& h = m_state;
    // Inputs stay far below 2^64 bytes, so the upper half of the counter is zero.
    Matrix v { { h[0], h[1], h[2], h[3] }, { h[4], h[5], h[6], h[7] },
        { kInitial[0], kInitial[1], kInitial[2], kInitial[3] },
        { kInitial[4] ^ m_total, kInitial[5], last ? ~kInitial[6] : kInitial[6], kInitial[7] } };
    allRounds(v, m, std::make_index_sequence<std::size(kSigma)>());
    const Row low = v.a ^ v.c;
    const Row high = v.b ^ v.d;
    m_state = { h[0] ^ low.word0, h[1] ^ low.word1, h[2] ^ low.word2, h[3] ^ low.word3, h[4] ^ high.word0,
        h[5] ^ high.word1, h[6] ^ high.word2, h[7] ^ high.word3 };
}

Blake2b& Blake2b::update(ByteView data)
{
    // The last block is compressed in finish, so a full buffer waits until more data arrives.
    while (!data.empty()) {
        if (m_buffered == kBlockSize) {
            m_total += kBlockSize;
            compress(m_buffer.data(), false);
            m_buffered = 0;
        }
        if (m_buffered == 0) {
            while (data.size() > kBlockSize) {
                m_total += kBlockSize;
                compress(data.data(), false);
                data = data.subspan(kBlockSize);
            }
        }
        const std::size_t part = std::min(kBlockSize - m_buffered, data.size());
        std::memcpy(m_buffer.data() + m_buffered, data.data(), part);
        m_buffered += part;
        data = data.subspan(part);
    }
    return *this;
}

void Blake2b::finish(std::span<std::byte> output)
{
    std::memset(m_buffer.data() + m_buffered, 0, kBlockSize - m_buffered);
    m_total += m_buffered;
    compress(m_buffer.data(), true);
    std::memcpy(output.data(), m_state.data(), std::min(output.size(), m_outputSize));
}

namespace {

template <std::size_t N> void hashInto(ByteView data, std::array<std::byte, N>& output)
{
    Blake2b hasher(N);
    hasher.update(data).finish(output);
}

} // namespace

Hash256 blake2b256(ByteView data)
{
    Hash256 result;
    hashInto(data, result.bytes);
    return result;
}

Hash128 blake2b128(ByteView data)
{
    Hash128 result {};
    hashInto(data, result);
    return result;
}

Hash512 blake2b512(ByteView data)
{
    Hash512 result {};
    hashInto(data, result);
    return result;
}

} // namespace taonaut::crypto
