// SPDX-License-Identifier: MIT
#pragma once

// Pallet Sudo (12): the account that may act as root.
// Source: polkadot-sdk substrate/frame/sudo/src/lib.rs.

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::sudo {

inline constexpr PalletName kPallet { 12, "Sudo" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<AccountId> kKey { kPallet, "Key", "The root account.", Modifier::Optional };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::sudo
