// SPDX-License-Identifier: MIT
#pragma once

// Pallet EVMChainId (23): the number of this chain among chains with an EVM.
// Source: polkadot-evm/frontier frame/evm-chain-id/src/lib.rs.

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::evm_chain_id {

inline constexpr PalletName kPallet { 23, "EVMChainId" };

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<std::uint64_t> kChainId { kPallet, "ChainId",
    "964 on the main chain, 945 on the test chain." };

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::evm_chain_id
