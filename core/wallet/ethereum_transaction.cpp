// SPDX-License-Identifier: MIT
#include "core/wallet/ethereum_transaction.hpp"

#include "core/crypto/hash.hpp"
#include "core/crypto/rlp.hpp"

namespace taonaut::wallet {

namespace {

using crypto::RlpItem;
using Items = std::vector<RlpItem>;
using Type = EthereumTransaction::Type;

RlpItem accessItem(const std::vector<StorageAccess>& accessList)
{
    RlpItem list = RlpItem::list();
    for (const StorageAccess& access : accessList) {
        RlpItem keys = RlpItem::list();
        for (const Hash256& key : access.storageKeys) {
            keys.items.push_back(RlpItem::string(key.view()));
        }
        list.items.push_back(RlpItem::list({ RlpItem::string(access.address.view()), std::move(keys) }));
    }
    return list;
}

/// The members that every signature covers, in the order of the type; legacy without the chain.
Items membersOf(const EthereumTransaction& tx)
{
    Items items;
    if (tx.type != Type::Legacy) {
        items.push_back(RlpItem::number(tx.chainId));
    }
    items.push_back(RlpItem::number(tx.nonce));
    if (tx.type == Type::DynamicFee) {
        items.push_back(RlpItem::number(tx.maxPriorityFeePerGas));
        items.push_back(RlpItem::number(tx.maxFeePerGas));
    } else {
        items.push_back(RlpItem::number(tx.gasPrice));
    }
    items.push_back(RlpItem::number(tx.gasLimit));
    items.push_back(RlpItem::string(tx.to ? tx.to->view() : ByteView()));
    items.push_back(RlpItem::number(tx.value));
    items.push_back(RlpItem::string(tx.data));
    if (tx.type != Type::Legacy) {
        items.push_back(accessItem(tx.accessList));
    }
    return items;
}

/// The list, after the byte of the type where there is one.
Bytes withType(Type type, Items items)
{
    Bytes result;
    if (type != Type::Legacy) {
        result.push_back(static_cast<std::byte>(type));
    }
    append(result, crypto::encodeRlp(RlpItem::list(std::move(items))));
    return result;
}

Bytes signedBytes(const EthereumTransaction& tx, const crypto::ecdsa::Signature& signature)
{
    Items items = membersOf(tx);
    const std::uint64_t parity = std::to_integer<std::uint64_t>(signature.bytes[64]) & 1;
    const std::uint64_t recovery
        = tx.type == Type::Legacy ? kLegacyRecovery + 2 * tx.chainId + parity : parity;
    items.push_back(RlpItem::number(recovery));
    items.push_back(RlpItem::number(*Uint256::fromBytes(signature.view().first(32))));
    items.push_back(RlpItem::number(*Uint256::fromBytes(signature.view().subspan(32, 32))));
    return withType(tx.type, std::move(items));
}

} // namespace

std::string_view moduleOf(EthereumTransactionError)
{
    return "ethereum";
}

std::string_view nameOf(EthereumTransactionError reason)
{
    switch (reason) {
    case EthereumTransactionError::Malformed:
        return "Malformed";
    case EthereumTransactionError::UnknownType:
        return "UnknownType";
    case EthereumTransactionError::NoChain:
        return "NoChain";
    case EthereumTransactionError::OtherChain:
        return "OtherChain";
    case EthereumTransactionError::PriorityAboveMaximum:
        return "PriorityAboveMaximum";
    case EthereumTransactionError::UnfitMember:
        return "UnfitMember";
    case EthereumTransactionError::BadSignature:
        return "BadSignature";
    }
    return "Unknown";
}

Bytes EthereumTransaction::unsignedBytes() const
{
    Items items = membersOf(*this);
    if (type == Type::Legacy) {
        items.push_back(RlpItem::number(chainId));
        items.push_back(RlpItem::number(0));
        items.push_back(RlpItem::number(0));
    }
    return withType(type, std::move(items));
}

Hash256 EthereumTransaction::signingHash() const
{
    return crypto::keccak256(unsignedBytes());
}

Result<void> EthereumTransaction::check() const
{
    // The recovery number of a legacy transaction holds twice the chain's.
    constexpr std::uint64_t kLargestChain = (~std::uint64_t { 0 } - kLegacyRecovery - 1) / 2;
    if (chainId == 0 || chainId > kLargestChain) {
        return fail(EthereumTransactionError::NoChain);
    }
    if (type == Type::Legacy && !accessList.empty()) {
        return fail(EthereumTransactionError::UnfitMember, "accessList");
    }
    if (type == Type::DynamicFee && !gasPrice.isZero()) {
        return fail(EthereumTransactionError::UnfitMember, "gasPrice");
    }
    if (type != Type::DynamicFee && !(maxPriorityFeePerGas.isZero() && maxFeePerGas.isZero())) {
        return fail(EthereumTransactionError::UnfitMember, "maxFeePerGas");
    }
    if (maxPriorityFeePerGas > maxFeePerGas) {
        return fail(EthereumTransactionError::PriorityAboveMaximum);
    }
    return {};
}

Result<SignedEthereumTransaction> signTransaction(
    const crypto::ecdsa::KeyPair& key, const EthereumTransaction& transaction, std::uint64_t connectedChain)
{
    const Result<void> checked = transaction.check();
    if (!checked) {
        return fail(checked);
    }
    if (transaction.chainId != connectedChain) {
        return fail(EthereumTransactionError::OtherChain, std::to_string(transaction.chainId));
    }
    const Result<crypto::EthereumAddress> from = crypto::ethereumAddressOf(key.publicKey());
    if (!from) {
        return fail(from);
    }
    SignedEthereumTransaction result { transaction, *from, {}, {} };
    result.bytes = signedBytes(transaction, key.signDigest(transaction.signingHash()));
    result.hash = crypto::keccak256(result.bytes);
    return result;
}

} // namespace taonaut::wallet
