// SPDX-License-Identifier: MIT
#pragma once

// Pallet LimitOrders (32): orders to trade alpha at a price, brought by relayers.
// Source: opentensor/subtensor pallets/limit-orders/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallet_id.hpp"
#include "core/subtensor/pallets/limit_orders_types.hpp"

namespace taonaut::subtensor::limit_orders {

inline constexpr PalletName kPallet { 32, "LimitOrders" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Orders of one transaction.
using Orders = BoundedVec<SignedOrder, struct MaxOrdersPerBatch>;
/// Account of the pallet "bt/lmhky".
[[nodiscard]] constexpr AccountId palletHotkey()
{
    constexpr std::string_view kText = "modlbt/lmhky";
    AccountId result;
    for (std::size_t i = 0; i < kText.size(); ++i) {
        result.bytes[i] = static_cast<std::byte>(kText[i]);
    }
    return result;
}

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Blake2_128Concat, Hash256, OrderStatus> kOrders { kPallet, "Orders",
    "What became of an order, by its hash.", Modifier::Optional };
inline constexpr StorageValue<bool> kLimitOrdersEnabled { kPallet, "LimitOrdersEnabled",
    "Whether orders are switched on." };
inline constexpr StorageMap<Hasher::Identity, Bytes, bool> kHasMigrationRun { kPallet, "HasMigrationRun",
    "Whether an upgrade of the storage is done, by its name." };

inline constexpr Constant<std::uint32_t> kMaxOrdersPerBatch { "MaxOrdersPerBatch", 100,
    "Most orders of a transaction." };
inline constexpr Constant<subtensor::PalletId> kPalletId { "PalletId", palletId("bt/limit"),
    "Id of the account of orders." };
inline constexpr Constant<AccountId> kPalletHotkey { "PalletHotkey", palletHotkey(),
    "Hotkey at which orders stake in between." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::limit_orders
