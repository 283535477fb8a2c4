// SPDX-License-Identifier: MIT
#include "core/crypto/password_box.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <sodium.h>

namespace taonaut::crypto {

namespace {

constexpr std::size_t kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::uint64_t kMostOperations = 64;
constexpr std::size_t kMostMemory = std::size_t { 2 } << 30;

static_assert(crypto_pwhash_argon2id_SALTBYTES == std::tuple_size_v<PasswordSalt>);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == std::tuple_size_v<BoxNonce>);

template <class Array> Array randomBytes()
{
    Array result {};
    const Secret fresh = Secret::random(result.size());
    std::copy(fresh.view().begin(), fresh.view().end(), result.begin());
    return result;
}

} // namespace

bool PasswordCost::isReasonable() const noexcept
{
    return operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && operations <= kMostOperations
        && memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN && memoryBytes <= kMostMemory;
}

PasswordSalt randomSalt()
{
    return randomBytes<PasswordSalt>();
}

BoxNonce randomNonce()
{
    return randomBytes<BoxNonce>();
}

Result<Secret> keyFromPassword(ByteView password, const PasswordSalt& salt, const PasswordCost& cost)
{
    if (!cost.isReasonable()) {
        return fail(CryptoError::UnreasonableCost);
    }
    Secret key(kKeySize);
    const int done
        = crypto_pwhash(into(key.mutableView()), key.size(), reinterpret_cast<const char*>(password.data()),
            password.size(), from(salt), cost.operations, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) {
        return fail(CryptoError::OutOfMemory);
    }
    return key;
}

Result<Bytes> seal(const Secret& key, const BoxNonce& nonce, ByteView header, const Secret& secret)
{
    if (key.size() != kKeySize) {
        return fail(CryptoError::WrongLength);
    }
    Bytes sealed(secret.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(into(sealed), nullptr, from(secret.view()), secret.size(),
        from(header), header.size(), nullptr, from(nonce), from(key.view()));
    return sealed;
}

Result<Secret> unseal(const Secret& key, const BoxNonce& nonce, ByteView header, ByteView sealed)
{
    if (key.size() != kKeySize || sealed.size() < kTagSize) {
        return fail(CryptoError::WrongLength);
    }
    Secret secret(sealed.size() - kTagSize);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(into(secret.mutableView()), nullptr,
        nullptr, from(sealed), sealed.size(), from(header), header.size(), from(nonce), from(key.view()));
    if (opened != 0) {
        return fail(CryptoError::NotAuthentic);
    }
    return secret;
}

} // namespace taonaut::crypto
