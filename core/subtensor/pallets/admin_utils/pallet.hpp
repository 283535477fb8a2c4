// SPDX-License-Identifier: MIT
#pragma once

// Pallet AdminUtils (19): settings of subnets and of the chain.
// Source: opentensor/subtensor pallets/admin-utils/src/lib.rs.

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::admin_utils {

inline constexpr PalletName kPallet { 19, "AdminUtils" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// A contract that is part of the EVM.
enum class Precompile : std::uint8_t {
    BalanceTransfer,
    Staking,
    Subnet,
    Metagraph,
    Neuron,
    UidLookup,
    Alpha,
    Crowdloan,
    Proxy,
    Leasing,
    AddressMapping,
    VotingPower
};
PlainEnumeration enumerationOf(Precompile);

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Blake2_128Concat, Precompile, bool> kPrecompileEnable { kPallet,
    "PrecompileEnable", "Whether a precompiled contract is on.", Modifier::Default, defaultOf<bool, true> };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::admin_utils
