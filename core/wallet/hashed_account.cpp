// SPDX-License-Identifier: MIT
#include "core/wallet/hashed_account.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/hmac.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::wallet {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::uint8_t kSr25519 = 1;

scale::Encoder tagged(std::string_view domain)
{
    scale::Encoder out;
    out.raw(bytesOf(domain));
    return out;
}

} // namespace

Result<crypto::sr25519::KeyPair> hashedKey(const crypto::Secret& masterSeed, std::uint64_t generation)
{
    if (masterSeed.size() != 32) {
        return fail(crypto::CryptoError::WrongLength);
    }
    scale::Encoder info;
    info.u8(kVersion).u8(kSr25519).u64(generation);
    return crypto::sr25519::KeyPair::fromMiniSecret(
        crypto::hkdfSha256(masterSeed.view(), bytesOf("bittensor/hashed/v1/derive"), info.view()));
}

Hash256 hashedCommitment(const crypto::sr25519::PublicKey& key)
{
    scale::Encoder out = tagged("bittensor/hashed/v1/key");
    return crypto::blake2b256(out.u8(kVersion).u8(kSr25519).raw(key.view()).view());
}

HashedDescriptor hashedDescriptor(const Hash256& firstCommitment)
{
    HashedDescriptor descriptor;
    descriptor.bytes[0] = std::byte { kVersion };
    descriptor.bytes[1] = std::byte { kSr25519 };
    std::copy(firstCommitment.bytes.begin(), firstCommitment.bytes.end(), descriptor.bytes.begin() + 2);
    return descriptor;
}

AccountId hashedAccount(const HashedDescriptor& descriptor)
{
    scale::Encoder out = tagged("bittensor/hashed/v1/account");
    return AccountId { crypto::blake2b256(out.raw(descriptor.view()).view()).bytes };
}

Hash256 hashedTransactionDigest(
    const AccountId& account, std::uint64_t generation, const Hash256& nextCommitment, ByteView implication)
{
    scale::Encoder out = tagged("bittensor/hashed/v1/transaction");
    out.raw(account.view()).u8(kVersion).u64(generation).raw(nextCommitment.view());
    return crypto::blake2b256(out.raw(crypto::blake2b256(implication).view()).view());
}

} // namespace taonaut::wallet
