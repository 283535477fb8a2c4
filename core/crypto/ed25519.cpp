// SPDX-License-Identifier: MIT
#include "core/crypto/ed25519.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/scalar.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <optional>
#include <sodium.h>

namespace taonaut::crypto::ed25519 {

namespace {

using Scalar = std::array<std::byte, 32>;
using Point = std::array<std::byte, 32>;

constexpr Point kIdentity { std::byte { 1 } };

bool isZero(const Scalar& scalar)
{
    return std::all_of(scalar.begin(), scalar.end(), [](std::byte b) { return b == std::byte { 0 }; });
}

/// 8 * point by three doublings, which also accept non-canonical and small-order encodings. Empty when the
/// bytes do not decompress to a curve point.
std::optional<Point> timesCofactor(ByteView encoded)
{
    Point point {};
    std::copy(encoded.begin(), encoded.end(), point.begin());
    for (int i = 0; i < 3; ++i) {
        Point doubled {};
        if (crypto_core_ed25519_add(into(doubled), from(point), from(point)) != 0) {
            return std::nullopt;
        }
        point = doubled;
    }
    return point;
}

/// scalar * B; libsodium refuses results that are the identity.
Point timesBase(const Scalar& scalar)
{
    Point result {};
    if (isZero(scalar) || crypto_scalarmult_ed25519_base_noclamp(into(result), from(scalar)) != 0) {
        return kIdentity;
    }
    return result;
}

/// scalar * point for a point of the prime-order subgroup.
Point times(const Scalar& scalar, const Point& point)
{
    Point result {};
    const bool trivial = isZero(scalar) || point == kIdentity;
    if (trivial || crypto_scalarmult_ed25519_noclamp(into(result), from(scalar), from(point)) != 0) {
        return kIdentity;
    }
    return result;
}

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

/// 8 s B = 8 R + 8 k A.
bool cofactoredEquation(const PublicKey& key, ByteView message, const Signature& signature)
{
    const ByteView commitment = signature.view().first(32);
    Scalar s {};
    std::copy(signature.bytes.begin() + 32, signature.bytes.end(), s.begin());
    if (!isCanonicalScalar(s)) {
        return false;
    }
    const auto key8 = timesCofactor(key.view());
    const auto commitment8 = timesCofactor(commitment);
    if (!key8 || !commitment8) {
        return false;
    }
    const Scalar eight { std::byte { 8 } };
    Scalar s8 {};
    crypto_core_ed25519_scalar_mul(into(s8), from(s), from(eight));
    const Point left = timesBase(s8);
    const Point product = times(challenge(key, message, commitment), *key8);
    Point right {};
    return crypto_core_ed25519_add(into(right), from(*commitment8), from(product)) == 0 && left == right;
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
    return pair;
}

Result<KeyPair> KeyPair::derive(const Junction& junction) const
{
    if (junction.kind == Junction::Kind::Soft) {
        return fail(CryptoError::SoftJunction);
    }
    // SCALE of ("Ed25519HDKD", seed, chain code): 0x2c is the compact length 11.
    constexpr std::string_view label = "\x2c"
                                       "Ed25519HDKD";
    Secret input(label.size() + 64);
    const auto out = input.mutableView();
    const ByteView text = bytesOf(label);
    std::copy(text.begin(), text.end(), out.begin());
    const ByteView seed = m_seed.view();
    std::copy(seed.begin(), seed.end(), out.begin() + label.size());
    std::copy(junction.chainCode.begin(), junction.chainCode.end(), out.begin() + label.size() + 32);
    Secret child(32);
    Blake2b hasher;
    hasher.update(input.view()).finish(child.mutableView());
    wipe(std::as_writable_bytes(std::span(&hasher, 1))); // its buffer still holds the seed
    return fromSeed(child);
}

Signature KeyPair::sign(ByteView message) const
{
    Signature signature;
    crypto_sign_detached(
        into(signature.mutableView()), nullptr, from(message), message.size(), from(m_secretKey.view()));
    return signature;
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature)
{
    // The strict check accepts a subset of what ZIP-215 accepts, and is quick.
    if (crypto_sign_verify_detached(from(signature.view()), from(message), message.size(), from(key.view()))
        == 0) {
        return true;
    }
    return cofactoredEquation(key, message, signature);
}

} // namespace taonaut::crypto::ed25519
