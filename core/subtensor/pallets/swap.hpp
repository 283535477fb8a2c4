// SPDX-License-Identifier: MIT
#pragma once

// Pallet Swap (28): the pools that trade TAO for alpha.
// Source: opentensor/subtensor pallets/swap/src/pallet/mod.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallet_id.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::swap {

inline constexpr PalletName kPallet { 28, "Swap" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// A step of the price in the pools of old; no longer in use.
struct TickIndex {
    std::int32_t value = 0;
    static constexpr std::string_view kPath = "pallet_subtensor_swap::tick::TickIndex";
    static constexpr auto fields() { return std::tuple { field("", &TickIndex::value, "i32") }; }
    friend bool operator==(const TickIndex&, const TickIndex&) = default;
};
/// A position in the pools of old; no longer in use.
struct PositionId {
    Uint128 value = 0;
    static constexpr std::string_view kPath = "pallet_subtensor_swap::position::PositionId";
    static constexpr auto fields() { return std::tuple { field("", &PositionId::value, "u128") }; }
    friend bool operator==(const PositionId&, const PositionId&) = default;
};
/// Weights of the two sides of a pool.
struct Balancer {
    Perquintill quote; ///< of the side of TAO
    static constexpr std::string_view kPath = "pallet_subtensor_swap::pallet::balancer::Balancer";
    static constexpr auto fields() { return std::tuple { field("quote", &Balancer::quote, "Perquintill") }; }
    friend bool operator==(const Balancer&, const Balancer&) = default;
};
/// One half.
[[nodiscard]] Balancer evenBalancer();

struct NonZeroU64 {
    std::uint64_t value = 1;
    static constexpr std::string_view kPath = "NonZeroU64";
    static constexpr auto fields() { return std::tuple { field("", &NonZeroU64::value, "") }; }
    friend bool operator==(const NonZeroU64&, const NonZeroU64&) = default;
};

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, ShareU16> kFeeRate { kPallet, "FeeRate",
    "Fee of a pool, in 1/65535.", Modifier::Default, defaultOf<ShareU16, 33> };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, Balancer> kSwapBalancer { kPallet, "SwapBalancer",
    "Weights of the two sides of a pool.", Modifier::Default, &evenBalancer };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, bool> kPalSwapInitialized { kPallet,
    "PalSwapInitialized", "Whether a pool was brought to its present form." };
inline constexpr StorageMap<Hasher::Identity, Bytes, bool> kHasMigrationRun { kPallet, "HasMigrationRun",
    "Whether an upgrade of the storage is done, by its name." };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, AlphaAmount> kScrapReservoirAlpha { kPallet,
    "ScrapReservoirAlpha", "Alpha that was left over." };

inline constexpr Constant<PalletId> kProtocolId { "ProtocolId", palletId("ten/swap"),
    "Id of the account of the pools." };
inline constexpr Constant<ShareU16> kMaxFeeRate { "MaxFeeRate", ShareU16(10'000),
    "Greatest fee, in 1/65535." };
inline constexpr Constant<std::uint64_t> kMinimumLiquidity { "MinimumLiquidity", 1000,
    "Least liquidity of a position." };
inline constexpr Constant<NonZeroU64> kMinimumReserve { "MinimumReserve", NonZeroU64 { 1'000'000 },
    "Least that a side of a pool must hold." };

/// All errors in the order of their numbers.
inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "FeeRateTooHigh", "The fee is above the greatest one." },
    { kPallet, 1, "InsufficientInputAmount", "The amount is too small to trade." },
    { kPallet, 2, "InsufficientLiquidity", "The pool is too small for the amount." },
    { kPallet, 3, "PriceLimitExceeded", "The price is beyond the limit already. Choose another limit." },
    { kPallet, 4, "InsufficientBalance", "The balance is too small." },
    { kPallet, 5, "InvalidTickRange", "The range of prices is not valid." },
    { kPallet, 6, "InvalidLiquidityValue", "The liquidity is not valid." },
    { kPallet, 7, "ReservesTooLow",
        "The trade would leave too little in the pool. Choose a smaller amount." },
    { kPallet, 8, "MechanismDoesNotExist", "There is no such subnet." },
    { kPallet, 9, "SubtokenDisabled", "Trading of this subnet has not started." },
    { kPallet, 10, "ReservesOutOfBalance", "The two sides of the pool are too far apart to trade." },
    { kPallet, 11, "SwapInputTooLarge", "The amount is too large for the pool. Choose a smaller amount." },
    { kPallet, 12, "Deprecated", "This call is no longer in use." },
};
[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::swap
