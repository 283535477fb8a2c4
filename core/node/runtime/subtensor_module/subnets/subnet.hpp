// SPDX-License-Identifier: MIT
#pragma once

// What is known of a subnet as a whole. Subnets are walked in the order of their storage keys, which is that
// of the netuid's bytes, the low one first: 0, 256, 512 … 1, 257 … Source: opentensor/subtensor
// pallets/subtensor/src/{subnets/subnet,utils/misc}.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::node::subtensor_module {

constexpr NetUid kRoot { 0 };

[[nodiscard]] bool subnetExists(const Overlay& state, NetUid netuid);
/// All that exist, root included, in storage order.
[[nodiscard]] std::vector<NetUid> subnets(const Overlay& state);
/// Whether its alpha can be bought and sold.
[[nodiscard]] bool isTrading(const Overlay& state, NetUid netuid);
/// Started, trading, and open for registrations: the chain's emission goes to these.
[[nodiscard]] bool isEmitting(const Overlay& state, NetUid netuid);
[[nodiscard]] std::uint16_t neuronCount(const Overlay& state, NetUid netuid);

/// Errors: SubnetNotExists.
[[nodiscard]] DispatchResult ensureSubnetExists(const Overlay& state, NetUid netuid);
/// Errors: SubtokenDisabled.
[[nodiscard]] DispatchResult ensureTrading(const Overlay& state, NetUid netuid);

} // namespace taonaut::node::subtensor_module
