// SPDX-License-Identifier: MIT
#include "core/wallet/envelopes.hpp"

#include "core/crypto/cipher.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/key_derivation.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::wallet {

namespace {

using crypto::Secret;

constexpr std::size_t kAuthenticator = 16;
constexpr std::size_t kChecksum = Hash256::kSize;

template <std::size_t N> void take(scale::Decoder& in, std::array<std::byte, N>& target)
{
    const ByteView bytes = in.raw(N);
    if (in.ok()) {
        std::copy(bytes.begin(), bytes.end(), target.begin());
    }
}

constexpr std::size_t kHardenedStart = HardenedEnvelope::kMagic.size() + 1;
constexpr std::size_t kHardenedHeader = kHardenedStart + 1 + AccountId::kSize + 8 + 8 + 16 + 24 + 4;

/// What stands between the version and the checksum. Errors: Truncated, UnknownVersion, Damaged.
Result<ByteView> checkedBody(ByteView file)
{
    if (file.size() < kHardenedStart) {
        return fail(KeyError::Truncated);
    }
    const auto version = std::to_integer<std::uint8_t>(file[kHardenedStart - 1]);
    if (version != HardenedEnvelope::kVersion) {
        return fail(KeyError::UnknownVersion, std::to_string(version));
    }
    if (file.size() < kHardenedHeader) {
        return fail(KeyError::Truncated);
    }
    scale::Decoder length(file.subspan(kHardenedHeader - 4, 4));
    const std::size_t expected = kHardenedHeader + length.u32() + kChecksum;
    if (file.size() != expected) {
        return file.size() < expected ? fail(KeyError::Truncated) : fail(KeyError::Damaged, "size");
    }
    const ByteView content = file.first(file.size() - kChecksum);
    if (!equal(crypto::blake2b256(content).view(), file.last(kChecksum))) {
        return fail(KeyError::Damaged, "checksum");
    }
    return content.subspan(kHardenedStart);
}

} // namespace

KeyError derivationError(const Error& error)
{
    if (error.is(crypto::CryptoError::Cancelled)) {
        return KeyError::Cancelled;
    }
    return error.is(crypto::CryptoError::UnreasonableCost) ? KeyError::UnreasonableCost
                                                           : KeyError::OutOfMemory;
}

Result<NaclEnvelope> NaclEnvelope::parse(ByteView file)
{
    NaclEnvelope envelope;
    const std::size_t start = kMagic.size() + envelope.nonce.size();
    if (file.size() < start + kAuthenticator) {
        return fail(KeyError::Truncated);
    }
    const ByteView nonce = file.subspan(kMagic.size(), envelope.nonce.size());
    std::copy(nonce.begin(), nonce.end(), envelope.nonce.begin());
    envelope.sealed = toBytes(file.subspan(start));
    return envelope;
}

Result<Secret> NaclEnvelope::open(const Secret& password, Progress& progress) const
{
    const Result<Secret> key = crypto::argon2iKey(password.view(), kSalt, kCost, progress);
    if (!key) {
        return fail(derivationError(key.error()));
    }
    Result<Secret> plaintext = crypto::openBox(*key, nonce, sealed);
    if (!plaintext) {
        return fail(KeyError::WrongPasswordOrDamaged);
    }
    return plaintext;
}

Result<Bytes> NaclEnvelope::seal(const Secret& plaintext, const Secret& password, Progress& progress)
{
    const Result<Secret> key = crypto::argon2iKey(password.view(), kSalt, kCost, progress);
    if (!key) {
        return fail(derivationError(key.error()));
    }
    const crypto::BoxNonce nonce = crypto::randomNonce();
    const Result<Bytes> sealed = crypto::sealBox(*key, nonce, plaintext);
    if (!sealed) {
        return fail(sealed);
    }
    Bytes file = toBytes(bytesOf(kMagic));
    append(file, nonce);
    append(file, *sealed);
    return file;
}

Bytes HardenedEnvelope::header() const
{
    scale::Encoder out;
    out.raw(bytesOf(kMagic)).u8(kVersion).u8(static_cast<std::uint8_t>(scheme)).raw(account.view());
    out.u64(cost.operations).u64(cost.memoryBytes).raw(salt).raw(nonce);
    out.u32(static_cast<std::uint32_t>(sealed.size()));
    return out.take();
}

Bytes HardenedEnvelope::encode() const
{
    Bytes file = header();
    append(file, sealed);
    const Hash256 checksum = crypto::blake2b256(file);
    append(file, checksum.view());
    return file;
}

Result<HardenedEnvelope> HardenedEnvelope::parse(ByteView file)
{
    const Result<ByteView> body = checkedBody(file);
    if (!body) {
        return fail(body);
    }
    scale::Decoder in(*body);
    HardenedEnvelope envelope;
    const std::uint8_t scheme = in.u8();
    envelope.account = in.fixed<AccountId>();
    envelope.cost.operations = in.u64();
    envelope.cost.memoryBytes = in.u64();
    take(in, envelope.salt);
    take(in, envelope.nonce);
    (void)in.u32(); // the size, checked before
    envelope.sealed = toBytes(in.raw(in.remaining()));
    if (!in.ok() || envelope.sealed.size() < kAuthenticator) {
        return fail(KeyError::Damaged, "size");
    }
    if (scheme > static_cast<std::uint8_t>(KeyScheme::Sr25519)) {
        return fail(KeyError::UnknownKeyType, std::to_string(scheme));
    }
    envelope.scheme = static_cast<KeyScheme>(scheme);
    if (!envelope.cost.isReasonable()) {
        return fail(KeyError::UnreasonableCost);
    }
    return envelope;
}

Result<Secret> HardenedEnvelope::open(const Secret& password, Progress& progress) const
{
    progress.report(0, 1);
    if (progress.cancelled()) {
        return fail(KeyError::Cancelled);
    }
    const Result<Secret> key = crypto::keyFromPassword(password.view(), salt, cost);
    if (!key) {
        return fail(derivationError(key.error()));
    }
    if (progress.cancelled()) {
        return fail(KeyError::Cancelled);
    }
    progress.report(1, 1);
    Result<Secret> plaintext = crypto::unseal(*key, nonce, header(), sealed);
    if (!plaintext) {
        return fail(KeyError::WrongPassword); // the checksum has spoken for the file
    }
    return plaintext;
}

Result<void> HardenedEnvelope::seal(const Secret& plaintext, const Secret& password, Progress& progress)
{
    salt = crypto::randomSalt();
    nonce = crypto::randomNonce();
    progress.report(0, 1);
    if (progress.cancelled()) {
        return fail(KeyError::Cancelled);
    }
    const Result<Secret> key = crypto::keyFromPassword(password.view(), salt, cost);
    if (!key) {
        return fail(derivationError(key.error()));
    }
    if (progress.cancelled()) {
        return fail(KeyError::Cancelled);
    }
    progress.report(1, 1);
    sealed.resize(plaintext.size() + kAuthenticator); // the header says how long it is
    Result<Bytes> box = crypto::seal(*key, nonce, header(), plaintext);
    if (!box) {
        return fail(box);
    }
    sealed = std::move(*box);
    return {};
}

} // namespace taonaut::wallet
