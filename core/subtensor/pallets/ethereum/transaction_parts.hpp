// SPDX-License-Identifier: MIT
#pragma once

// Parts of transactions of the EVM.
// Source: rust-ethereum/ethereum src/transaction.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::ethereum {

/// The last byte of a signature, with the chain in it.
struct RecoveryId {
    std::uint64_t value = 0;
    static constexpr std::string_view kPath = "ethereum::transaction::legacy::TransactionRecoveryId";
    static constexpr auto fields() { return std::tuple { field("", &RecoveryId::value, "u64") }; }
    friend bool operator==(const RecoveryId&, const RecoveryId&) = default;
};
/// Of the first kind of transactions.
struct LegacySignature {
    RecoveryId v;
    Hash256 r;
    Hash256 s;
    static constexpr std::string_view kPath = "ethereum::transaction::legacy::TransactionSignature";
    static constexpr auto fields()
    {
        return std::tuple { field("v", &LegacySignature::v, "TransactionRecoveryId"),
            field("r", &LegacySignature::r, "H256"), field("s", &LegacySignature::s, "H256") };
    }
    friend bool operator==(const LegacySignature&, const LegacySignature&) = default;
};

namespace transaction_action {

/// Calls a contract or account.
struct Call {
    H160 address;
    static constexpr CaseName kCase { 0, "Call" };
    static constexpr auto fields() { return std::tuple { field("", &Call::address, "H160") }; }
    friend bool operator==(const Call&, const Call&) = default;
};
/// Creates a contract.
struct Create {
    static constexpr CaseName kCase { 1, "Create" };
    friend bool operator==(const Create&, const Create&) = default;
};

} // namespace transaction_action

/// What a transaction does.
struct TransactionAction : std::variant<transaction_action::Call, transaction_action::Create> {
    using variant::variant;
    static constexpr std::string_view kPath = "ethereum::transaction::legacy::TransactionAction";
};

/// The first kind of transactions.
struct LegacyTransaction {
    Uint256 nonce;
    Uint256 gasPrice;
    Uint256 gasLimit;
    TransactionAction action;
    Uint256 value;
    Bytes input;
    LegacySignature signature;
    static constexpr std::string_view kPath = "ethereum::transaction::legacy::LegacyTransaction";
    static constexpr auto fields()
    {
        return std::tuple { field("nonce", &LegacyTransaction::nonce, "U256"),
            field("gas_price", &LegacyTransaction::gasPrice, "U256"),
            field("gas_limit", &LegacyTransaction::gasLimit, "U256"),
            field("action", &LegacyTransaction::action, "TransactionAction"),
            field("value", &LegacyTransaction::value, "U256"),
            field("input", &LegacyTransaction::input, "Bytes"),
            field("signature", &LegacyTransaction::signature, "TransactionSignature") };
    }
    friend bool operator==(const LegacyTransaction&, const LegacyTransaction&) = default;
};
/// Of transactions with access lists.
struct TransactionSignature {
    bool oddYParity = false;
    Hash256 r;
    Hash256 s;
    static constexpr std::string_view kPath = "ethereum::transaction::eip2930::TransactionSignature";
    static constexpr auto fields()
    {
        return std::tuple { field("odd_y_parity", &TransactionSignature::oddYParity, "bool"),
            field("r", &TransactionSignature::r, "H256"), field("s", &TransactionSignature::s, "H256") };
    }
    friend bool operator==(const TransactionSignature&, const TransactionSignature&) = default;
};
/// Whose form is not checked yet.
struct MalleableSignature {
    bool oddYParity = false;
    Hash256 r;
    Hash256 s;
    static constexpr std::string_view kPath = "ethereum::transaction::eip2930::MalleableTransactionSignature";
    static constexpr auto fields()
    {
        return std::tuple { field("odd_y_parity", &MalleableSignature::oddYParity, "bool"),
            field("r", &MalleableSignature::r, "H256"), field("s", &MalleableSignature::s, "H256") };
    }
    friend bool operator==(const MalleableSignature&, const MalleableSignature&) = default;
};
/// Storage that a transaction touches.
struct AccessListItem {
    H160 address;
    std::vector<Hash256> storageKeys;
    static constexpr std::string_view kPath = "ethereum::transaction::eip2930::AccessListItem";
    static constexpr auto fields()
    {
        return std::tuple { field("address", &AccessListItem::address, "Address"),
            field("storage_keys", &AccessListItem::storageKeys, "Vec<H256>") };
    }
    friend bool operator==(const AccessListItem&, const AccessListItem&) = default;
};

} // namespace taonaut::subtensor::ethereum
