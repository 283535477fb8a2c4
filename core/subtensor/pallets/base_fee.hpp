// SPDX-License-Identifier: MIT
#pragma once

// Pallet BaseFee (25): the price of gas.
// Source: polkadot-evm/frontier frame/base-fee/src/lib.rs.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::base_fee {

inline constexpr PalletName kPallet { 25, "BaseFee" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// 20 billion wei.
[[nodiscard]] Uint256 firstBaseFee();
/// An eighth.
[[nodiscard]] Permill firstElasticity();

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<Uint256> kBaseFeePerGas { kPallet, "BaseFeePerGas", "Price of gas in wei.",
    Modifier::Default, &firstBaseFee };
inline constexpr StorageValue<Permill> kElasticity { kPallet, "Elasticity",
    "How fast the price of gas follows.", Modifier::Default, &firstElasticity };

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::base_fee
