// SPDX-License-Identifier: MIT
#include "core/crypto/ml_kem/public_key_encryption.hpp"

#include "core/crypto/declassify.hpp"
#include "core/crypto/scratch.hpp"
#include "core/crypto/sponge.hpp"

namespace taonaut::crypto::ml_kem {

namespace {

using Vector = std::array<Polynomial, kRank>;

/// number: of the first of the three draws.
Vector drawSmallVector(ByteView seed, std::uint8_t number)
{
    Vector result;
    for (std::size_t i = 0; i < kRank; ++i) {
        result[i] = drawSmall(seed, static_cast<std::uint8_t>(number + i));
    }
    return result;
}

void transform(Vector& vector)
{
    for (Polynomial& value : vector) {
        ml_kem::transform(value);
    }
}

Polynomial dot(const Vector& left, const Vector& right)
{
    Polynomial result;
    for (std::size_t i = 0; i < kRank; ++i) {
        addProduct(result, left[i], right[i]);
    }
    return result;
}

Vector decodeVector(ByteView input, unsigned bits)
{
    Vector result;
    for (std::size_t i = 0; i < kRank; ++i) {
        result[i] = decode(input.subspan(i * encodedSize(bits), encodedSize(bits)), bits);
    }
    return result;
}

void encodeVector(const Vector& vector, unsigned bits, std::span<std::byte> output)
{
    for (std::size_t i = 0; i < kRank; ++i) {
        encode(vector[i], bits, output.subspan(i * encodedSize(bits), encodedSize(bits)));
    }
}

enum class Form : std::uint8_t { Plain, Transposed };
/// matrix * vector, the matrix drawn from its public seed entry by entry. All in transformed form.
Vector matrixTimes(ByteView matrixSeed, Form form, const Vector& vector)
{
    Vector result;
    for (std::uint8_t row = 0; row < kRank; ++row) {
        for (std::uint8_t column = 0; column < kRank; ++column) {
            const Polynomial entry = form == Form::Plain ? drawUniform(matrixSeed, column, row)
                                                         : drawUniform(matrixSeed, row, column);
            addProduct(result[row], entry, vector[column]);
        }
    }
    return result;
}

} // namespace

void generateKeys(ByteView seed, std::span<std::byte> encryptionKey, std::span<std::byte> decryptionKey)
{
    Scratch<64> seeds;
    const std::array<std::byte, 1> rank { std::byte { kRank } };
    Sponge::sha3of512().absorb(seed).absorb(rank).squeeze(seeds.bytes);
    const ByteView matrixSeed = ByteView(seeds.bytes).first(32);
    const ByteView noiseSeed = ByteView(seeds.bytes).last(32);
    declassify(matrixSeed); // stands in the encryption key
    Vector secret = drawSmallVector(noiseSeed, 0);
    Vector noise = drawSmallVector(noiseSeed, kRank);
    transform(secret);
    transform(noise);
    Vector sums = matrixTimes(matrixSeed, Form::Plain, secret);
    for (std::size_t i = 0; i < kRank; ++i) {
        sums[i] += noise[i];
    }
    encodeVector(sums, kWholeBits, encryptionKey.first(kVectorSize));
    std::ranges::copy(matrixSeed, encryptionKey.begin() + kVectorSize);
    declassify(encryptionKey);
    encodeVector(secret, kWholeBits, decryptionKey);
}

void encrypt(ByteView encryptionKey, ByteView message, ByteView randomness, std::span<std::byte> encrypted)
{
    const Vector key = decodeVector(encryptionKey, kWholeBits);
    Vector blinding = drawSmallVector(randomness, 0);
    transform(blinding);
    const Vector noise = drawSmallVector(randomness, kRank);
    Vector first = matrixTimes(encryptionKey.subspan(kVectorSize), Form::Transposed, blinding);
    for (std::size_t i = 0; i < kRank; ++i) {
        transformBack(first[i]);
        first[i] += noise[i];
    }
    Polynomial second = dot(key, blinding);
    transformBack(second);
    second += drawSmall(randomness, 2 * kRank);
    second += decode(message, 1);
    constexpr std::size_t kFirstSize = kRank * encodedSize(kVectorBits);
    encodeVector(first, kVectorBits, encrypted.first(kFirstSize));
    encode(second, kMessageBits, encrypted.subspan(kFirstSize));
}

void decrypt(ByteView decryptionKey, ByteView encrypted, std::span<std::byte> message)
{
    constexpr std::size_t kFirstSize = kRank * encodedSize(kVectorBits);
    Vector first = decodeVector(encrypted, kVectorBits);
    transform(first);
    Polynomial blinded = dot(decodeVector(decryptionKey, kWholeBits), first);
    transformBack(blinded);
    Polynomial noisy = decode(encrypted.subspan(kFirstSize), kMessageBits);
    noisy -= blinded;
    encode(noisy, 1, message);
}

} // namespace taonaut::crypto::ml_kem
