// SPDX-License-Identifier: MIT
#include "core/crypto/ethereum.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/bip32.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/phrase.hpp"

namespace taonaut::crypto {

namespace {

constexpr std::size_t kDigits = 2 * EthereumAddress::kSize;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'F';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'f';
}

} // namespace

std::string toText(const EthereumAddress& address)
{
    std::string digits = toBareHex(address.view());
    const Hash256 hash = keccak256(bytesOf(digits));
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const unsigned nibble = (std::to_integer<unsigned>(hash.bytes[i / 2]) >> (i % 2 == 0 ? 4 : 0)) & 15U;
        if (nibble >= 8 && isLower(digits[i])) {
            digits[i] = static_cast<char>(digits[i] - 'a' + 'A');
        }
    }
    return "0x" + digits;
}

Result<ReadEthereumAddress> readEthereumAddress(std::string_view text)
{
    if (!text.starts_with("0x") || text.size() != 2 + kDigits) {
        return fail(CryptoError::NotAnEthereumAddress);
    }
    const Result<EthereumAddress> address = fixedFromHex<EthereumAddress>(text);
    if (!address) {
        return fail(CryptoError::NotAnEthereumAddress);
    }
    if (text == toText(*address)) {
        return ReadEthereumAddress { *address, AddressChecksum::Matches };
    }
    const std::string_view digits = text.substr(2);
    const bool oneCase = std::none_of(digits.begin(), digits.end(), isUpper)
        || std::none_of(digits.begin(), digits.end(), isLower);
    if (!oneCase) {
        return fail(CryptoError::InvalidChecksum);
    }
    return ReadEthereumAddress { *address, AddressChecksum::Absent };
}

Result<EthereumAddress> ethereumAddressOf(const ecdsa::PublicKey& key)
{
    const Result<ecdsa::UncompressedKey> point = ecdsa::uncompressed(key);
    if (!point) {
        return fail(point);
    }
    return EthereumAddress::from(keccak256(*point).view().last(EthereumAddress::kSize));
}

AccountId mirrorAccount(const EthereumAddress& address)
{
    Bytes input = toBytes(bytesOf("evm:"));
    append(input, address.view());
    return AccountId { blake2b256(input).bytes };
}

EthereumAddress truncatedAddress(const AccountId& account)
{
    EthereumAddress address;
    std::copy_n(account.bytes.begin(), EthereumAddress::kSize, address.bytes.begin());
    return address;
}

Hash256 personalMessageDigest(ByteView message)
{
    Bytes input = toBytes(bytesOf("\x19"
                                  "Ethereum Signed Message:\n"));
    append(input, bytesOf(std::to_string(message.size())));
    append(input, message);
    return keccak256(input);
}

Hash256 typedDataDigest(const Hash256& domainSeparator, const Hash256& structHash)
{
    Bytes input = toBytes(bytesOf("\x19\x01"));
    append(input, domainSeparator.view());
    append(input, structHash.view());
    return keccak256(input);
}

ecdsa::Signature signForEthereum(const ecdsa::KeyPair& key, const Hash256& digest)
{
    ecdsa::Signature signature = key.signDigest(digest);
    signature.bytes[64] = static_cast<std::byte>(27 + std::to_integer<unsigned>(signature.bytes[64]));
    return signature;
}

Result<ecdsa::KeyPair> ethereumKeyFromPhrase(ByteView phrase, ByteView passphrase, std::uint32_t index)
{
    const Result<Secret> seed = bip39Seed(phrase, passphrase);
    if (!seed) {
        return fail(seed);
    }
    const Result<Secret> key = bip32Key(seed->view(), ethereumPath(index));
    if (!key) {
        return fail(key);
    }
    return ecdsa::KeyPair::fromSeed(*key);
}

std::array<std::byte, 64> associationMessage(const AccountId& hotkey, std::uint64_t block)
{
    std::array<std::byte, 8> number {};
    for (std::size_t i = 0; i < number.size(); ++i) {
        number[i] = static_cast<std::byte>(block >> (8 * i));
    }
    const Hash256 hash = keccak256(number);
    std::array<std::byte, 64> message {};
    std::copy(hotkey.bytes.begin(), hotkey.bytes.end(), message.begin());
    std::copy(hash.bytes.begin(), hash.bytes.end(), message.begin() + 32);
    return message;
}

} // namespace taonaut::crypto
