// SPDX-License-Identifier: MIT
#include "core/wallet/key_file.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/wallet/wallet_name.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

constexpr std::string_view kMagic = "TAONAUT";
constexpr std::uint8_t kVersion = 1;
constexpr std::uint8_t kKindPhraseEntropy = 0;
constexpr std::size_t kChecksumSize = Hash256::kSize;
constexpr std::size_t kLongestName = 64;
constexpr std::size_t kTagSize = 16;
constexpr std::size_t kLargestEntropy = 32;

/// The bytes between version and checksum. Errors: NotAWallet, UnknownVersion, Damaged.
Result<ByteView> checkedBody(ByteView bytes)
{
    const std::size_t compared = std::min(bytes.size(), kMagic.size());
    if (!equal(bytes.first(compared), bytesOf(kMagic).first(compared))) {
        return fail(KeystoreError::NotAWallet);
    }
    if (bytes.size() <= kMagic.size()) {
        return fail(KeystoreError::Damaged, "truncated");
    }
    const auto version = std::to_integer<std::uint8_t>(bytes[kMagic.size()]);
    if (version > kVersion) {
        return fail(KeystoreError::UnknownVersion, std::to_string(version));
    }
    const std::size_t start = kMagic.size() + 1;
    if (version != kVersion || bytes.size() < start + kChecksumSize) {
        return fail(KeystoreError::Damaged, "truncated");
    }
    const ByteView content = bytes.first(bytes.size() - kChecksumSize);
    if (!equal(crypto::blake2b256(content).view(), bytes.last(kChecksumSize))) {
        return fail(KeystoreError::Damaged, "checksum");
    }
    return content.subspan(start);
}

template <std::size_t N> void take(scale::Decoder& in, std::array<std::byte, N>& target)
{
    const ByteView bytes = in.raw(N);
    std::copy(bytes.begin(), bytes.end(), target.begin());
}

} // namespace

Bytes KeyFile::header() const
{
    scale::Encoder out;
    out.raw(bytesOf(kMagic)).u8(kVersion);
    out.text(name).raw(account.view()).u64(static_cast<std::uint64_t>(createdMs));
    out.u8(kKindPhraseEntropy).u64(cost.operations).u64(cost.memoryBytes);
    out.raw(salt).raw(nonce);
    return out.take();
}

Bytes KeyFile::encode() const
{
    scale::Encoder out;
    out.raw(header()).bytes(sealedEntropy);
    const Hash256 checksum = crypto::blake2b256(out.view());
    out.raw(checksum.view());
    return out.take();
}

Result<KeyFile> KeyFile::decode(ByteView bytes)
{
    const Result<ByteView> body = checkedBody(bytes);
    if (!body) {
        return fail(body);
    }
    scale::Decoder in(*body);
    KeyFile file;
    file.name = in.text(kLongestName);
    file.account = in.fixed<AccountId>();
    file.createdMs = static_cast<std::int64_t>(in.u64());
    const std::uint8_t kind = in.u8();
    file.cost.operations = in.u64();
    file.cost.memoryBytes = in.u64();
    take(in, file.salt);
    take(in, file.nonce);
    file.sealedEntropy = toBytes(in.bytes(kLargestEntropy + kTagSize));
    if (const auto done = in.finish(); !done) {
        return fail(KeystoreError::Damaged, done.error().text());
    }
    if (kind != kKindPhraseEntropy || !isWalletName(file.name) || !file.cost.isReasonable()) {
        return fail(KeystoreError::Damaged, "field");
    }
    return file;
}

} // namespace taonaut::wallet
