// SPDX-License-Identifier: MIT
#pragma once

// Pallet Ethereum (21): transactions of the EVM.
// Source: polkadot-evm/frontier frame/ethereum/src/lib.rs.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallets/ethereum/block.hpp"

namespace taonaut::subtensor::ethereum {

inline constexpr PalletName kPallet { 21, "Ethereum" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Identity, std::uint32_t,
    std::tuple<Transaction, TransactionStatus, Receipt>>
    kPending { kPallet, "Pending", "Transactions of the running block.", Modifier::Optional };
inline constexpr StorageValue<std::uint32_t> kCounterForPending { kPallet, "CounterForPending",
    "Number of transactions of the running block." };
inline constexpr StorageValue<Block> kCurrentBlock { kPallet, "CurrentBlock", "The newest block.",
    Modifier::Optional };
inline constexpr StorageValue<std::vector<Receipt>> kCurrentReceipts { kPallet, "CurrentReceipts",
    "What the transactions of the newest block came to.", Modifier::Optional };
inline constexpr StorageValue<std::vector<TransactionStatus>> kCurrentTransactionStatuses { kPallet,
    "CurrentTransactionStatuses", "Transactions of the newest block.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, Uint256, Hash256> kBlockHash { kPallet, "BlockHash",
    "Hashes of blocks by number." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::ethereum
