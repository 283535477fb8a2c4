// SPDX-License-Identifier: MIT
#pragma once

// What is asked of every order, and how it is executed. For the files of this folder.

#include "core/node/runtime/limit_orders/limit_orders.hpp"
#include "core/node/runtime/subtensor_module/stake/order_trades.hpp"

namespace taonaut::node::limit_orders {

namespace declared = subtensor::limit_orders;
using declared::Order;
using declared::SignedOrder;
using subtensor_module::Side;

[[nodiscard]] const Order& orderIn(const declared::VersionedOrder& order);
/// The number of an order: the hash of its bytes.
[[nodiscard]] Hash256 idOf(const declared::VersionedOrder& order);
[[nodiscard]] Side sideOf(const Order& order);
/// What is traded now: TAO of purchases, alpha of sales.
[[nodiscard]] std::uint64_t inputOf(const SignedOrder& order);
[[nodiscard]] std::uint64_t swapLimitOf(const Order& order);

/// Errors, in this order: RootNetUidNotAllowed, ChainIdMismatch, InvalidSignature, OrderAlreadyProcessed,
/// OrderCancelled, OrderExpired, PriceConditionNotMet, RelayerMissMatch, RelayerRequiredForPartialFill,
/// PartialFillsNotEnabled, IncorrectPartialFillAmount.
[[nodiscard]] DispatchResult checkOrder(
    const BlockContext& context, const SignedOrder& order, const Hash256& id, const AccountId& relayer);

/// Writes that so much more of the order is filled, and the event OrderExecuted.
void noteExecuted(BlockContext& context, const SignedOrder& order, const Hash256& id, std::uint64_t paidIn,
    std::uint64_t paidOut);

/// May end the source. Errors: those of Balances.
[[nodiscard]] DispatchResult transfer(
    BlockContext& context, const AccountId& from, const AccountId& to, std::uint64_t rao);

/// All or nothing of one order (single.cpp).
[[nodiscard]] DispatchResult execute(
    BlockContext& context, const SignedOrder& order, const Hash256& id, const AccountId& relayer);
/// Orders of one netuid together (batch.cpp). Errors: RootNetUidNotAllowed, DuplicateOrderInBatch,
/// OrderNetUidMismatch, those of checkOrder and of trades, SwapReturnedZero, ZeroShareInBatch,
/// ArithmeticOverflow.
[[nodiscard]] DispatchResult executeTogether(
    BlockContext& context, NetUid netuid, const std::vector<SignedOrder>& orders, const AccountId& relayer);

} // namespace taonaut::node::limit_orders
