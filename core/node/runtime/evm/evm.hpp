// SPDX-License-Identifier: MIT
#pragma once

// Pallet EVM, as far as it goes without a virtual machine: rao at the account of an Ethereum address can be
// taken back, and root can say who may create contracts. Calls that would run code are refused. Sources:
// polkadot-evm/frontier frame/evm/src/lib.rs, opentensor/subtensor runtime/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/evm_calls.hpp"

namespace taonaut::node::evm {

[[nodiscard]] DispatchInfo infoOf(const subtensor::evm::Call& call);
/// Errors: BadOrigin, those of transfer, System.CallFiltered for calls that would run code.
[[nodiscard]] CallResult run(BlockContext& context, const Origin& origin, const subtensor::evm::Call& call);

/// The account of an Ethereum address: blake2_256 of ("evm:", address).
[[nodiscard]] AccountId accountOf(const subtensor::H160& address);

} // namespace taonaut::node::evm
