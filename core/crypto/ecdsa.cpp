// SPDX-License-Identifier: MIT
#include "core/crypto/ecdsa.hpp"

#include "core/crypto/declassify.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secp256k1_context.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <cstdlib>
#include <secp256k1_recovery.h>
#include <sodium.h>

namespace taonaut::crypto::ecdsa {

namespace {

constexpr std::size_t kDeadStack = std::size_t { 8 } << 10;
constexpr int kEthereumRecovery = 27;

PublicKey compressed(const secp256k1_pubkey& key)
{
    PublicKey result;
    std::size_t size = PublicKey::kSize;
    secp256k1_ec_pubkey_serialize(
        secp256k1(), into(result.mutableView()), &size, &key, SECP256K1_EC_COMPRESSED);
    return result;
}

/// 0 to 3. Errors: BadRecoveryByte.
Result<int> recoveryOf(const Signature& signature)
{
    int recovery = std::to_integer<int>(signature.bytes[64]);
    if (recovery >= kEthereumRecovery) {
        recovery -= kEthereumRecovery;
    }
    if (recovery > 3) {
        return fail(CryptoError::BadRecoveryByte);
    }
    return recovery;
}

} // namespace

Result<KeyPair> KeyPair::fromSeed(const Secret& seed)
{
    if (seed.size() != 32) {
        return fail(CryptoError::WrongLength);
    }
    secp256k1_pubkey key;
    const int made = secp256k1_ec_pubkey_create(secp256k1(), &key, from(seed.view()));
    sodium_stackzero(kDeadStack);
    declassify(std::as_bytes(std::span(&key, 1)));
    if (!declassified(made == 1)) {
        return fail(CryptoError::SecretOutOfRange);
    }
    KeyPair pair;
    pair.m_seed = seed.clone();
    pair.m_public = compressed(key);
    return pair;
}

Result<KeyPair> KeyPair::derive(const Junction& junction) const
{
    // 0x34 is the compact length 13.
    constexpr std::string_view label = "\x34"
                                       "Secp256k1HDKD";
    const Result<Secret> child = hardChildSeed(label, m_seed, junction);
    return child ? fromSeed(*child) : fail(child);
}

Signature KeyPair::sign(ByteView message) const
{
    return signDigest(blake2b256(message));
}

Signature KeyPair::signDigest(const Hash256& digest) const
{
    secp256k1_ecdsa_recoverable_signature made;
    Signature signature;
    int recovery = 0;
    const int done = secp256k1_ecdsa_sign_recoverable(
        secp256k1(), &made, from(digest.view()), from(m_seed.view()), nullptr, nullptr);
    secp256k1_ecdsa_recoverable_signature_serialize_compact(
        secp256k1(), into(signature.mutableView()), &recovery, &made);
    signature.bytes[64] = static_cast<std::byte>(recovery);
    sodium_stackzero(kDeadStack);
    const Result<PublicKey> recovered = recover(digest, signature);
    if (done != 1 || !recovered || *recovered != m_public) {
        std::abort(); // a fault on the way: with it and a good signature the key could be computed
    }
    return signature;
}

AccountId accountOf(const PublicKey& key)
{
    return AccountId { blake2b256(key.view()).bytes };
}

Result<PublicKey> recover(const Hash256& digest, const Signature& signature)
{
    const Result<int> recovery = recoveryOf(signature);
    if (!recovery) {
        return fail(recovery);
    }
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    const bool recovered = secp256k1_ecdsa_recoverable_signature_parse_compact(
                               secp256k1(), &parsed, from(signature.view()), *recovery)
            == 1
        && secp256k1_ecdsa_recover(secp256k1(), &key, &parsed, from(digest.view())) == 1;
    if (!recovered) {
        return fail(CryptoError::BadSignature);
    }
    return compressed(key);
}

bool verify(const AccountId& account, ByteView message, const Signature& signature)
{
    const Result<PublicKey> key = recover(blake2b256(message), signature);
    return key && accountOf(*key) == account;
}

Result<UncompressedKey> uncompressed(const PublicKey& key)
{
    secp256k1_pubkey parsed;
    if (secp256k1_ec_pubkey_parse(secp256k1(), &parsed, from(key.view()), PublicKey::kSize) != 1) {
        return fail(CryptoError::NotAPoint);
    }
    std::array<std::byte, 65> tagged {};
    std::size_t size = tagged.size();
    secp256k1_ec_pubkey_serialize(secp256k1(), into(tagged), &size, &parsed, SECP256K1_EC_UNCOMPRESSED);
    UncompressedKey result {};
    std::copy(tagged.begin() + 1, tagged.end(), result.begin());
    return result;
}

} // namespace taonaut::crypto::ecdsa
