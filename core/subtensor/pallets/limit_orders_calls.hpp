// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet LimitOrders.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/pallets/limit_orders.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::limit_orders {

struct ExecuteOrders {
    Orders orders;
    bool shouldFail = false;
    static constexpr CaseName kCase { 0, "execute_orders", "Executes orders one by one." };
    static constexpr auto fields()
    {
        return std::tuple { field("orders", &ExecuteOrders::orders,
                                "BoundedVec<SignedOrder<T::AccountId>, T::MaxOrdersPerBatch>"),
            field("should_fail", &ExecuteOrders::shouldFail, "bool") };
    }
    friend bool operator==(const ExecuteOrders&, const ExecuteOrders&) = default;
};
struct ExecuteBatchedOrders {
    NetUid netuid;
    Orders orders;
    static constexpr CaseName kCase { 1, "execute_batched_orders",
        "Executes orders of a subnet against each other and the rest in the pool." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &ExecuteBatchedOrders::netuid, "NetUid"),
            field("orders", &ExecuteBatchedOrders::orders,
                "BoundedVec<SignedOrder<T::AccountId>, T::MaxOrdersPerBatch>") };
    }
    friend bool operator==(const ExecuteBatchedOrders&, const ExecuteBatchedOrders&) = default;
};
struct CancelOrder {
    VersionedOrder order;
    static constexpr CaseName kCase { 2, "cancel_order", "Cancels an order. Signer." };
    static constexpr auto fields()
    {
        return std::tuple { field("order", &CancelOrder::order, "VersionedOrder<T::AccountId>") };
    }
    friend bool operator==(const CancelOrder&, const CancelOrder&) = default;
};
struct SetPalletStatus {
    bool enabled = false;
    static constexpr CaseName kCase { 3, "set_pallet_status", "Switches orders on or off. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("enabled", &SetPalletStatus::enabled, "bool") };
    }
    friend bool operator==(const SetPalletStatus&, const SetPalletStatus&) = default;
};

struct Call : std::variant<ExecuteOrders, ExecuteBatchedOrders, CancelOrder, SetPalletStatus> {
    using variant::variant;
    static constexpr PalletName kPallet = limit_orders::kPallet;
    static constexpr std::string_view kPath = "pallet_limit_orders::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "LimitOrders, Runtime>";
};

} // namespace taonaut::subtensor::limit_orders
