// SPDX-License-Identifier: MIT
#pragma once

// The Ethereum side of the chain: addresses of 20 bytes, what a key signs there, and how addresses and
// accounts stand for each other.
//
// The two maps are no inverses of each other. TAO sent to the mirror account of an address appears on that
// address; no key signs for the mirror. An account, in turn, may withdraw from the address made of its first
// 20 bytes. And the ECDSA account of a key has nothing to do with the address of the same key.

#include "core/crypto/ecdsa.hpp"

#include <string>
#include <string_view>

namespace taonaut::crypto {

using EthereumAddress = FixedBytes<20, struct EthereumAddressTag>;

/// "0x" and 40 digits whose letter case is a checksum (EIP-55).
[[nodiscard]] std::string toText(const EthereumAddress& address);

enum class AddressChecksum : std::uint8_t {
    Matches,
    Absent, ///< all letters in one case: accept with a warning
};
struct ReadEthereumAddress {
    EthereumAddress address;
    AddressChecksum checksum = AddressChecksum::Absent;
};
/// Errors: NotAnEthereumAddress, InvalidChecksum (letters of both cases, and not those of the address).
[[nodiscard]] Result<ReadEthereumAddress> readEthereumAddress(std::string_view text);

/// Errors: NotAPoint.
[[nodiscard]] Result<EthereumAddress> ethereumAddressOf(const ecdsa::PublicKey& key);

/// The account whose TAO appears on the address: for deposits.
[[nodiscard]] AccountId mirrorAccount(const EthereumAddress& address);
/// The address for which the account may withdraw: its first 20 bytes.
[[nodiscard]] EthereumAddress truncatedAddress(const AccountId& account);

/// What is signed for a message that a person reads (EIP-191, version 0x45).
[[nodiscard]] Hash256 personalMessageDigest(ByteView message);
/// What is signed for structured data (EIP-712).
[[nodiscard]] Hash256 typedDataDigest(const Hash256& domainSeparator, const Hash256& structHash);

/// A signature with 27 or 28 as its last byte, as messages carry it.
[[nodiscard]] ecdsa::Signature signForEthereum(const ecdsa::KeyPair& key, const Hash256& digest);

/// Key from phrase by BIP-39 and BIP-32. passphrase: as bip39Seed takes it. Errors: those of bip39Seed and
/// SecretOutOfRange.
[[nodiscard]] Result<ecdsa::KeyPair> ethereumKeyFromPhrase(
    ByteView phrase, ByteView passphrase, std::uint32_t index);

/// What the address of `evm_key` signs (EIP-191) before a hotkey may hand it to the call associate_evm_key:
/// the hotkey's account id and the Keccak-256 of the block number as u64.
[[nodiscard]] std::array<std::byte, 64> associationMessage(const AccountId& hotkey, std::uint64_t block);

} // namespace taonaut::crypto
