// SPDX-License-Identifier: MIT
#pragma once

// Storage of pallet Swap until spec 393, when pools had steps of the price.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/swap.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::swap {

/// Liquidity that a user provided between two prices.
struct Position {
    PositionId id;
    NetUid netuid;
    TickIndex tickLow;
    TickIndex tickHigh;
    std::uint64_t liquidity = 0;
    I64F64 feesTao;
    I64F64 feesAlpha;
    static constexpr std::string_view kPath = "pallet_subtensor_swap::position::Position";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("id", &Position::id, "PositionId"),
            field("netuid", &Position::netuid, "NetUid"), field("tick_low", &Position::tickLow, "TickIndex"),
            field("tick_high", &Position::tickHigh, "TickIndex"),
            field("liquidity", &Position::liquidity, "u64"), field("fees_tao", &Position::feesTao, "I64F64"),
            field("fees_alpha", &Position::feesAlpha, "I64F64") };
    }
    friend bool operator==(const Position&, const Position&) = default;
};

using metadata::Hasher;
using metadata::Modifier;

/// A value per subnet.
template <class V> using PerSubnet = StorageMap<Hasher::Twox64Concat, NetUid, V>;

inline constexpr PerSubnet<U64F64> kAlphaSqrtPrice { kPallet, "AlphaSqrtPrice",
    "Square root of the price: TAO per alpha." };
inline constexpr PerSubnet<TickIndex> kCurrentTick { kPallet, "CurrentTick",
    "Step that the price stands at." };
inline constexpr PerSubnet<std::uint64_t> kCurrentLiquidity { kPallet, "CurrentLiquidity",
    "Liquidity at the price." };
inline constexpr PerSubnet<bool> kSwapV3Initialized { kPallet, "SwapV3Initialized",
    "Whether the pool is in this form." };
inline constexpr PerSubnet<bool> kEnabledUserLiquidity { kPallet, "EnabledUserLiquidity",
    "Whether users may provide liquidity." };
inline constexpr StorageNMap<KeyParts<Twox64Key<NetUid>, Twox64Key<AccountId>, Twox64Key<PositionId>>,
    Position>
    kPositions { kPallet, "Positions", "Liquidity that users provided.", Modifier::Optional };

/// All of these.
[[nodiscard]] std::vector<StorageDeclaration> legacyItems();

} // namespace taonaut::subtensor::swap
