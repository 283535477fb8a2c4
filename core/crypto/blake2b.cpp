// BLAKE2b (RFC 7693), unkeyed. Written out here because the chain hashes with it everywhere: plain C++ that
// the compiler schedules well is twice as fast as the library's portable code.

#include "core/crypto/hash.hpp"

#include <bit>
#include <cstring>

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

std::uint64_t load64(const std::byte* from)
{
    std::uint64_t value = 0;
    std::memcpy(&value, from, sizeof(value));
    static_assert(std::endian::native == std::endian::little);
    return value;
}

inline void mix(
    std::uint64_t& a, std::uint64_t& b, std::uint64_t& c, std::uint64_t& d, std::uint64_t x, std::uint64_t y)
{
    a += b + x;
    d = std::rotr(d ^ a, 32);
    c += d;
    b = std::rotr(b ^ c, 24);
    a += b + y;
    d = std::rotr(d ^ a, 16);
    c += d;
    b = std::rotr(b ^ c, 63);
}

/// One round with the message schedule known at compile time.
template <std::size_t Round> inline void round(std::uint64_t (&v)[16], const std::uint64_t (&m)[16])
{
    constexpr const auto& s = kSigma[Round];
    mix(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]]);
    mix(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]]);
    mix(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]]);
    mix(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]]);
    mix(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]]);
    mix(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]]);
    mix(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]]);
    mix(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]]);
}

template <std::size_t... Rounds>
inline void allRounds(std::uint64_t (&v)[16], const std::uint64_t (&m)[16], std::index_sequence<Rounds...>)
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
    std::uint64_t m[16];
    for (std::size_t i = 0; i < 16; ++i) {
        m[i] = load64(block + 8 * i);
    }
    std::uint64_t v[16];
    for (std::size_t i = 0; i < 8; ++i) {
        v[i] = m_state[i];
        v[i + 8] = kInitial[i];
    }
    v[12] ^= m_total; // inputs stay far below 2^64 bytes, so the upper half of the counter is zero
    v[14] ^= last ? ~std::uint64_t { 0 } : 0;
    allRounds(v, m, std::make_index_sequence<12>());
    for (std::size_t i = 0; i < 8; ++i) {
        m_state[i] ^= v[i] ^ v[i + 8];
    }
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
