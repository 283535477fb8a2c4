// SPDX-License-Identifier: MIT
#pragma once

// Orders of pallet LimitOrders.
// Source: opentensor/subtensor pallets/limit-orders/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/signatures.hpp"

namespace taonaut::subtensor::limit_orders {

/// What an order does and when.
enum class OrderType : std::uint8_t { LimitBuy, TakeProfit, StopLoss };
PlainEnumeration enumerationOf(OrderType);

/// What a group of orders comes to.
enum class OrderSide : std::uint8_t { Buy, Sell };
PlainEnumeration enumerationOf(OrderSide);

/// An order that its signer gives to a relayer.
struct Order {
    AccountId signer;
    AccountId hotkey; ///< to stake at or to sell from
    NetUid netuid;
    OrderType orderType = OrderType::LimitBuy;
    std::uint64_t amount = 0; ///< rao to spend or alpha to sell
    Rao limitPrice; ///< per alpha
    std::uint64_t expiry = 0; ///< milliseconds since 1970
    Perbill feeRate;
    AccountId feeRecipient;
    std::optional<BoundedVec<AccountId, struct RelayerLimit>> relayer; ///< none: anybody
    std::optional<Perbill> maxSlippage; ///< none: whatever the market gives
    std::uint64_t chainId = 0; ///< of the EVM of the chain
    bool partialFillsEnabled = false;
    static constexpr std::string_view kPath = "pallet_limit_orders::Order";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("signer", &Order::signer, "AccountId"),
            field("hotkey", &Order::hotkey, "AccountId"), field("netuid", &Order::netuid, "NetUid"),
            field("order_type", &Order::orderType, "OrderType"), field("amount", &Order::amount, "u64"),
            field("limit_price", &Order::limitPrice, "u64"), field("expiry", &Order::expiry, "u64"),
            field("fee_rate", &Order::feeRate, "Perbill"),
            field("fee_recipient", &Order::feeRecipient, "AccountId"),
            field("relayer", &Order::relayer, "Option<BoundedVec<AccountId, ConstU32<10>>>"),
            field("max_slippage", &Order::maxSlippage, "Option<Perbill>"),
            field("chain_id", &Order::chainId, "u64"),
            field("partial_fills_enabled", &Order::partialFillsEnabled, "bool") };
    }
    friend bool operator==(const Order&, const Order&) = default;
};

namespace versioned_order {
struct V1 {
    Order order;
    static constexpr CaseName kCase { 0, "V1" };
    static constexpr auto fields() { return std::tuple { field("", &V1::order, "Order<AccountId>") }; }
    friend bool operator==(const V1&, const V1&) = default;
};
} // namespace versioned_order

/// What is signed; its hash is the number of the order.
struct VersionedOrder : std::variant<versioned_order::V1> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_limit_orders::VersionedOrder";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
};

struct SignedOrder {
    VersionedOrder order;
    MultiSignature signature; ///< over the bytes of the order
    std::optional<std::uint64_t> partialFill; ///< the part to fill now
    static constexpr std::string_view kPath = "pallet_limit_orders::SignedOrder";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("order", &SignedOrder::order, "VersionedOrder<AccountId>"),
            field("signature", &SignedOrder::signature, "MultiSignature"),
            field("partial_fill", &SignedOrder::partialFill, "Option<u64>") };
    }
    friend bool operator==(const SignedOrder&, const SignedOrder&) = default;
};

namespace order_status {
struct Fulfilled {
    static constexpr CaseName kCase { 0, "Fulfilled" };
    friend bool operator==(const Fulfilled&, const Fulfilled&) = default;
};
struct PartiallyFilled {
    std::uint64_t amount = 0; ///< filled so far
    static constexpr CaseName kCase { 1, "PartiallyFilled" };
    static constexpr auto fields() { return std::tuple { field("", &PartiallyFilled::amount, "u64") }; }
    friend bool operator==(const PartiallyFilled&, const PartiallyFilled&) = default;
};
struct Cancelled {
    static constexpr CaseName kCase { 2, "Cancelled" };
    friend bool operator==(const Cancelled&, const Cancelled&) = default;
};
} // namespace order_status

/// What became of an order.
struct OrderStatus
    : std::variant<order_status::Fulfilled, order_status::PartiallyFilled, order_status::Cancelled> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_limit_orders::OrderStatus";
};

} // namespace taonaut::subtensor::limit_orders
