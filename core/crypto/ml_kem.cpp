// SPDX-License-Identifier: MIT
#include "core/crypto/ml_kem.hpp"

#include "core/crypto/declassify.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/ml_kem/public_key_encryption.hpp"
#include "core/crypto/scratch.hpp"
#include "core/crypto/sponge.hpp"

namespace taonaut::crypto::ml_kem {

namespace {

static_assert(kEncapsulationKeySize == kEncryptionKeySize);
static_assert(kCiphertextSize == kEncryptedSize);
static_assert(kDecapsulationKeySize == kVectorSize + kEncapsulationKeySize + 32 + 32);

Hash256 hashOf(ByteView bytes)
{
    Hash256 result;
    Sponge::sha3of256().absorb(bytes).squeeze(result.bytes);
    return result;
}

/// The parts of a decapsulation key.
struct Parts {
    explicit Parts(ByteView key)
        : decryptionKey(key.first(kVectorSize))
        , encapsulationKey(key.subspan(kVectorSize, kEncapsulationKeySize))
        , keyHash(key.subspan(kVectorSize + kEncapsulationKeySize, 32))
        , rejection(key.last(32))
    {
    }
    ByteView decryptionKey;
    ByteView encapsulationKey;
    ByteView keyHash;
    ByteView rejection; ///< z
};

/// Writes right over left where `choose` is 0xFF, nothing where it is 0.
void overwriteIf(std::byte choose, std::span<std::byte> left, ByteView right)
{
    for (std::size_t i = 0; i < left.size(); ++i) {
        left[i] ^= choose & (left[i] ^ right[i]);
    }
}

/// 0xFF where the bytes differ, 0 where they are the same.
std::byte differ(ByteView left, ByteView right)
{
    std::uint32_t difference = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        difference |= std::to_integer<std::uint32_t>(left[i] ^ right[i]);
    }
    return static_cast<std::byte>((0U - difference) >> 8); // 0 stays 0, all else has ones from bit 8 on
}

} // namespace

KeyPair generate()
{
    return *generateFrom(Secret::random(kSeedSize), Secret::random(kSeedSize));
}

Result<KeyPair> generateFrom(const Secret& d, const Secret& z)
{
    if (d.size() != kSeedSize || z.size() != kSeedSize) {
        return fail(CryptoError::WrongLength);
    }
    KeyPair pair { Bytes(kEncapsulationKeySize), Secret(kDecapsulationKeySize) };
    const std::span<std::byte> key = pair.decapsulationKey.mutableView();
    generateKeys(d.view(), pair.encapsulationKey, key.first(kVectorSize));
    auto place = std::ranges::copy(pair.encapsulationKey, key.begin() + kVectorSize).out;
    place = std::ranges::copy(hashOf(pair.encapsulationKey).bytes, place).out;
    std::ranges::copy(z.view(), place);
    return pair;
}

Result<Encapsulated> encapsulate(ByteView encapsulationKey)
{
    return encapsulateWith(encapsulationKey, Secret::random(kSeedSize));
}

Result<Encapsulated> encapsulateWith(ByteView encapsulationKey, const Secret& m)
{
    if (encapsulationKey.size() != kEncapsulationKeySize || m.size() != kSeedSize) {
        return fail(CryptoError::WrongLength);
    }
    if (!isReduced(encapsulationKey.first(kVectorSize))) {
        return fail(CryptoError::NotAnEncapsulationKey);
    }
    Scratch<64> drawn; // shared secret and randomness
    Sponge::sha3of512().absorb(m.view()).absorb(hashOf(encapsulationKey).bytes).squeeze(drawn.bytes);
    const ByteView view = drawn.bytes;
    Encapsulated result { Bytes(kCiphertextSize), Secret::copyOf(view.first(kSharedSecretSize)) };
    encrypt(encapsulationKey, m.view(), view.last(32), result.ciphertext);
    declassify(result.ciphertext);
    return result;
}

Result<Secret> decapsulate(const Secret& decapsulationKey, ByteView ciphertext)
{
    if (decapsulationKey.size() != kDecapsulationKeySize || ciphertext.size() != kCiphertextSize) {
        return fail(CryptoError::WrongLength);
    }
    const Parts key(decapsulationKey.view());
    declassify(key.encapsulationKey);
    declassify(key.keyHash);
    if (!equal(hashOf(key.encapsulationKey).bytes, key.keyHash)) {
        return fail(CryptoError::NotADecapsulationKey);
    }
    Scratch<32> message;
    decrypt(key.decryptionKey, ciphertext, message.bytes);
    Scratch<64> drawn;
    Sponge::sha3of512().absorb(message.bytes).absorb(key.keyHash).squeeze(drawn.bytes);
    Scratch<kCiphertextSize> again;
    encrypt(key.encapsulationKey, message.bytes, ByteView(drawn.bytes).last(32), again.bytes);
    Scratch<kSharedSecretSize> rejected;
    Sponge::shake256().absorb(key.rejection).absorb(ciphertext).squeeze(rejected.bytes);
    Secret result = Secret::copyOf(ByteView(drawn.bytes).first(kSharedSecretSize));
    overwriteIf(differ(ciphertext, again.bytes), result.mutableView(), rejected.bytes);
    return result;
}

} // namespace taonaut::crypto::ml_kem
