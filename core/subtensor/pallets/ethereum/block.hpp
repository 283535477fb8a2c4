// SPDX-License-Identifier: MIT
#pragma once

// Blocks as the EVM sees them.
// Source: rust-ethereum/ethereum src/block.rs, src/header.rs.

#include "core/subtensor/pallets/ethereum/receipts.hpp"
#include "core/subtensor/pallets/ethereum/transactions.hpp"

namespace taonaut::subtensor::ethereum {

/// Eight bytes.
struct H64 {
    std::array<std::byte, 8> bytes {};
    static constexpr std::string_view kPath = "ethereum_types::hash::H64";
    static constexpr auto fields() { return std::tuple { field("", &H64::bytes, "[u8; 8]") }; }
    friend bool operator==(const H64&, const H64&) = default;
};
/// Header of an Ethereum block.
struct Header {
    Hash256 parentHash;
    Hash256 ommersHash;
    H160 beneficiary;
    Hash256 stateRoot;
    Hash256 transactionsRoot;
    Hash256 receiptsRoot;
    Bloom logsBloom;
    Uint256 difficulty;
    Uint256 number;
    Uint256 gasLimit;
    Uint256 gasUsed;
    std::uint64_t timestamp = 0;
    Bytes extraData;
    Hash256 mixHash;
    H64 nonce;
    static constexpr std::string_view kPath = "ethereum::header::Header";
    static constexpr auto fields()
    {
        return std::tuple { field("parent_hash", &Header::parentHash, "H256"),
            field("ommers_hash", &Header::ommersHash, "H256"),
            field("beneficiary", &Header::beneficiary, "H160"),
            field("state_root", &Header::stateRoot, "H256"),
            field("transactions_root", &Header::transactionsRoot, "H256"),
            field("receipts_root", &Header::receiptsRoot, "H256"),
            field("logs_bloom", &Header::logsBloom, "Bloom"),
            field("difficulty", &Header::difficulty, "U256"), field("number", &Header::number, "U256"),
            field("gas_limit", &Header::gasLimit, "U256"), field("gas_used", &Header::gasUsed, "U256"),
            field("timestamp", &Header::timestamp, "u64"), field("extra_data", &Header::extraData, "Bytes"),
            field("mix_hash", &Header::mixHash, "H256"), field("nonce", &Header::nonce, "H64") };
    }
    friend bool operator==(const Header&, const Header&) = default;
};
/// A block as the EVM sees it.
struct Block {
    Header header;
    std::vector<Transaction> transactions;
    std::vector<Header> ommers;
    static constexpr std::string_view kPath = "ethereum::block::Block";
    static Parameters parameters() { return { parameter<Transaction>("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("header", &Block::header, "Header"),
            field("transactions", &Block::transactions, "Vec<T>"),
            field("ommers", &Block::ommers, "Vec<Header>") };
    }
    friend bool operator==(const Block&, const Block&) = default;
};

} // namespace taonaut::subtensor::ethereum
