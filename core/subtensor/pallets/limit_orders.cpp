// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/limit_orders.hpp"

#include "core/subtensor/pallets/limit_orders_calls.hpp"
#include "core/subtensor/pallets/limit_orders_errors.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"

namespace taonaut::subtensor::limit_orders {

namespace {

constexpr std::string_view kOrderTypeNames[] { "LimitBuy", "TakeProfit", "StopLoss" };
constexpr std::string_view kOrderSideNames[] { "Buy", "Sell" };

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_limit_orders::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

PlainEnumeration enumerationOf(OrderType)
{
    return { "pallet_limit_orders::OrderType", kOrderTypeNames };
}

PlainEnumeration enumerationOf(OrderSide)
{
    return { "pallet_limit_orders::OrderSide", kOrderSideNames };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kOrders.declare(), kLimitOrdersEnabled.declare(), kHasMigrationRun.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kMaxOrdersPerBatch.declare(), kPalletId.declare(), kPalletHotkey.declare() }, typeOf<Error>(),
        "pallet_limit_orders::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::limit_orders
