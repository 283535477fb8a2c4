// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet LimitOrders.

#include "core/subtensor/pallets/limit_orders.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::limit_orders {

namespace event {

struct OrderExecuted {
    Hash256 orderId;
    AccountId signer;
    NetUid netuid;
    OrderType orderType = OrderType::LimitBuy;
    std::uint64_t amountIn = 0;
    std::uint64_t amountOut = 0;
    static constexpr CaseName kCase { 0, "OrderExecuted", "An order was executed." };
    static constexpr auto fields()
    {
        return std::tuple { field("order_id", &OrderExecuted::orderId, "H256"),
            field("signer", &OrderExecuted::signer, "T::AccountId"),
            field("netuid", &OrderExecuted::netuid, "NetUid"),
            field("order_type", &OrderExecuted::orderType, "OrderType"),
            field("amount_in", &OrderExecuted::amountIn, "u64"),
            field("amount_out", &OrderExecuted::amountOut, "u64") };
    }
    friend bool operator==(const OrderExecuted&, const OrderExecuted&) = default;
};
struct OrderSkipped {
    Hash256 orderId;
    DispatchError reason;
    static constexpr CaseName kCase { 1, "OrderSkipped", "An order was left out." };
    static constexpr auto fields()
    {
        return std::tuple { field("order_id", &OrderSkipped::orderId, "H256"),
            field("reason", &OrderSkipped::reason, "DispatchError") };
    }
    friend bool operator==(const OrderSkipped&, const OrderSkipped&) = default;
};
struct OrderCancelled {
    Hash256 orderId;
    AccountId signer;
    static constexpr CaseName kCase { 2, "OrderCancelled", "An order was cancelled." };
    static constexpr auto fields()
    {
        return std::tuple { field("order_id", &OrderCancelled::orderId, "H256"),
            field("signer", &OrderCancelled::signer, "T::AccountId") };
    }
    friend bool operator==(const OrderCancelled&, const OrderCancelled&) = default;
};
struct GroupExecutionSummary {
    NetUid netuid;
    OrderSide netSide = OrderSide::Buy;
    std::uint64_t netAmount = 0;
    std::uint64_t actualOut = 0;
    std::uint32_t executedCount = 0;
    static constexpr CaseName kCase { 3, "GroupExecutionSummary",
        "Orders of a subnet were executed together." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &GroupExecutionSummary::netuid, "NetUid"),
            field("net_side", &GroupExecutionSummary::netSide, "OrderSide"),
            field("net_amount", &GroupExecutionSummary::netAmount, "u64"),
            field("actual_out", &GroupExecutionSummary::actualOut, "u64"),
            field("executed_count", &GroupExecutionSummary::executedCount, "u32") };
    }
    friend bool operator==(const GroupExecutionSummary&, const GroupExecutionSummary&) = default;
};
struct LimitOrdersPalletStatusChanged {
    bool enabled = false;
    static constexpr CaseName kCase { 4, "LimitOrdersPalletStatusChanged",
        "Orders were switched on or off." };
    static constexpr auto fields()
    {
        return std::tuple { field("enabled", &LimitOrdersPalletStatusChanged::enabled, "bool") };
    }
    friend bool operator==(const LimitOrdersPalletStatusChanged&, const LimitOrdersPalletStatusChanged&)
        = default;
};

} // namespace event

struct Event : std::variant<event::OrderExecuted, event::OrderSkipped, event::OrderCancelled,
                   event::GroupExecutionSummary, event::LimitOrdersPalletStatusChanged> {
    using variant::variant;
    static constexpr PalletName kPallet = limit_orders::kPallet;
    static constexpr std::string_view kPath = "pallet_limit_orders::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_limit_orders::Event<Runtime>";
};

} // namespace taonaut::subtensor::limit_orders
