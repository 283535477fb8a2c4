// SPDX-License-Identifier: MIT
#include "core/crypto/ed25519.hpp"

#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/declassify.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/scalar.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <sodium.h>

namespace taonaut::crypto::ed25519 {

namespace {

using Scalar = curve::Bytes32;

/// SHA-512(R, A, M) modulo the group order, over the bytes as received.
Scalar challenge(const PublicKey& key, ByteView message, ByteView commitment)
{
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    crypto_hash_sha512_update(&state, from(commitment), commitment.size());
    crypto_hash_sha512_update(&state, from(key.view()), key.bytes.size());
    crypto_hash_sha512_update(&state, from(message), message.size());
    std::array<std::byte, 64> wide {};
    crypto_hash_sha512_final(&state, into(wide));
    Scalar result {};
    crypto_core_ed25519_scalar_reduce(into(result), from(wide));
    return result;
}

} // namespace

Result<KeyPair> KeyPair::fromSeed(const Secret& seed)
{
    if (seed.size() != 32) {
        return fail(CryptoError::WrongLength);
    }
    KeyPair pair;
    pair.m_seed = seed.clone();
    pair.m_secretKey = Secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(
        into(pair.m_public.mutableView()), into(pair.m_secretKey.mutableView()), from(pair.m_seed.view()));
    declassify(pair.m_public.view());
    return pair;
}

Result<KeyPair> KeyPair::derive(const Junction& junction) const
{
    // 0x2c is the compact length 11.
    constexpr std::string_view label = "\x2c"
                                       "Ed25519HDKD";
    const Result<Secret> child = hardChildSeed(label, m_seed, junction);
    return child ? fromSeed(*child) : fail(child);
}

Signature KeyPair::sign(ByteView message) const
{
    Signature signature;
    crypto_sign_detached(
        into(signature.mutableView()), nullptr, from(message), message.size(), from(m_secretKey.view()));
    declassify(signature.view());
    return signature;
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature)
{
    const auto commitmentBytes = signature.view().first<32>();
    const auto s = signature.view().last<32>();
    if (!isCanonicalScalar(s)) {
        return false;
    }
    const auto point = curve::decodedPoint(key.bytes);
    const auto commitment = curve::decodedPoint(commitmentBytes);
    if (!point || !commitment) {
        return false;
    }
    // s B - k A - R is of small order: 8 s B = 8 R + 8 k A.
    const Scalar k = challenge(key, message, commitmentBytes);
    curve::Extended difference = curve::sumWithBase(s, k, negated(*point));
    curve::subtract(difference, curve::Addend(*commitment));
    return curve::isOfSmallOrder(difference);
}

} // namespace taonaut::crypto::ed25519
