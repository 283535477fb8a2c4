// SPDX-License-Identifier: MIT
#pragma once

// Pallet Balances (5): the liquid TAO of accounts, in rao. Balances themselves stand in System.Account.
// Source: polkadot-sdk substrate/frame/balances/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::balances {

inline constexpr PalletName kPallet { 5, "Balances" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

using Identifier = std::array<std::byte, 8>;

enum class LockReasons : std::uint8_t { Fee, Misc, All };
PlainEnumeration enumerationOf(LockReasons);

struct Lock {
    Identifier id {};
    Rao amount;
    LockReasons reasons = LockReasons::Fee;
    static constexpr std::string_view kPath = "pallet_balances::types::BalanceLock";
    static Parameters parameters() { return { parameter<Rao>("Balance") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("id", &Lock::id, "LockIdentifier"),
            field("amount", &Lock::amount, "Balance"), field("reasons", &Lock::reasons, "Reasons") };
    }
    friend bool operator==(const Lock&, const Lock&) = default;
};

struct Reserve {
    Identifier id {};
    Rao amount;
    static constexpr std::string_view kPath = "pallet_balances::types::ReserveData";
    static Parameters parameters()
    {
        return { parameter<Identifier>("ReserveIdentifier"), parameter<Rao>("Balance") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("id", &Reserve::id, "ReserveIdentifier"),
            field("amount", &Reserve::amount, "Balance") };
    }
    friend bool operator==(const Reserve&, const Reserve&) = default;
};

/// Which pallet freezes, and why. No pallet of this chain freezes, so the reason has no value. Holds:
/// hold_reason.hpp.
struct NoFreezeReason {
    static metadata::TypeDescription describe();
    void write(scale::Encoder&) const { }
    [[nodiscard]] static NoFreezeReason read(scale::Decoder& in);
    friend bool operator==(const NoFreezeReason&, const NoFreezeReason&) = default;
};

template <class Reason> struct IdAmount {
    Reason id;
    Rao amount;
    static constexpr std::string_view kPath = "frame_support::traits::tokens::misc::IdAmount";
    static Parameters parameters() { return { parameter<Reason>("Id"), parameter<Rao>("Balance") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("id", &IdAmount::id, "Id"), field("amount", &IdAmount::amount, "Balance") };
    }
    friend bool operator==(const IdAmount&, const IdAmount&) = default;
};

using metadata::Hasher;

/// A list per account.
template <class T, class Wire>
using AccountMap = StorageMap<Hasher::Blake2_128Concat, AccountId, std::vector<T>, Wire>;

inline constexpr StorageValue<Rao> kTotalIssuance { kPallet, "TotalIssuance", "All rao that exist." };
inline constexpr StorageValue<Rao> kInactiveIssuance { kPallet, "InactiveIssuance",
    "Rao that take no part in votes." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, system::AccountData> kAccount { kPallet,
    "Account", "Not used on this chain: balances stand in System.Account." };
inline constexpr AccountMap<Lock, WeakBoundedVec<Lock, struct MaxLocks>> kLocks { kPallet, "Locks",
    "Locks on the balance of an account." };
inline constexpr AccountMap<Reserve, BoundedVec<Reserve, struct MaxReserves>> kReserves { kPallet, "Reserves",
    "Named reserves of an account." };
inline constexpr AccountMap<IdAmount<NoFreezeReason>, BoundedVec<IdAmount<NoFreezeReason>, struct MaxFreezes>>
    kFreezes { kPallet, "Freezes", "Freezes of the balance of an account." };

/// Rao. An account that nothing else keeps alive goes when its balance falls below.
inline constexpr Constant<Rao> kExistentialDeposit { "ExistentialDeposit", Rao(500),
    "Least balance of an account." };
inline constexpr Constant<std::uint32_t> kMaxLocks { "MaxLocks", 50, "Most locks of an account." };
inline constexpr Constant<std::uint32_t> kMaxReserves { "MaxReserves", 50,
    "Most named reserves of an account." };
inline constexpr Constant<std::uint32_t> kMaxFreezes { "MaxFreezes", 50, "Most freezes of an account." };

inline constexpr ErrorId kLiquidityRestrictions { kPallet, 1, "LiquidityRestrictions",
    "Locked or frozen funds stand in the way." };
inline constexpr ErrorId kInsufficientBalance { kPallet, 2, "InsufficientBalance",
    "The balance is too small." };
inline constexpr ErrorId kExistentialDepositError { kPallet, 3, "ExistentialDeposit",
    "The recipient would have less than the existential deposit." };
inline constexpr ErrorId kExpendability { kPallet, 4, "Expendability", "The sender would cease to exist." };
inline constexpr ErrorId kDeadAccount { kPallet, 6, "DeadAccount", "The recipient does not exist." };
inline constexpr ErrorId kIssuanceDeactivated { kPallet, 10, "IssuanceDeactivated",
    "The issuance is deactivated already." };
inline constexpr ErrorId kDeltaZero { kPallet, 11, "DeltaZero", "The change is zero." };
/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::balances
