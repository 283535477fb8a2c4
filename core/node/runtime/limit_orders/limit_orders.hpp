// SPDX-License-Identifier: MIT
#pragma once

// Pallet LimitOrders: coldkeys sign orders to trade alpha once its price is where they want it, and give them
// to a relayer, who has them executed: one by one, or all of a subnet together, so that purchases and sales
// meet each other at the spot price and only the rest trades with the pool. The chain keeps what became of an
// order, not the order. Source: opentensor/subtensor pallets/limit-orders/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/limit_orders_calls.hpp"

namespace taonaut::node::limit_orders {

/// Holds what a batch collects until it is shared. It must own the declared hotkey before orders can be
/// switched on.
[[nodiscard]] const AccountId& palletAccount();

[[nodiscard]] DispatchInfo infoOf(const subtensor::limit_orders::Call& call);
/// Errors: all of the pallet's, BadOrigin, those of trades (subtensor_module/stake/order_trades.hpp) and of
/// Balances.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::limit_orders::Call& call);

} // namespace taonaut::node::limit_orders
