// SPDX-License-Identifier: MIT
#define OPENSSL_SUPPRESS_DEPRECATED // SHA256_Transform: the one call that gives single compressions
#include "core/crypto/key_derivation.hpp"

#include "core/crypto/argon2i.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <bit>
#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <sodium.h>

namespace taonaut::crypto {

namespace {

constexpr std::size_t kBlock = 64;
constexpr std::size_t kHash = 32;
constexpr std::uint32_t kSlice = 1U << 15; // about 4 ms
constexpr std::size_t kDeadStack = std::size_t { 32 } << 10;

/// What a derivation left on the stack below its caller.
void wipeDeadStack()
{
    sodium_stackzero(kDeadStack);
}

void writeState(const SHA256_CTX& state, unsigned char* out)
{
    for (std::size_t word = 0; word < 8; ++word) {
        const auto value = static_cast<std::uint32_t>(state.h[word]);
        out[4 * word] = static_cast<unsigned char>(value >> 24);
        out[4 * word + 1] = static_cast<unsigned char>(value >> 16);
        out[4 * word + 2] = static_cast<unsigned char>(value >> 8);
        out[4 * word + 3] = static_cast<unsigned char>(value);
    }
}

/// HMAC-SHA256 of 32-byte messages under one key: two compressions each, since the two key blocks are
/// absorbed once.
class ShortHmac {
public:
    explicit ShortHmac(ByteView key)
    {
        std::array<unsigned char, kBlock> pad {};
        if (key.size() > kBlock) {
            crypto_hash_sha256(pad.data(), from(key), key.size());
        } else {
            std::transform(key.begin(), key.end(), pad.begin(),
                [](std::byte b) { return std::to_integer<unsigned char>(b); });
        }
        absorb(m_inner, pad, 0x36);
        absorb(m_outer, pad, 0x5C);
        sodium_memzero(pad.data(), pad.size());
        // The padding of a message of 32 bytes after a key block: 0x80, zeros, the length in bits.
        m_message[kHash] = 0x80;
        m_message[kBlock - 2] = (8 * (kBlock + kHash)) >> 8;
    }
    ShortHmac(const ShortHmac&) = delete;
    ShortHmac& operator=(const ShortHmac&) = delete;
    ~ShortHmac()
    {
        OPENSSL_cleanse(&m_inner, sizeof(m_inner));
        OPENSSL_cleanse(&m_outer, sizeof(m_outer));
        OPENSSL_cleanse(&m_state, sizeof(m_state));
        sodium_memzero(m_message.data(), m_message.size());
    }

    /// The message, replaced by its HMAC.
    [[nodiscard]] unsigned char* message() noexcept { return m_message.data(); }
    void step() noexcept
    {
        m_state = m_inner;
        SHA256_Transform(&m_state, m_message.data());
        writeState(m_state, m_message.data());
        m_state = m_outer;
        SHA256_Transform(&m_state, m_message.data());
        writeState(m_state, m_message.data());
    }

private:
    static void absorb(SHA256_CTX& state, std::array<unsigned char, kBlock>& pad, unsigned char mask)
    {
        std::array<unsigned char, kBlock> block {};
        std::transform(pad.begin(), pad.end(), block.begin(),
            [mask](unsigned char byte) { return static_cast<unsigned char>(byte ^ mask); });
        SHA256_Init(&state);
        SHA256_Transform(&state, block.data());
        sodium_memzero(block.data(), block.size());
    }

    SHA256_CTX m_inner {};
    SHA256_CTX m_outer {};
    SHA256_CTX m_state {};
    std::array<unsigned char, kBlock> m_message {};
};

/// HMAC(password, salt, block number), the first value of a block.
void firstValue(ByteView password, ByteView salt, std::uint32_t block, unsigned char* out)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, from(password), password.size());
    crypto_auth_hmacsha256_update(&state, from(salt), salt.size());
    const std::array<unsigned char, 4> number { static_cast<unsigned char>(block >> 24),
        static_cast<unsigned char>(block >> 16), static_cast<unsigned char>(block >> 8),
        static_cast<unsigned char>(block) };
    crypto_auth_hmacsha256_update(&state, number.data(), number.size());
    crypto_auth_hmacsha256_final(&state, out);
    sodium_memzero(&state, sizeof(state));
}

} // namespace

Result<Secret> argon2iKey(
    ByteView password, const PasswordSalt& salt, const PasswordCost& cost, Progress& progress)
{
    const bool reasonable = cost.isReasonable() && cost.operations >= crypto_pwhash_argon2i_OPSLIMIT_MIN;
    if (!reasonable) {
        return fail(CryptoError::UnreasonableCost);
    }
    Result<Secret> key = argon2i(password, salt, static_cast<std::uint32_t>(cost.operations),
        static_cast<std::uint32_t>(cost.memoryBytes >> 10), progress);
    wipeDeadStack();
    return key;
}

Result<Secret> pbkdf2Sha256(
    ByteView password, ByteView salt, std::uint32_t iterations, std::size_t size, Progress& progress)
{
    if (size == 0 || size > 256 || iterations == 0) {
        return fail(CryptoError::WrongLength);
    }
    const std::size_t blocks = (size + kHash - 1) / kHash;
    const std::uint64_t total = std::uint64_t { blocks } * iterations;
    Secret key(blocks * kHash);
    ShortHmac hmac(password);
    for (std::size_t block = 0; block < blocks; ++block) {
        unsigned char* const sum = into(key.mutableView()) + block * kHash;
        firstValue(password, salt, static_cast<std::uint32_t>(block + 1), hmac.message());
        std::copy(hmac.message(), hmac.message() + kHash, sum);
        for (std::uint32_t i = 1; i < iterations; ++i) {
            hmac.step();
            for (std::size_t byte = 0; byte < kHash; ++byte) {
                sum[byte] = static_cast<unsigned char>(sum[byte] ^ hmac.message()[byte]);
            }
            if (i % kSlice == 0) {
                progress.report(block * std::uint64_t { iterations } + i, total);
                if (progress.cancelled()) {
                    return fail(CryptoError::Cancelled);
                }
            }
        }
    }
    progress.report(total, total);
    wipeDeadStack();
    return Secret::copyOf(key.view().first(size));
}

bool ScryptCost::isReasonable() const noexcept
{
    constexpr std::uint64_t kMost = std::uint64_t { 1 } << 21;
    return std::has_single_bit(n) && n >= 2 && r >= 1 && p >= 1 && r <= kMost / n
        && p <= kMost / (std::uint64_t { n } * r);
}

Result<Secret> scryptKey(ByteView password, ByteView salt, const ScryptCost& cost, std::size_t size)
{
    if (!cost.isReasonable()) {
        return fail(CryptoError::UnreasonableCost);
    }
    if (size == 0 || size > 64) {
        return fail(CryptoError::WrongLength);
    }
    Secret key(size);
    const int done = crypto_pwhash_scryptsalsa208sha256_ll(from(password), password.size(), from(salt),
        salt.size(), cost.n, cost.r, cost.p, into(key.mutableView()), key.size());
    wipeDeadStack();
    if (done != 0) {
        return fail(CryptoError::OutOfMemory);
    }
    return key;
}

} // namespace taonaut::crypto
