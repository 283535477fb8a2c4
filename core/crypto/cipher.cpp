// SPDX-License-Identifier: MIT
#include "core/crypto/cipher.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace taonaut::crypto {

namespace {

constexpr std::size_t kAesBlock = 16;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); } // wipes its keys
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

/// Runs a whole message through a cipher. Empty when the final block has no padding as it should.
Result<Secret> run(const EVP_CIPHER* cipher, ByteView key, ByteView iv, ByteView data)
{
    const Context context(EVP_CIPHER_CTX_new());
    if (!context || EVP_DecryptInit_ex(context.get(), cipher, nullptr, from(key), from(iv)) != 1) {
        return fail(CryptoError::OutOfMemory);
    }
    Secret plain(data.size() + kAesBlock);
    unsigned char* const out = into(plain.mutableView());
    int used = 0;
    int rest = 0;
    const bool fits
        = EVP_DecryptUpdate(context.get(), out, &used, from(data), static_cast<int>(data.size())) == 1;
    if (!fits || EVP_DecryptFinal_ex(context.get(), out + used, &rest) != 1) {
        return fail(CryptoError::BadPadding);
    }
    return Secret::copyOf(plain.view().first(static_cast<std::size_t>(used + rest)));
}

constexpr std::size_t kMostBytes = std::size_t { 1 } << 24; // sizes are int in this interface

} // namespace

Result<Secret> aes256Ctr(ByteView key, ByteView counter, ByteView data)
{
    if (key.size() != 32 || counter.size() != kAesBlock || data.size() > kMostBytes) {
        return fail(CryptoError::WrongLength);
    }
    return run(EVP_aes_256_ctr(), key, counter, data);
}

Result<Secret> aes128CbcDecrypt(ByteView key, ByteView iv, ByteView data)
{
    if (key.size() != 16 || iv.size() != kAesBlock || data.empty() || data.size() % kAesBlock != 0
        || data.size() > kMostBytes) {
        return fail(CryptoError::WrongLength);
    }
    return run(EVP_aes_128_cbc(), key, iv, data);
}

Hash256 hmacSha256(ByteView key, ByteView data)
{
    Hash256 result;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, from(key), key.size());
    crypto_auth_hmacsha256_update(&state, from(data), data.size());
    crypto_auth_hmacsha256_final(&state, into(result.mutableView()));
    sodium_memzero(&state, sizeof(state));
    return result;
}

Result<Bytes> sealBox(const Secret& key, const BoxNonce& nonce, const Secret& secret)
{
    if (key.size() != crypto_secretbox_KEYBYTES) {
        return fail(CryptoError::WrongLength);
    }
    Bytes sealed(secret.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(into(sealed), from(secret.view()), secret.size(), from(nonce), from(key.view()));
    return sealed;
}

Result<Secret> openBox(const Secret& key, const BoxNonce& nonce, ByteView sealed)
{
    if (key.size() != crypto_secretbox_KEYBYTES || sealed.size() < crypto_secretbox_MACBYTES) {
        return fail(CryptoError::WrongLength);
    }
    Secret secret(sealed.size() - crypto_secretbox_MACBYTES);
    if (crypto_secretbox_open_easy(
            into(secret.mutableView()), from(sealed), sealed.size(), from(nonce), from(key.view()))
        != 0) {
        return fail(CryptoError::NotAuthentic);
    }
    return secret;
}

} // namespace taonaut::crypto
