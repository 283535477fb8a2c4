// SPDX-License-Identifier: MIT
#pragma once

// Pallet SafeMode (20): a restriction of the chain to the calls that it needs.
// Source: polkadot-sdk substrate/frame/safe-mode/src/lib.rs.

#include "core/subtensor/item.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::safe_mode {

inline constexpr PalletName kPallet { 20, "SafeMode" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Why the restriction ended.
enum class ExitReason : std::uint8_t { Timeout, Force };
PlainEnumeration enumerationOf(ExitReason);

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<BlockNumber> kEnteredUntil { kPallet, "EnteredUntil",
    "Last block of the restriction.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<Twox64Key<AccountId>, Twox64Key<BlockNumber>>, Rao> kDeposits { kPallet,
    "Deposits", "Deposits by account and block.", Modifier::Optional };

inline constexpr Constant<std::uint32_t> kEnterDuration { "EnterDuration", 0,
    "Blocks of a restriction; 0: switched off." };
inline constexpr Constant<std::uint32_t> kExtendDuration { "ExtendDuration", 0,
    "Blocks by which it is made longer; 0: switched off." };
inline constexpr Constant<std::optional<Rao>> kEnterDepositAmount { "EnterDepositAmount", std::nullopt,
    "Deposit for restricting the chain; none: switched off." };
inline constexpr Constant<std::optional<Rao>> kExtendDepositAmount { "ExtendDepositAmount", std::nullopt,
    "Deposit for making it longer; none: switched off." };
inline constexpr Constant<std::optional<std::uint32_t>> kReleaseDelay { "ReleaseDelay", std::nullopt,
    "Blocks until a deposit can be given back; none: never." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::safe_mode
