// SPDX-License-Identifier: MIT
#pragma once

// What transactions of the EVM came to.
// Sources: rust-ethereum/ethereum src/receipt, polkadot-evm/frontier primitives/rpc/src/lib.rs.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::ethereum {

/// A filter over addresses and topics.
struct Bloom {
    std::array<std::byte, 256> bits {};
    static constexpr std::string_view kPath = "ethbloom::Bloom";
    static constexpr auto fields() { return std::tuple { field("", &Bloom::bits, "[u8; BLOOM_SIZE]") }; }
    friend bool operator==(const Bloom&, const Bloom&) = default;
};
/// What a contract reports.
struct Log {
    H160 address;
    std::vector<Hash256> topics;
    Bytes data;
    static constexpr std::string_view kPath = "ethereum::log::Log";
    static constexpr auto fields()
    {
        return std::tuple { field("address", &Log::address, "H160"),
            field("topics", &Log::topics, "Vec<H256>"), field("data", &Log::data, "Bytes") };
    }
    friend bool operator==(const Log&, const Log&) = default;
};
/// What a transaction came to.
struct ReceiptData {
    std::uint8_t statusCode = 0;
    Uint256 usedGas;
    Bloom logsBloom;
    std::vector<Log> logs;
    static constexpr std::string_view kPath = "ethereum::receipt::EIP658ReceiptData";
    static constexpr auto fields()
    {
        return std::tuple { field("status_code", &ReceiptData::statusCode, "u8"),
            field("used_gas", &ReceiptData::usedGas, "U256"),
            field("logs_bloom", &ReceiptData::logsBloom, "Bloom"),
            field("logs", &ReceiptData::logs, "Vec<Log>") };
    }
    friend bool operator==(const ReceiptData&, const ReceiptData&) = default;
};

namespace receipt {

struct Legacy {
    ReceiptData data;
    static constexpr CaseName kCase { 0, "Legacy" };
    static constexpr auto fields() { return std::tuple { field("", &Legacy::data, "EIP658ReceiptData") }; }
    friend bool operator==(const Legacy&, const Legacy&) = default;
};
struct EIP2930 {
    ReceiptData data;
    static constexpr CaseName kCase { 1, "EIP2930" };
    static constexpr auto fields() { return std::tuple { field("", &EIP2930::data, "EIP2930ReceiptData") }; }
    friend bool operator==(const EIP2930&, const EIP2930&) = default;
};
struct EIP1559 {
    ReceiptData data;
    static constexpr CaseName kCase { 2, "EIP1559" };
    static constexpr auto fields() { return std::tuple { field("", &EIP1559::data, "EIP1559ReceiptData") }; }
    friend bool operator==(const EIP1559&, const EIP1559&) = default;
};
struct EIP7702 {
    ReceiptData data;
    static constexpr CaseName kCase { 3, "EIP7702" };
    static constexpr auto fields() { return std::tuple { field("", &EIP7702::data, "EIP7702ReceiptData") }; }
    friend bool operator==(const EIP7702&, const EIP7702&) = default;
};

} // namespace receipt

/// By the kind of the transaction.
struct Receipt : std::variant<receipt::Legacy, receipt::EIP2930, receipt::EIP1559, receipt::EIP7702> {
    using variant::variant;
    static constexpr std::string_view kPath = "ethereum::receipt::ReceiptV4";
};

/// A transaction in its block.
struct TransactionStatus {
    Hash256 transactionHash;
    std::uint32_t transactionIndex = 0;
    H160 from;
    std::optional<H160> to;
    std::optional<H160> contractAddress;
    std::vector<Log> logs;
    Bloom logsBloom;
    static constexpr std::string_view kPath = "fp_rpc::TransactionStatus";
    static constexpr auto fields()
    {
        return std::tuple { field("transaction_hash", &TransactionStatus::transactionHash, "H256"),
            field("transaction_index", &TransactionStatus::transactionIndex, "u32"),
            field("from", &TransactionStatus::from, "Address"),
            field("to", &TransactionStatus::to, "Option<Address>"),
            field("contract_address", &TransactionStatus::contractAddress, "Option<Address>"),
            field("logs", &TransactionStatus::logs, "Vec<Log>"),
            field("logs_bloom", &TransactionStatus::logsBloom, "Bloom") };
    }
    friend bool operator==(const TransactionStatus&, const TransactionStatus&) = default;
};

} // namespace taonaut::subtensor::ethereum
