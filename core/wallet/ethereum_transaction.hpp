// SPDX-License-Identifier: MIT
#pragma once

// Transactions of the chain's Ethereum side. What a person approves is read back from the bytes that are
// signed, and a transaction names its chain: one that names another than the connected one is not signed.
//
// Amounts are in wei; 1 rao is 10^9 wei, so that 1 TAO has 18 decimals here.

#include "core/base/uint256.hpp"
#include "core/crypto/ethereum.hpp"

#include <optional>
#include <vector>

namespace taonaut::wallet {

enum class EthereumTransactionError : std::uint16_t {
    Malformed, ///< no transaction, or not in its one canonical form; detail: the member
    UnknownType, ///< neither legacy nor type 1 or 2; detail: the type
    NoChain, ///< an old transaction that is valid on every chain
    OtherChain, ///< for another chain than the connected one; detail: its number
    PriorityAboveMaximum, ///< a priority fee above the fee per gas
    UnfitMember, ///< a member that the type does not have; detail: its name
    BadSignature, ///< no key fits the signature, or it is the other of two that fit (EIP-2)
};
std::string_view moduleOf(EthereumTransactionError reason);
std::string_view nameOf(EthereumTransactionError reason);

constexpr std::uint64_t kEvmMainnet = 964;
constexpr std::uint64_t kEvmTestnet = 945;
constexpr std::uint64_t kEvmLocal = 42;

/// EIP-155: the recovery number of a legacy transaction is this, twice the chain and the parity.
constexpr std::uint64_t kLegacyRecovery = 35;

struct StorageAccess {
    crypto::EthereumAddress address;
    std::vector<Hash256> storageKeys;
    friend bool operator==(const StorageAccess&, const StorageAccess&) = default;
};

struct EthereumTransaction {
    enum class Type : std::uint8_t {
        Legacy = 0, ///< EIP-155
        AccessList = 1, ///< EIP-2930
        DynamicFee = 2, ///< EIP-1559
    };
    Type type = Type::DynamicFee;
    std::uint64_t chainId = 0;
    std::uint64_t nonce = 0;
    Uint256 gasPrice; ///< legacy and type 1; in type 2 zero
    Uint256 maxPriorityFeePerGas; ///< type 2, else zero
    Uint256 maxFeePerGas; ///< type 2, else zero
    std::uint64_t gasLimit = 0;
    std::optional<crypto::EthereumAddress> to; ///< none: the data is a new contract
    Uint256 value;
    Bytes data;
    std::vector<StorageAccess> accessList; ///< not in legacy

    /// What is hashed and signed.
    [[nodiscard]] Bytes unsignedBytes() const;
    [[nodiscard]] Hash256 signingHash() const;
    /// Errors: NoChain, PriorityAboveMaximum, UnfitMember.
    [[nodiscard]] Result<void> check() const;

    friend bool operator==(const EthereumTransaction&, const EthereumTransaction&) = default;
};

struct SignedEthereumTransaction {
    EthereumTransaction transaction;
    crypto::EthereumAddress from; ///< of the key that signed
    Bytes bytes; ///< what is sent
    Hash256 hash; ///< names it on chain
};

/// Errors: OtherChain and those of check.
[[nodiscard]] Result<SignedEthereumTransaction> signTransaction(
    const crypto::ecdsa::KeyPair& key, const EthereumTransaction& transaction, std::uint64_t connectedChain);

/// From the bytes that are to be signed. Errors: Malformed, UnknownType, and those of check.
[[nodiscard]] Result<EthereumTransaction> readUnsignedTransaction(ByteView bytes);

/// From the bytes that are sent. Errors: Malformed, UnknownType, BadSignature, and those of check.
[[nodiscard]] Result<SignedEthereumTransaction> readSignedTransaction(ByteView bytes);

} // namespace taonaut::wallet
