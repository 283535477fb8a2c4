// SPDX-License-Identifier: MIT
#pragma once

// What signed orders to trade alpha come to: when their price is met, how far they may move the price, their
// fee, and how orders that are executed together share what comes out. Prices and limits are rao for one
// whole alpha, rates parts of 10^9. Source: opentensor/subtensor pallets/limit-orders/src/lib.rs.

#include "core/economics/pool.hpp"

namespace taonaut::economics {

/// How an order's price decides: at or below the limit, or at or above it.
enum class PriceTrigger : std::uint8_t { AtMost, AtLeast };
[[nodiscard]] bool isTriggered(PriceTrigger trigger, U64F64 spot, std::uint64_t limit);

/// floor(amount × rate / 10^9): fees, and how much a price may slip.
[[nodiscard]] std::uint64_t partOf(std::uint64_t amount, std::uint32_t rate);

/// The limit of the swap: the order's own, moved by its tolerance. Without a tolerance there is none: the
/// greatest number for Buy, zero for Sell.
[[nodiscard]] std::uint64_t swapLimit(
    Side side, std::uint64_t limit, const std::optional<std::uint32_t>& tolerance);

/// Alpha for TAO at a price, rounded down; zero at a price of zero. None: too large for the fixed point.
[[nodiscard]] std::optional<std::uint64_t> alphaForTao(Uint128 tao, U64F64 price);
/// TAO for alpha at a price, rounded down and clamped.
[[nodiscard]] std::uint64_t taoForAlpha(Uint128 alpha, U64F64 price);

/// Inputs of all orders of one netuid that are executed together.
struct OrderSums {
    Uint128 tao = 0; ///< of purchases, after their fees
    Uint128 alpha = 0; ///< of sales
};
/// What is left to trade with the pool after orders have met each other at the spot price.
struct NetTrade {
    Side side = Side::Buy;
    std::uint64_t amount = 0; ///< TAO for Buy, alpha for Sell
};
/// None: too large for the fixed point.
[[nodiscard]] std::optional<NetTrade> netTrade(const OrderSums& sums, U64F64 spot);

/// What there is to share once the pool has paid `paidOut` for the net trade.
struct Proceeds {
    Uint128 alpha = 0; ///< of all purchases
    Uint128 tao = 0; ///< of all sales, before their fees
};
[[nodiscard]] std::optional<Proceeds> proceedsOf(
    const OrderSums& sums, const NetTrade& net, std::uint64_t paidOut, U64F64 spot);
/// floor(all × part / whole), product clamped to 128 bits; zero of nothing.
[[nodiscard]] std::uint64_t shareOf(Uint128 all, std::uint64_t part, Uint128 whole);

} // namespace taonaut::economics
