// SPDX-License-Identifier: MIT
#pragma once

// Transactions of the EVM.
// Source: rust-ethereum/ethereum src/transaction.

#include "core/subtensor/pallets/ethereum/transaction_parts.hpp"

namespace taonaut::subtensor::ethereum {

/// A transaction with an access list.
struct Eip2930Transaction {
    std::uint64_t chainId = 0;
    Uint256 nonce;
    Uint256 gasPrice;
    Uint256 gasLimit;
    TransactionAction action;
    Uint256 value;
    Bytes input;
    std::vector<AccessListItem> accessList;
    TransactionSignature signature;
    static constexpr std::string_view kPath = "ethereum::transaction::eip2930::EIP2930Transaction";
    static constexpr auto fields()
    {
        return std::tuple { field("chain_id", &Eip2930Transaction::chainId, "u64"),
            field("nonce", &Eip2930Transaction::nonce, "U256"),
            field("gas_price", &Eip2930Transaction::gasPrice, "U256"),
            field("gas_limit", &Eip2930Transaction::gasLimit, "U256"),
            field("action", &Eip2930Transaction::action, "TransactionAction"),
            field("value", &Eip2930Transaction::value, "U256"),
            field("input", &Eip2930Transaction::input, "Bytes"),
            field("access_list", &Eip2930Transaction::accessList, "AccessList"),
            field("signature", &Eip2930Transaction::signature, "TransactionSignature") };
    }
    friend bool operator==(const Eip2930Transaction&, const Eip2930Transaction&) = default;
};
/// A transaction with a base fee and a fee on top.
struct Eip1559Transaction {
    std::uint64_t chainId = 0;
    Uint256 nonce;
    Uint256 maxPriorityFeePerGas;
    Uint256 maxFeePerGas;
    Uint256 gasLimit;
    TransactionAction action;
    Uint256 value;
    Bytes input;
    std::vector<AccessListItem> accessList;
    TransactionSignature signature;
    static constexpr std::string_view kPath = "ethereum::transaction::eip1559::EIP1559Transaction";
    static constexpr auto fields()
    {
        return std::tuple { field("chain_id", &Eip1559Transaction::chainId, "u64"),
            field("nonce", &Eip1559Transaction::nonce, "U256"),
            field("max_priority_fee_per_gas", &Eip1559Transaction::maxPriorityFeePerGas, "U256"),
            field("max_fee_per_gas", &Eip1559Transaction::maxFeePerGas, "U256"),
            field("gas_limit", &Eip1559Transaction::gasLimit, "U256"),
            field("action", &Eip1559Transaction::action, "TransactionAction"),
            field("value", &Eip1559Transaction::value, "U256"),
            field("input", &Eip1559Transaction::input, "Bytes"),
            field("access_list", &Eip1559Transaction::accessList, "AccessList"),
            field("signature", &Eip1559Transaction::signature, "TransactionSignature") };
    }
    friend bool operator==(const Eip1559Transaction&, const Eip1559Transaction&) = default;
};
/// An account that lends its address to a contract.
struct AuthorizationListItem {
    std::uint64_t chainId = 0;
    H160 address;
    Uint256 nonce;
    MalleableSignature signature;
    static constexpr std::string_view kPath = "ethereum::transaction::eip7702::AuthorizationListItem";
    static constexpr auto fields()
    {
        return std::tuple { field("chain_id", &AuthorizationListItem::chainId, "u64"),
            field("address", &AuthorizationListItem::address, "Address"),
            field("nonce", &AuthorizationListItem::nonce, "U256"),
            field("signature", &AuthorizationListItem::signature, "MalleableTransactionSignature") };
    }
    friend bool operator==(const AuthorizationListItem&, const AuthorizationListItem&) = default;
};
/// A transaction with a list of authorizations.
struct Eip7702Transaction {
    std::uint64_t chainId = 0;
    Uint256 nonce;
    Uint256 maxPriorityFeePerGas;
    Uint256 maxFeePerGas;
    Uint256 gasLimit;
    TransactionAction destination;
    Uint256 value;
    Bytes data;
    std::vector<AccessListItem> accessList;
    std::vector<AuthorizationListItem> authorizationList;
    TransactionSignature signature;
    static constexpr std::string_view kPath = "ethereum::transaction::eip7702::EIP7702Transaction";
    static constexpr auto fields()
    {
        return std::tuple { field("chain_id", &Eip7702Transaction::chainId, "u64"),
            field("nonce", &Eip7702Transaction::nonce, "U256"),
            field("max_priority_fee_per_gas", &Eip7702Transaction::maxPriorityFeePerGas, "U256"),
            field("max_fee_per_gas", &Eip7702Transaction::maxFeePerGas, "U256"),
            field("gas_limit", &Eip7702Transaction::gasLimit, "U256"),
            field("destination", &Eip7702Transaction::destination, "TransactionAction"),
            field("value", &Eip7702Transaction::value, "U256"),
            field("data", &Eip7702Transaction::data, "Bytes"),
            field("access_list", &Eip7702Transaction::accessList, "AccessList"),
            field("authorization_list", &Eip7702Transaction::authorizationList, "AuthorizationList"),
            field("signature", &Eip7702Transaction::signature, "TransactionSignature") };
    }
    friend bool operator==(const Eip7702Transaction&, const Eip7702Transaction&) = default;
};

namespace transaction {

struct Legacy {
    LegacyTransaction transaction;
    static constexpr CaseName kCase { 0, "Legacy" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &Legacy::transaction, "LegacyTransaction") };
    }
    friend bool operator==(const Legacy&, const Legacy&) = default;
};
struct EIP2930 {
    Eip2930Transaction transaction;
    static constexpr CaseName kCase { 1, "EIP2930" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &EIP2930::transaction, "EIP2930Transaction") };
    }
    friend bool operator==(const EIP2930&, const EIP2930&) = default;
};
struct EIP1559 {
    Eip1559Transaction transaction;
    static constexpr CaseName kCase { 2, "EIP1559" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &EIP1559::transaction, "EIP1559Transaction") };
    }
    friend bool operator==(const EIP1559&, const EIP1559&) = default;
};
struct EIP7702 {
    Eip7702Transaction transaction;
    static constexpr CaseName kCase { 3, "EIP7702" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &EIP7702::transaction, "EIP7702Transaction") };
    }
    friend bool operator==(const EIP7702&, const EIP7702&) = default;
};

} // namespace transaction

/// A transaction of the EVM.
struct Transaction
    : std::variant<transaction::Legacy, transaction::EIP2930, transaction::EIP1559, transaction::EIP7702> {
    using variant::variant;
    static constexpr std::string_view kPath = "ethereum::transaction::TransactionV3";
};

} // namespace taonaut::subtensor::ethereum
