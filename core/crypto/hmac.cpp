// SPDX-License-Identifier: MIT
#define OPENSSL_SUPPRESS_DEPRECATED // SHA512_Transform: the one call that gives single compressions
#include "core/crypto/hmac.hpp"

#include "core/crypto/sodium_bytes.hpp"

#include <bit>
#include <cstring>
#include <openssl/sha.h>
#include <sodium.h>

namespace taonaut::crypto {

namespace {

constexpr std::size_t kBlock = SHA512_CBLOCK;
constexpr std::size_t kHash = SHA512_DIGEST_LENGTH;
constexpr std::size_t kDeadStack = std::size_t { 8 } << 10;

/// Whole words, since the next compression reads words: bytes would have to be gathered first.
void writeState(const SHA512_CTX& state, unsigned char* out)
{
    for (std::size_t i = 0; i < kHash / sizeof(SHA_LONG64); ++i) {
        SHA_LONG64 word = state.h[i];
        if constexpr (std::endian::native == std::endian::little) {
            word = __builtin_bswap64(word);
        }
        std::memcpy(out + i * sizeof(word), &word, sizeof(word));
    }
}

/// One key: the two states after its blocks are kept, so that a message of 64 bytes costs two compressions.
class Hmac512 {
public:
    explicit Hmac512(ByteView key)
    {
        std::array<unsigned char, kBlock> pad {};
        if (key.size() > kBlock) {
            absorb(m_work, {});
            SHA512_Update(&m_work, key.data(), key.size());
            SHA512_Final(pad.data(), &m_work);
        } else {
            std::copy(from(key), from(key) + key.size(), pad.begin());
        }
        std::for_each(pad.begin(), pad.end(), [](unsigned char& b) { b ^= 0x36; });
        absorb(m_inner, pad);
        std::for_each(pad.begin(), pad.end(), [](unsigned char& b) { b ^= 0x36 ^ 0x5C; });
        absorb(m_outer, pad);
        sodium_memzero(pad.data(), pad.size());
        // What follows a message of one hash after the block of the key: 0x80, zeros, the length in bits.
        m_message[kHash] = 0x80;
        m_message[kBlock - 2] = (8 * (kBlock + kHash)) >> 8;
    }
    Hmac512(const Hmac512&) = delete;
    Hmac512& operator=(const Hmac512&) = delete;
    ~Hmac512() { sodium_memzero(this, sizeof(*this)); }

    /// The hash of the message, or of two parts of it, into message().
    void start(ByteView first, ByteView second = {})
    {
        m_work = m_inner;
        SHA512_Update(&m_work, first.data(), first.size());
        SHA512_Update(&m_work, second.data(), second.size());
        SHA512_Final(m_message.data(), &m_work);
        compress(m_outer);
    }
    /// The hash of message() into message().
    void step()
    {
        compress(m_inner);
        compress(m_outer);
    }
    [[nodiscard]] const unsigned char* message() const noexcept { return m_message.data(); }

private:
    static void absorb(SHA512_CTX& state, std::span<const unsigned char> pad)
    {
        SHA512_Init(&state);
        SHA512_Update(&state, pad.data(), pad.size());
    }
    void compress(const SHA512_CTX& key)
    {
        std::copy(std::begin(key.h), std::end(key.h), std::begin(m_work.h));
        SHA512_Transform(&m_work, m_message.data());
        writeState(m_work, m_message.data());
    }

    SHA512_CTX m_inner {};
    SHA512_CTX m_outer {};
    SHA512_CTX m_work {};
    std::array<unsigned char, kBlock> m_message {};
};

/// Of up to three parts, which is what HKDF needs.
void hmacSha256(ByteView key, std::initializer_list<ByteView> parts, std::span<std::byte> out)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, from(key), key.size());
    for (const ByteView part : parts) {
        crypto_auth_hmacsha256_update(&state, from(part), part.size());
    }
    crypto_auth_hmacsha256_final(&state, into(out));
    sodium_memzero(&state, sizeof(state));
}

} // namespace

Secret hmacSha512(ByteView key, ByteView message)
{
    Secret result(kHash);
    {
        Hmac512 hmac(key);
        hmac.start(message);
        std::copy(hmac.message(), hmac.message() + kHash, into(result.mutableView()));
    }
    sodium_stackzero(kDeadStack);
    return result;
}

Secret pbkdf2Sha512(ByteView password, ByteView salt, std::uint32_t iterations)
{
    static constexpr std::array<std::byte, 4> kFirstBlock { std::byte {}, std::byte {}, std::byte {},
        std::byte { 1 } };
    Secret result(kHash);
    unsigned char* const sum = into(result.mutableView());
    {
        Hmac512 hmac(password);
        hmac.start(salt, kFirstBlock);
        std::copy(hmac.message(), hmac.message() + kHash, sum);
        for (std::uint32_t i = 1; i < iterations; ++i) {
            hmac.step();
            for (std::size_t byte = 0; byte < kHash; ++byte) {
                sum[byte] = static_cast<unsigned char>(sum[byte] ^ hmac.message()[byte]);
            }
        }
    }
    sodium_stackzero(kDeadStack);
    return result;
}

Secret hkdfSha256(ByteView secret, ByteView salt, ByteView info)
{
    static constexpr std::array<std::byte, 1> kFirstBlock { std::byte { 1 } };
    Secret extracted(32);
    hmacSha256(salt, { secret }, extracted.mutableView());
    Secret result(32);
    hmacSha256(extracted.view(), { info, kFirstBlock }, result.mutableView());
    sodium_stackzero(kDeadStack);
    return result;
}

} // namespace taonaut::crypto
