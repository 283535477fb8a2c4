// SPDX-License-Identifier: MIT
#pragma once

// What coldkeys and subnets tell about themselves, and the symbols of subnets. Texts are bytes; only their
// lengths are limited. Source: opentensor/subtensor
// pallets/subtensor/src/{utils/identity,subnets/symbols}.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"

namespace taonaut::node::subtensor_module {

/// Each text within its length.
[[nodiscard]] bool isValidIdentity(const subtensor::subtensor_module::ChainIdentity& identity);
[[nodiscard]] bool isValidIdentity(const subtensor::subtensor_module::SubnetIdentity& identity);

/// The symbol that a new subnet gets: its own where that is free, else the first free one of the list.
[[nodiscard]] Bytes nextSymbol(const Overlay& state, NetUid netuid);
/// Errors: SymbolDoesNotExist, SymbolAlreadyInUse.
[[nodiscard]] DispatchResult ensureSymbolFree(const Overlay& state, ByteView symbol);

} // namespace taonaut::node::subtensor_module
